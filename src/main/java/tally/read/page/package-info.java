/** News pages: the article among all that a page holds besides, and what the markup says of it. */
package tally.read.page;
