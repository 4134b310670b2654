/**
 * Article to figures, in plain Java: one package per question a figure answers, and {@code
 * Extractor}, which composes them.
 */
package tally.extract;
