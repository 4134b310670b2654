/**
 * One name for each source across the whole corpus, in plain Java: {@code CanonicalSources} takes
 * every spelling once and says which of them are the same.
 */
package tally.tabulate.source;
