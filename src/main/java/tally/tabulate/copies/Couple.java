package tally.tabulate.copies;

/**
 * Two articles to compare.
 *
 * @param one the one
 * @param other the other
 */
public record Couple(Signed one, Signed other) {}
