package tally.extract.phrase;

import java.util.Set;
import tally.model.Sentence;
import tally.model.Token;

/** Tells the numbers that belong to the noun phrase they stand in, and count nothing. */
final class InnerNumbers {
  private static final Set<String> RANKS = Set.of("top", "bottom", "hot");

  private InnerNumbers() {}

  /**
   * Whether the number at a token, which is not the last one, is part of what follows it.
   *
   * @param beforeNoun whether no noun of the phrase stands before it
   */
  static boolean isAt(Sentence sentence, int at, boolean beforeNoun) {
    return isCalibre(sentence, at) || isInName(sentence, at) || isRank(sentence, at, beforeNoun);
  }

  /** 120 mm rounds, 152mm shells: a size inside the phrase. */
  private static boolean isCalibre(Sentence sentence, int at) {
    return sentence.token(at).startsWithDigit()
        && (sentence.token(at + 1).is("mm") || sentence.token(at + 1).is("-"));
  }

  /** The 19 of Covid-19. */
  private static boolean isInName(Sentence sentence, int at) {
    return at > 1
        && sentence.token(at - 1).is("-")
        && sentence.token(at).touches(sentence.token(at - 1))
        && sentence.token(at - 1).touches(sentence.token(at - 2))
        && Character.isLetter(sentence.token(at - 2).text().charAt(0));
  }

  /** The 10 of top 10 hits, the 500 of Fortune 500 firms: a list is named by its length. */
  private static boolean isRank(Sentence sentence, int at, boolean beforeNoun) {
    Token before = at > 0 ? sentence.token(at - 1) : sentence.token(at);
    boolean name = RANKS.contains(before.lower()) || (!beforeNoun && before.startsUpper());
    boolean described =
        at + 2 < sentence.size() && NounPhrases.nounFollows(sentence, at + 1, at + 2);
    return name
        && (NounPhrases.isPlural(sentence.token(at + 1))
            || (described && NounPhrases.isPlural(sentence.token(at + 2))));
  }
}
