package tally.extract.source;

/**
 * A noun phrase of a sentence, by token indices, all inclusive.
 *
 * @param first its first token
 * @param last its last token
 * @param head the noun it is about: {@code spokesman} in {@code a spokesman for the army}
 * @param apposition what renames it between commas ({@code the mayor of Kyiv}), or null
 */
record SourcePhrase(int first, int last, int head, SourcePhrase apposition) {
  SourcePhrase(int first, int last, int head) {
    this(first, last, head, null);
  }

  SourcePhrase renamed(SourcePhrase newApposition) {
    return new SourcePhrase(first, last, head, newApposition);
  }

  SourcePhrase from(int newFirst) {
    return new SourcePhrase(newFirst, last, Math.max(head, newFirst), apposition);
  }

  /** Its last token, or that of its apposition. */
  int end() {
    return apposition == null ? last : Math.max(last, apposition.last());
  }

  /** Its first token, or that of its apposition. */
  int start() {
    return apposition == null ? first : Math.min(first, apposition.first());
  }
}
