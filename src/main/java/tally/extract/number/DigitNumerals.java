package tally.extract.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import tally.extract.number.NumberWord.Kind;
import tally.extract.number.Numeral.Form;
import tally.extract.text.Lexicon;
import tally.model.PartOfSpeech;
import tally.model.Sentence;

/**
 * Reads numbers that start with digits, with their scale: {@code 12,000}, {@code 12.5 million},
 * {@code 1.2m}, {@code 20k}, {@code 2½}; and {@code 11th}.
 */
final class DigitNumerals {
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> LENGTH_WORDS = Lexicon.read("number/length-words.txt").words();
  private static final Set<String> ARTICLES = Set.of("a", "the", "its", "his", "her");
  private static final double PLURAL_BELOW = 1000;

  private final Words words;

  DigitNumerals(Sentence sentence) {
    this.words = new Words(sentence);
  }

  /** The number whose digits stand at {@code at}. */
  Numeral at(int at) {
    OptionalDouble digits = Digits.value(words.text(at));
    if (digits.isEmpty()) {
      return Numeral.exact(at, at, firstDigits(words.text(at)), Form.DOTTED, "dotted digits");
    }
    double value = digits.getAsDouble();
    if (words.touches(at + 1) && ORDINAL_ENDINGS.contains(words.lower(at + 1))) {
      return Numeral.exact(at, at + 1, value, Form.ORDINAL, "ordinal");
    }
    int last = at;
    if (words.touches(at + 1) && isGlyph(at + 1)) {
      last = at + 1;
      value += words.word(last).orElseThrow().low();
    } else if (isPart(at + 1)) {
      last = at + 3;
      value +=
          Digits.value(words.text(at + 1)).orElse(0) / Digits.value(words.text(last)).orElse(1);
    } else if (words.afterAndAHalf(at + 1) > at + 1) {
      last = words.afterAndAHalf(at + 1) - 1;
      value += 0.5;
    }
    return scaled(at, last, value);
  }

  private Numeral scaled(int first, int last, double digits) {
    int next = words.afterHyphen(last + 1);
    if (words.isA(next, Kind.SUFFIX) && words.touches(next) && isScaleSuffix(first, next)) {
      double scale = words.word(next).orElseThrow().low();
      return Numeral.exact(first, next, times(digits, scale), Form.DIGITS, "digits with scale");
    }
    double value = digits;
    int end = last;
    for (; words.isScale(next) && value < Words.LARGEST; next = words.afterHyphen(next + 1)) {
      value = times(value, words.word(next).orElseThrow().low());
      end = next;
    }
    Optional<NumberWord> plural = words.word(next).filter(w -> w.is(Kind.PLURAL));
    if (end == last && digits < PLURAL_BELOW && plural.isPresent() && plural.get().low() >= 1e5) {
      value = times(value, plural.get().low() / 2);
      end = next;
    }
    return Numeral.exact(
        first, end, value, Form.DIGITS, end > last ? "digits with scale" : "digits");
  }

  /** In decimals, so that 2.01 million is 2,010,000 and no hair less. */
  private static double times(double digits, double scale) {
    return BigDecimal.valueOf(digits).multiply(BigDecimal.valueOf(scale)).doubleValue();
  }

  /** The 1/2 of 3 1/2. */
  private boolean isPart(int at) {
    boolean apart = !words.touches(at) && words.touches(at + 1) && words.touches(at + 2);
    return apart
        && words.is(at + 1, "/")
        && words.text(at).length() == 1
        && words.text(at + 2).length() == 1
        && words.token(at).startsWithDigit()
        && words.token(at + 2).startsWithDigit()
        && words.text(at).compareTo(words.text(at + 2)) < 0;
  }

  private boolean isGlyph(int at) {
    return words.isA(at, Kind.FRACTION) && !Character.isLetter(words.text(at).charAt(0));
  }

  /** 2.7m people and $5m are millions, a 2m wall and 12m deep are metres; 3D and 5K are neither. */
  private boolean isScaleSuffix(int first, int suffix) {
    return switch (words.lower(suffix)) {
      case "m" -> isMoney(first) || !isLength(first, suffix);
      case "b" -> isMoney(first) || isThing(suffix + 1);
      case "k" -> !words.is(first, "5") && !words.is(first, "10") && !words.is(first, "4");
      default -> true;
    };
  }

  private boolean isMoney(int first) {
    return words.isInside(first - 1) && Currencies.isSymbol(words.text(first - 1));
  }

  private boolean isLength(int first, int suffix) {
    int next = words.isHyphen(suffix + 1) ? suffix + 2 : suffix + 1;
    return LENGTH_WORDS.contains(words.lower(next))
        || LENGTH_WORDS.contains(words.lower(first - 1))
        || (ARTICLES.contains(words.lower(first - 1)) && isOneThing(suffix + 1));
  }

  private boolean isOneThing(int at) {
    return words.token(at).tag() == PartOfSpeech.NOUN && !words.isPlural(at);
  }

  private boolean isThing(int at) {
    PartOfSpeech tag = words.token(at).tag();
    return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.ADJ || tag == PartOfSpeech.PROPN;
  }

  private static double firstDigits(String text) {
    int end = 0;
    while (end < text.length() && end < 15 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return Digits.value(text.substring(0, end)).orElse(0);
  }
}
