package tally.extract.number;

import tally.model.Rejection;

/**
 * What a rule says of a number.
 *
 * @param rejected why it is no figure, or null if the rule keeps it
 * @param rule the rule's name
 */
record Verdict(Rejection rejected, String rule) {}
