/**
 * The job: reads the corpus, extracts, tabulates and publishes, and says what it does meanwhile.
 */
package tally.run;
