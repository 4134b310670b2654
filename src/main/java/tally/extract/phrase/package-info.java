/** What stands together in a sentence: verb groups, noun phrases, and who governs whom. */
package tally.extract.phrase;
