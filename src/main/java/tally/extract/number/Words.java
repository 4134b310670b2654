package tally.extract.number;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tally.extract.number.NumberWord.Kind;
import tally.extract.text.Lexicon;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/**
 * A sentence as the readers of numbers look at it: any place may be asked for, even past its end.
 */
record Words(Sentence sentence) {
  private static final Set<String> PLURALS = Lexicon.read("number/plurals.txt").words();
  private static final Set<PartOfSpeech> DESCRIBING =
      EnumSet.of(
          PartOfSpeech.ADJ,
          PartOfSpeech.ADV,
          PartOfSpeech.NOUN,
          PartOfSpeech.NUM,
          PartOfSpeech.PROPN,
          PartOfSpeech.VERB,
          PartOfSpeech.UNTAGGED);

  /** No scale makes a number above this larger; only broken text goes on. */
  static final double LARGEST = 1e18;

  private static final int LONGEST_PHRASE = 5;
  private static final Token EDGE = Token.untagged("¶", 0);

  /** The token at {@code at}; outside the sentence a mark that is no word and touches nothing. */
  Token token(int at) {
    return isInside(at) ? sentence.token(at) : EDGE;
  }

  boolean isInside(int at) {
    return at >= 0 && at < sentence.size();
  }

  String text(int at) {
    return token(at).text();
  }

  String lower(int at) {
    return token(at).lower();
  }

  boolean is(int at, String word) {
    return token(at).is(word);
  }

  boolean are(int at, String... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (!is(at + i, expected[i])) {
        return false;
      }
    }
    return true;
  }

  Optional<NumberWord> word(int at) {
    return NumberWord.of(lower(at));
  }

  boolean isA(int at, Kind kind) {
    return word(at).filter(word -> word.is(kind)).isPresent();
  }

  boolean isSmall(int at) {
    return word(at).filter(NumberWord::isSmall).isPresent();
  }

  boolean isScale(int at) {
    return word(at).filter(NumberWord::isScale).isPresent();
  }

  boolean isNumber(int at) {
    Token token = token(at);
    return token.startsWithDigit()
        || NumberWord.of(token.lower()).filter(w -> w.isSmall() || w.isScale()).isPresent();
  }

  /** Whether a noun stands in the plural, as its ending or a short list tells. */
  boolean isPlural(int at) {
    Token token = token(at);
    boolean ending = token.lower().endsWith("s") && !token.lower().endsWith("ss");
    boolean noun = token.tag() == PartOfSpeech.NOUN || token.tag() == PartOfSpeech.PROPN;
    return noun && (ending || PLURALS.contains(token.lower()));
  }

  /** The plural that a number before {@code from} counts, past what describes it; -1 if none. */
  int things(int from) {
    for (int i = from; i < from + LONGEST_PHRASE; i++) {
      if (isPlural(i) && !isPlural(i + 1)) {
        return i;
      }
      if (!isInside(i) || !DESCRIBING.contains(token(i).tag())) {
        return -1;
      }
    }
    return -1;
  }

  boolean touches(int at) {
    return isInside(at) && isInside(at - 1) && token(at).touches(token(at - 1));
  }

  boolean isHyphen(int at) {
    String text = text(at);
    return text.equals("-") || text.equals("‐") || text.equals("‑");
  }

  boolean isDash(int at) {
    return isHyphen(at) || text(at).equals("–") || text(at).equals("—") || text(at).equals("−");
  }

  /** The place after a hyphen that joins the words around it, or {@code at} if there is none. */
  int afterHyphen(int at) {
    return isHyphen(at) && touches(at) && touches(at + 1) ? at + 1 : at;
  }

  /** The place after AND A HALF, in one word or three, or {@code at} if it doesn't stand there. */
  int afterAndAHalf(int at) {
    if (are(at, "and", "a", "half")) {
      return at + 3;
    }
    if (are(at, "and", "half")) {
      return at + 2;
    }
    int hyphened = afterHyphen(at);
    return hyphened > at && is(hyphened, "and-a-half") ? hyphened + 1 : at;
  }
}
