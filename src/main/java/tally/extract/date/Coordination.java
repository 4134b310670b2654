package tally.extract.date;

import java.util.List;
import java.util.Set;
import tally.model.Sentence;

/**
 * Gives the dates of a list the year that only its last one has: March, April and May 2020; on 3
 * May and 6 June 2021.
 */
final class Coordination {
  private static final Set<String> JOINTS = Set.of(",", "and", "or", "&", "/");
  private static final int LONGEST_JOINT = 3;

  private Coordination() {}

  /** Shares the years among the readings of one sentence, from the last one back. */
  static void share(List<Reading> readings) {
    for (int i = readings.size() - 2; i >= 0; i--) {
      Reading reading = readings.get(i);
      Reading next = readings.get(i + 1);
      if (reading.when() instanceof Yearless yearless
          && yearless.way() == Yearless.Way.BY_TENSE
          && isDated(next, yearless)
          && areJoined(reading, next)) {
        readings.set(i, reading.meaning(new InYear(yearless.yearly(), next.when())));
      }
    }
  }

  private static boolean isDated(Reading next, Yearless yearless) {
    Unit unit = yearless.yearly().unit();
    if (next.when() instanceof Fixed fixed) {
      return fixed.days().unit() == unit;
    }
    return next.when() instanceof InYear inYear && inYear.yearly().unit() == unit;
  }

  /** Whether only a comma or a conjunction, and perhaps a preposition, stands between them. */
  private static boolean areJoined(Reading reading, Reading next) {
    Sentence sentence = reading.sentence();
    int from = reading.lastToken() + 1;
    int to = next.firstToken();
    boolean joint = false;
    for (int i = from; i < to; i++) {
      String word = sentence.token(i).lower();
      boolean known = JOINTS.contains(word);
      joint |= known;
      if (!known && !word.equals("in") && !word.equals("on")) {
        return false;
      }
    }
    return joint && to - from <= LONGEST_JOINT;
  }
}
