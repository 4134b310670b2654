/** Which language an article is in; the rules know only English. */
package tally.extract.language;
