package tally.tabulate.copies;

/**
 * An article with what it is known by again.
 *
 * @param issue the article
 * @param headline as published, or null
 * @param signature of its text
 */
public record Signed(Issue issue, String headline, Signature signature) {}
