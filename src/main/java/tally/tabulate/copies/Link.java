package tally.tabulate.copies;

/**
 * Two articles that are one.
 *
 * @param one the one
 * @param other the other
 * @param same whether they are the same text, rather than versions of it
 */
public record Link(Issue one, Issue other, boolean same) {}
