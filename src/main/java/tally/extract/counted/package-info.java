/** What a number counts: the noun phrase, wherever it stands. */
package tally.extract.counted;
