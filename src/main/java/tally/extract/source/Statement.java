package tally.extract.source;

/**
 * Somebody says something in one sentence, before it is known who exactly; by token indices, all
 * inclusive.
 *
 * @param source the phrase that names who says it
 * @param cueFirst first token of the reporting words
 * @param cueLast last token of the reporting words
 * @param side where the content stands
 * @param contentFirst first token of what is said
 * @param contentLast last token of what is said
 * @param via the phrase that names the messenger, or null
 * @param rule the name of the rule that found it
 */
record Statement(
    SourcePhrase source,
    int cueFirst,
    int cueLast,
    Side side,
    int contentFirst,
    int contentLast,
    SourcePhrase via,
    String rule) {

  /** Where what is said stands, seen from the source and the reporting words. */
  enum Side {
    BEFORE,
    AFTER,
    AROUND
  }

  Statement within(int first, int last) {
    return new Statement(source, cueFirst, cueLast, side, first, Math.max(first, last), via, rule);
  }

  Statement through(SourcePhrase messenger) {
    return new Statement(
        source, cueFirst, cueLast, side, contentFirst, contentLast, messenger, rule);
  }

  /** The first token of source and cue, whichever stands first. */
  int start() {
    return Math.min(source.start(), cueFirst);
  }

  /** The last token of source and cue, whichever stands last. */
  int end() {
    return Math.max(source.end(), cueLast);
  }
}
