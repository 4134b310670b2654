/**
 * When an article was published: dates as fields, addresses, pages and datelines write them, and
 * which of them is believed.
 */
package tally.read.published;
