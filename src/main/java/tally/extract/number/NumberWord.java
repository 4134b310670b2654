package tally.extract.number;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tally.extract.text.Lexicon;

/**
 * A word that is a number or a part of one.
 *
 * @param kind its part in a number
 * @param low its value, or the least that a vague word stands for
 * @param high its value, or the most that a vague word stands for
 */
record NumberWord(Kind kind, double low, double high) {
  private static final Map<String, NumberWord> WORDS = read();

  /** What a word does in a number. */
  enum Kind {
    /** Zero to nine. */
    UNIT,
    /** Ten to nineteen. */
    TEEN,
    /** Twenty, thirty ... ninety. */
    TEN,
    HUNDRED,
    /** Thousand, million and so on. */
    SCALE,
    /** A scale that is written on to the digits: k, m, bn. */
    SUFFIX,
    DOZEN,
    /** Dozens, hundreds, thousands: vague alone, a scale after a number. */
    PLURAL,
    /** Several, few, couple, handful: vague alone, and before a scale. */
    FEW,
    /** Pair, trio: a number before a thing in the plural. */
    GROUP,
    HALF,
    ORDINAL,
    FRACTION
  }

  static Optional<NumberWord> of(String lower) {
    return Optional.ofNullable(WORDS.get(lower));
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isSmall() {
    return kind == Kind.UNIT || kind == Kind.TEEN || kind == Kind.TEN;
  }

  boolean isScale() {
    return kind == Kind.HUNDRED || kind == Kind.SCALE || kind == Kind.DOZEN;
  }

  private static Map<String, NumberWord> read() {
    Map<String, NumberWord> words = new LinkedHashMap<>();
    for (Lexicon.Entry entry : Lexicon.read("number/words.txt").entries()) {
      if (words.put(entry.word(), parse(entry)) != null) {
        throw entry.wrong("'" + entry.word() + "' stands twice");
      }
    }
    return Map.copyOf(words);
  }

  private static NumberWord parse(Lexicon.Entry entry) {
    try {
      Kind kind = Kind.valueOf(entry.cell(1).toUpperCase(Locale.ROOT));
      double low = Double.parseDouble(entry.cell(2));
      double high = entry.cell(3).isEmpty() ? low : Double.parseDouble(entry.cell(3));
      return new NumberWord(kind, low, high);
    } catch (IllegalArgumentException e) {
      throw entry.wrong("needs a kind of number word and one or two values");
    }
  }
}
