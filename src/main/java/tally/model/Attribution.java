package tally.model;

/**
 * One statement that somebody makes: source, cue and content, as the PolNeAR and PARC corpora have
 * them.
 *
 * @param sentence index of the sentence that holds the cue
 * @param source who says so
 * @param sourceSpan where the sentence names it
 * @param cue the reporting word or words: {@code said}, {@code according to}
 * @param content what is said, inside the same sentence
 * @param rule the name of the rule that found it
 */
public record Attribution(
    int sentence, Source source, Span sourceSpan, Span cue, Span content, String rule) {}
