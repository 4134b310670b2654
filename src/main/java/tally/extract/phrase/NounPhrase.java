package tally.extract.phrase;

/**
 * A noun with what stands before it: {@code North Korean workers}.
 *
 * @param first index of its first token in the sentence
 * @param last index of its last token, inclusive, with what is joined to it ({@code tanks and
 *     armoured vehicles}, {@code workers from North Korea})
 * @param head index of the noun
 */
public record NounPhrase(int first, int last, int head) {}
