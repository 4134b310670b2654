package tally.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tally.extract.number.NumberWord.Kind;
import tally.extract.number.Numeral.Form;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/** Finds the bare numbers of a sentence, in order and without overlap. */
final class NumeralScanner {

  List<Numeral> scan(Sentence sentence) {
    List<Numeral> numerals = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Numeral> found = at(sentence, i);
      if (found.isPresent()) {
        numerals.add(found.get());
        i = found.get().last();
      }
    }
    return numerals;
  }

  private static Optional<Numeral> at(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (token.startsWithDigit()) {
      return Optional.of(new DigitNumerals(sentence).at(at));
    }
    boolean article = token.is("a") || token.is("an");
    if (article || NumberWord.of(token.lower()).isPresent()) {
      return new VagueNumerals(sentence)
          .at(at)
          .or(() -> new WordNumerals(sentence).at(at))
          .filter(numeral -> isMeant(sentence, numeral));
    }
    return digitsInWord(token) ? Optional.of(inWord(sentence, at)) : Optional.empty();
  }

  /** G7; in C400 million, whatever it is, the scale is no number of its own. */
  private static Numeral inWord(Sentence sentence, int at) {
    int last = new Words(sentence).isScale(at + 1) ? at + 1 : at;
    double value = digits(sentence.token(at));
    return Numeral.exact(at, last, value, Form.IN_WORD, "digits in a word");
  }

  /** The ordinals that are more often adverbs and seconds count only as adjectives. */
  private static boolean isMeant(Sentence sentence, Numeral numeral) {
    if (numeral.form() != Form.ORDINAL || numeral.low() > 2) {
      return true;
    }
    return sentence.token(numeral.first()).tag() == PartOfSpeech.ADJ;
  }

  private static boolean digitsInWord(Token token) {
    String text = token.text();
    for (int i = 1; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return Character.isLetter(text.codePointAt(0));
      }
    }
    return false;
  }

  private static double digits(Token token) {
    String text = token.text();
    int from = 0;
    while (!Character.isDigit(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && to - from < 15 && Character.isDigit(text.charAt(to))) {
      to++;
    }
    return Digits.value(text.substring(from, to)).orElse(0);
  }

  /** Whether a token can begin a number; cheap, and true of some that don't. */
  static boolean mayBegin(Token token) {
    return token.startsWithDigit()
        || NumberWord.of(token.lower())
            .filter(word -> !word.is(Kind.SUFFIX) && !word.is(Kind.ORDINAL))
            .isPresent();
  }
}
