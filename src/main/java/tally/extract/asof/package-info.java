/** The period a figure is for: which of the article's date expressions governs it. */
package tally.extract.asof;
