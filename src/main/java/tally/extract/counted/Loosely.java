package tally.extract.counted;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/**
 * Finds the plural that a number plainly counts where quotation marks or a word that looks like a
 * verb keep it from being a noun phrase: {@code 800 'diversity officers'}, {@code two presidential
 * swing states}, {@code seven designated shooting locations}.
 */
final class Loosely {
  private static final int LONGEST = 6;
  private static final Set<String> QUOTES = Set.of("'", "\"", "“", "‘", "’");
  private static final Set<PartOfSpeech> DESCRIBING =
      EnumSet.of(
          PartOfSpeech.ADJ,
          PartOfSpeech.ADV,
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.VERB);

  private Loosely() {}

  static Optional<Counted> plural(String text, Sentence sentence, int after) {
    int first = after;
    while (first < sentence.size() && QUOTES.contains(sentence.token(first).text())) {
      first++;
    }
    for (int at = first; at < Math.min(sentence.size(), first + LONGEST); at++) {
      if (isPlural(sentence, at) && !isPlural(sentence, at + 1)) {
        return begins(sentence, first, at)
            ? Optional.of(
                new Counted(sentence.between(first, at).in(text), first, at, at, "loosely"))
            : Optional.empty();
      }
      if (!describes(sentence.token(at))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * A verb right behind the number has it for its subject, unless another describing verb follows.
   */
  private static boolean begins(Sentence sentence, int first, int plural) {
    return sentence.token(first).tag() != PartOfSpeech.VERB
        || (first + 1 < plural && isParticiple(sentence.token(first + 1)));
  }

  private static boolean isParticiple(Token token) {
    return token.lower().endsWith("ing") || token.lower().endsWith("ed");
  }

  private static boolean describes(Token token) {
    return DESCRIBING.contains(token.tag()) || token.is("-");
  }

  static boolean isPlural(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(at);
    boolean noun = token.tag() == PartOfSpeech.NOUN || token.tag() == PartOfSpeech.PROPN;
    boolean ending = token.lower().endsWith("s") && !token.lower().endsWith("ss");
    return noun && (ending || token.is("people") || token.lower().endsWith("men"));
  }
}
