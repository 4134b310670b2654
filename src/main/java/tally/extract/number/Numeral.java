package tally.extract.number;

/**
 * A bare number in a sentence, before anything around it is looked at.
 *
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param low its lower bound
 * @param high its upper bound; the same as {@code low} unless it is vague or a range
 * @param form how it is written
 * @param rule the name of the rule that read it
 */
record Numeral(int first, int last, double low, double high, Form form, String rule) {
  /** How a number is written. */
  enum Form {
    /** In digits, perhaps with a scale: {@code 12,000}, {@code 1.2m}, {@code 5 million}. */
    DIGITS,
    /** In words: {@code two hundred and forty}, {@code a dozen}. */
    WORDS,
    /** Without an exact value: {@code dozens}, {@code several hundred}. */
    VAGUE,
    /** Vague and small, so that it often merely colours: {@code several}, {@code a few}. */
    FEW,
    /** Two numbers with one meaning: {@code 10-12,000}, {@code two or three}. */
    RANGE,
    /** A place in an order: {@code 11th}, {@code third}. */
    ORDINAL,
    /** A part: {@code two-thirds}, {@code half}. */
    FRACTION,
    /** Digits inside a word: {@code G7}, {@code MH370}. */
    IN_WORD,
    /** Digits with dots that are no number: {@code 16.0.2}. */
    DOTTED
  }

  static Numeral exact(int first, int last, double value, Form form, String rule) {
    return new Numeral(first, last, value, value, form, rule);
  }

  boolean isVague() {
    return form == Form.VAGUE || form == Form.FEW;
  }

  boolean isExact() {
    return form == Form.DIGITS || form == Form.WORDS;
  }
}
