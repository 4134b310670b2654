package tally.extract.number;

import java.util.Optional;
import java.util.Set;
import tally.extract.number.NumberWord.Kind;
import tally.extract.number.Numeral.Form;
import tally.model.PartOfSpeech;
import tally.model.Sentence;

/**
 * Reads numbers without an exact value: {@code dozens}, {@code tens of thousands}, {@code several
 * hundred}, {@code a few}, {@code a couple}, {@code a handful}.
 */
final class VagueNumerals {
  private static final double DOZEN = 12;
  private static final Set<String> BEFORE_FEW =
      Set.of("past", "last", "next", "first", "another", "every", "only", "just", "precious");
  private static final Set<String> OWNERS =
      Set.of("his", "her", "its", "their", "our", "your", "my", "test", "he", "she", "it");

  private final Words words;

  VagueNumerals(Sentence sentence) {
    this.words = new Words(sentence);
  }

  /** The vague number that starts with the token at {@code at}, or nothing. */
  Optional<Numeral> at(int at) {
    int from = words.is(at, "a") || words.is(at, "an") ? at + 1 : at;
    Optional<NumberWord> word = words.word(from);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    return switch (word.get().kind()) {
      case PLURAL -> from == at ? plural(at, at, 1, 1) : Optional.empty();
      case FEW -> few(at, from, word.get());
      default -> Optional.empty();
    };
  }

  /**
   * Dozens, tens of thousands, hundreds and hundreds; with several before it, several thousands.
   */
  private Optional<Numeral> plural(int start, int at, double least, double most) {
    NumberWord word = words.word(at).orElseThrow();
    double low = least > 1 ? least * word.low() / 2 : word.low();
    double high = least > 1 ? (most + 1) * word.low() / 2 - 1 : word.high();
    int last = at;
    while (words.is(last + 1, "of") && isLarger(last + 2, last)) {
      double scale = words.word(last + 2).orElseThrow().low();
      scale = words.isA(last + 2, Kind.PLURAL) ? scale / 2 : scale;
      low *= scale;
      high = (high + 1) * scale - 1;
      last += 2;
    }
    boolean repeated =
        (words.is(last + 1, "and") || words.is(last + 1, "upon"))
            && words.lower(last + 2).equals(words.lower(last));
    last = repeated ? last + 2 : last;
    return isPlural(at, last)
        ? Optional.of(new Numeral(start, last, low, high, Form.VAGUE, "vague plural"))
        : Optional.empty();
  }

  private boolean isLarger(int at, int than) {
    return (words.isA(at, Kind.PLURAL) || words.isA(at, Kind.SCALE))
        && words.word(at).orElseThrow().low() > words.word(than).orElseThrow().low();
  }

  /** Tens only as tens of; scores not as a verb nor as what a test gives. */
  private boolean isPlural(int at, int last) {
    return switch (words.lower(at)) {
      case "tens" -> last > at || words.is(at + 1, "of") || words.is(at + 1, "or");
      case "scores" ->
          !OWNERS.contains(words.lower(at - 1))
              && words.token(at).tag() != PartOfSpeech.VERB
              && (words.is(at + 1, "of")
                  || words.is(at + 1, "more")
                  || words.are(at - 2, "by", "the")
                  || (isSubject(at + 1) && !isNoun(at - 1)));
      default -> true;
    };
  }

  private boolean isNoun(int at) {
    PartOfSpeech tag = words.token(at).tag();
    return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN;
  }

  private boolean isSubject(int at) {
    PartOfSpeech tag = words.token(at).tag();
    boolean object = words.token(at - 2).tag() == PartOfSpeech.VERB;
    return (object && !Character.isLetter(words.text(at).codePointAt(0)))
        || tag == PartOfSpeech.AUX
        || tag == PartOfSpeech.VERB
        || tag == PartOfSpeech.ADJ;
  }

  /** Several, a few, a couple, a handful, and these before a scale: several hundred. */
  private Optional<Numeral> few(int start, int at, NumberWord word) {
    int next = words.is(at + 1, "of") ? at + 2 : at + 1;
    if (words.isA(next, Kind.PLURAL)) {
      return plural(start, next, word.low(), word.high());
    }
    if (words.isScale(next)) {
      return scaled(start, next, word);
    }
    boolean stands =
        switch (words.lower(at)) {
          case "several" -> true;
          case "few" -> start < at || BEFORE_FEW.contains(words.lower(at - 1));
          case "couple" -> isNoPair(at);
          default -> start < at || words.is(at + 1, "of");
        };
    return stands
        ? Optional.of(new Numeral(start, at, word.low(), word.high(), Form.FEW, "vague few"))
        : Optional.empty();
  }

  private Optional<Numeral> scaled(int start, int at, NumberWord word) {
    double scale = 1;
    int next = at;
    for (; words.isScale(next) && scale < Words.LARGEST; next = words.afterHyphen(next + 1)) {
      scale *= words.word(next).orElseThrow().low();
    }
    double low = word.low() * scale;
    double high = word.high() == word.low() ? low : (word.high() + 1) * scale - 1;
    high = scale == DOZEN && high > low ? 99 : high;
    return Optional.of(new Numeral(start, next - 1, low, high, Form.VAGUE, "vague scale"));
  }

  /** A couple of shots and a couple more, but not a couple who married. */
  private boolean isNoPair(int at) {
    return words.is(at + 1, "of") || words.is(at + 1, "more") || words.isA(at + 1, Kind.DOZEN);
  }
}
