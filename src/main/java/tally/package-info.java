/**
 * Tally reads an article corpus, pulls out every dated figure with its bounds, what is counted, its
 * status, its date and its source, and builds tables of reported counts by source over time.
 *
 * <p>The flow, which is also the order of the packages: {@code read} turns input into articles,
 * {@code extract} an article into figures, {@code tabulate} figures into claims and tables, {@code
 * write} tables into CSV and a workbook. {@code model} holds what flows between them; {@code spark}
 * is the only place that knows how records become rows; {@code evaluate} scores the extraction
 * against annotated articles.
 */
package tally;
