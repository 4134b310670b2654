package tally.tabulate.dating;

import tally.tabulate.Told;

/**
 * A figure of an undated article and what it says.
 *
 * @param statement what is said, as an id
 * @param told the figure
 */
public record Said(String statement, Told told) {}
