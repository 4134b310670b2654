package tally.extract.date;

/**
 * A date expression in a sentence.
 *
 * @param start its first piece
 * @param end the piece after its last one
 * @param when what it says
 * @param rule the rule that read it
 */
record Found(int start, int end, When when, Rule rule) {}
