package tally.tabulate;

import java.time.temporal.ChronoUnit;
import tally.model.Period;

/** For how long a time counts speak, roughly: only those of about the same can be compared. */
enum Stretch {
  /** Of what goes on, whenever it is counted. */
  LASTING(""),
  /** Up to a day, from no told beginning. */
  OPEN(""),
  /** A day, or a few. */
  DAYS(""),
  /** A week or two. */
  WEEKS(" (by the week)"),
  /** Longer. */
  MONTHS(" (by the month or longer)");

  private static final int MOST_DAYS = 3;
  private static final int MOST_WEEKS = 16;

  private final String label;

  Stretch(String label) {
    this.label = label;
  }

  static Stretch of(Period days) {
    if (days.start() == null || days.end() == null) {
      return OPEN;
    }
    long length = days.start().until(days.end(), ChronoUnit.DAYS) + 1;
    return length <= MOST_DAYS ? DAYS : length <= MOST_WEEKS ? WEEKS : MONTHS;
  }

  /** What a chart of it says behind the topic's name; may be empty. */
  String label() {
    return label;
  }
}
