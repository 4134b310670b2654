package tally.tabulate;

import tally.model.Figure;

/**
 * A figure as an article tells it. Public because Spark's generated code builds it.
 *
 * @param figure the figure
 * @param repeat whether the article only copies it from another one of the corpus
 */
public record Told(Figure figure, boolean repeat) {}
