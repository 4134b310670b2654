package tally.tabulate.copies;

/**
 * Two articles that may be one.
 *
 * @param one the id of the one
 * @param other the id of the other
 */
public record Pair(String one, String other) {}
