package tally.tabulate.copies;

/**
 * An article with its signature.
 *
 * @param issue the article
 * @param signature of its text
 */
public record Signed(Issue issue, Signature signature) {}
