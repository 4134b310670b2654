package tally.extract.event;

import tally.extract.phrase.VerbGroup;

/**
 * What happened to the counted, or what they do.
 *
 * @param lemma the verb as a plain lemma ({@code kill}, {@code shoot down}), or null if the text
 *     only says that they exist
 * @param group the verb group that governs the figure, or null
 * @param rule the name of the rule that found it
 */
public record Event(String lemma, VerbGroup group, String rule) {}
