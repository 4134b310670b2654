package tally.extract.counted;

/**
 * What a number counts.
 *
 * @param text the noun phrase as the text has it, or the implied noun
 * @param first index of its first token in the number's sentence, or -1 if it stands elsewhere or
 *     is implied
 * @param last index of its last token, inclusive, or -1
 * @param head index of its noun, or -1
 * @param rule the name of the rule that found it
 */
public record Counted(String text, int first, int last, int head, String rule) {

  static Counted elsewhere(String text, String rule) {
    return new Counted(text, -1, -1, -1, rule);
  }

  /** Whether the phrase stands behind the number, so that a verb may follow it. */
  public boolean isHere() {
    return first >= 0;
  }
}
