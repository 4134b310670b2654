/**
 * Figures to tables: one name for each source, one claim for all its repetitions, counts by source
 * and period, and where sources disagree. {@code Tabulation} is the way in.
 *
 * <p>Every step folds all members of a group with operations that don't depend on their order, so
 * that neither partitions nor the order of files show in a table.
 */
package tally.tabulate;
