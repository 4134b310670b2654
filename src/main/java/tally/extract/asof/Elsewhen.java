package tally.extract.asof;

import java.util.Set;
import tally.model.PartOfSpeech;
import tally.model.Sentence;

/**
 * What a sentence sets off from the day told of, without a date: it comes weeks after a crash, on
 * the anniversary of one.
 */
final class Elsewhen {
  private static final Set<String> TIMES = Set.of("days", "weeks", "months", "years", "decades");
  private static final Set<String> LINKS = Set.of("after", "before", "since");

  private static final int FARTHEST = 40;

  private Elsewhen() {}

  /** Whether such words stand before a token; "two weeks after" is a date, and none of them. */
  static boolean holds(Sentence sentence, int token) {
    for (int at = Math.max(1, token - FARTHEST); at + 1 < token; at++) {
      if (sentence.token(at).is("anniversary") && sentence.token(at + 1).is("of")) {
        return true;
      }
      boolean vague =
          TIMES.contains(sentence.token(at).lower())
              && sentence.token(at - 1).tag() != PartOfSpeech.NUM;
      if (vague && LINKS.contains(sentence.token(at + 1).lower())) {
        return true;
      }
    }
    return false;
  }
}
