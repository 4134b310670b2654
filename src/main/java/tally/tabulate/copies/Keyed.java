package tally.tabulate.copies;

/**
 * An article under one of its signature's keys.
 *
 * @param key the key
 * @param issue the article
 */
public record Keyed(long key, Issue issue) {}
