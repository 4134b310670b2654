package tally.extract.number;

import java.util.Optional;
import java.util.Set;
import tally.extract.number.NumberWord.Kind;
import tally.extract.number.Numeral.Form;
import tally.extract.text.Lexicon;
import tally.model.Sentence;

/**
 * Reads exact numbers written in words: {@code two hundred and forty}, {@code one and a half
 * thousand}, {@code half a million}, {@code a dozen}; and what else such words write: parts ({@code
 * two-thirds}) and places in an order ({@code twenty-first}).
 */
final class WordNumerals {
  private static final Set<String> ONE_IN_PAIRS = Lexicon.read("number/pairs.txt").words();
  private static final double HALF = 0.5;

  private final Words words;

  WordNumerals(Sentence sentence) {
    this.words = new Words(sentence);
  }

  /** The number that starts with the token at {@code at}, or nothing. */
  Optional<Numeral> at(int at) {
    boolean article = words.is(at, "a") || words.is(at, "an");
    int from = article ? words.afterHyphen(at + 1) : at;
    Optional<NumberWord> word = words.word(from);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    return switch (word.get().kind()) {
      case UNIT, TEEN, TEN -> article ? Optional.empty() : counted(at);
      case HUNDRED, SCALE, DOZEN -> scaled(at, from, 1, 0, 0);
      case GROUP -> group(at, from, article);
      case HALF -> half(at, from);
      case FRACTION -> fraction(at, from, article);
      case ORDINAL -> article ? partAfterArticle(at, from) : ordinal(at, at, word.get().low());
      case SUFFIX, PLURAL, FEW -> Optional.empty();
    };
  }

  /** Two, twenty-five, two hundred and forty, one and a half thousand, two-thirds. */
  private Optional<Numeral> counted(int at) {
    NumberWord word = words.word(at).orElseThrow();
    double value = word.low();
    int next = at + 1;
    int unit = words.afterHyphen(next);
    if (word.is(Kind.TEN) && words.isA(unit, Kind.UNIT)) {
      value += words.word(unit).orElseThrow().low();
      next = unit + 1;
    } else if (word.is(Kind.TEN) && words.isA(unit, Kind.ORDINAL) && unit > next) {
      return ordinal(at, unit, value + words.word(unit).orElseThrow().low());
    }
    int part = words.afterHyphen(next);
    if (words.isA(part, Kind.FRACTION) || (value == 1 && isOrdinalPart(part))) {
      return Optional.of(Numeral.exact(at, part, value * partAt(part), Form.FRACTION, "part"));
    }
    int half = words.afterAndAHalf(next);
    return scaled(at, half, half > next ? value + HALF : value, 0, 0);
  }

  /**
   * A number whose scale, if it has one, stands at {@code at}.
   *
   * @param group the number before the scale
   * @param total what larger scales have already given
   * @param above the last of those scales, or 0
   */
  private Optional<Numeral> scaled(int start, int at, double group, double total, double above) {
    int next = at;
    double value = group;
    double scale = 1;
    for (int i = words.afterHyphen(next);
        words.isScale(i) && value < Words.LARGEST;
        i = words.afterHyphen(next)) {
      scale = words.word(i).orElseThrow().low();
      value *= scale;
      next = i + 1;
    }
    double sum = total + value;
    int half = words.afterAndAHalf(next);
    if (scale > 1 && half > next) {
      return Optional.of(words(start, half - 1, sum + HALF * scale));
    }
    if (scale >= 100 && (above == 0 || scale < above)) {
      int rest = words.is(next, "and") ? next + 1 : next;
      if (words.isSmall(rest) && words.word(rest).orElseThrow().low() > 0) {
        return rest(start, rest, sum, scale);
      }
    }
    return Optional.of(words(start, next - 1, sum));
  }

  /** What follows a hundred or a thousand: two hundred AND FORTY THOUSAND. */
  private Optional<Numeral> rest(int start, int at, double total, double above) {
    NumberWord word = words.word(at).orElseThrow();
    double value = word.low();
    int next = at + 1;
    int unit = words.afterHyphen(next);
    if (word.is(Kind.TEN) && words.isA(unit, Kind.UNIT)) {
      value += words.word(unit).orElseThrow().low();
      next = unit + 1;
    }
    double scale = words.isScale(next) ? words.word(next).orElseThrow().low() : 1;
    if (scale >= above) {
      return Optional.of(words(start, next, (total + value) * scale));
    }
    return scale == 12
        ? Optional.of(words(start, at - (words.is(at - 1, "and") ? 2 : 1), total))
        : scaled(start, next, value, total, above);
  }

  /** A pair of gunmen, but not a pair of gloves, nor the pair. */
  private Optional<Numeral> group(int start, int at, boolean article) {
    boolean things = words.is(at + 1, "of") && words.things(at + 2) > 0;
    boolean stands = article || words.is(at - 1, "another");
    return stands && things && !ONE_IN_PAIRS.contains(words.lower(words.things(at + 2)))
        ? Optional.of(words(start, at, words.word(at).orElseThrow().low()))
        : Optional.empty();
  }

  /** Half a million, a half-dozen; else a plain half, which is a part. */
  private Optional<Numeral> half(int start, int at) {
    int next = words.afterHyphen(at + 1);
    int scale = words.is(next, "a") ? next + 1 : next;
    if (words.isScale(scale)) {
      return scaled(start, scale, HALF, 0, 0);
    }
    return Optional.of(Numeral.exact(start, at, HALF, Form.FRACTION, "part"));
  }

  /** A quarter of a million; else a quarter, if an article or a glyph shows that it is a part. */
  private Optional<Numeral> fraction(int start, int at, boolean article) {
    double part = words.word(at).orElseThrow().low();
    int next = words.afterHyphen(at + 1);
    int scale = words.are(next, "of", "a") ? next + 2 : next;
    if (words.isScale(scale) && words.is(at, "quarter")) {
      return scaled(start, scale, part, 0, 0);
    }
    boolean glyph = !Character.isLetter(words.text(at).charAt(0));
    return article || glyph
        ? Optional.of(Numeral.exact(start, at, part, Form.FRACTION, "part"))
        : Optional.empty();
  }

  /** A third of them, but a third wave. */
  private Optional<Numeral> partAfterArticle(int start, int at) {
    return words.is(at + 1, "of") && isOrdinalPart(at)
        ? Optional.of(Numeral.exact(start, at, partAt(at), Form.FRACTION, "part"))
        : Optional.empty();
  }

  private boolean isOrdinalPart(int at) {
    return words.isA(at, Kind.ORDINAL) && words.word(at).orElseThrow().low() >= 3;
  }

  private double partAt(int at) {
    NumberWord word = words.word(at).orElseThrow();
    return word.is(Kind.ORDINAL) ? 1 / word.low() : word.low();
  }

  private static Optional<Numeral> ordinal(int first, int last, double value) {
    return Optional.of(Numeral.exact(first, last, value, Form.ORDINAL, "ordinal"));
  }

  private static Numeral words(int first, int last, double value) {
    return Numeral.exact(first, last, value, Form.WORDS, "words");
  }
}
