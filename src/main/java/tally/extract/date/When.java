package tally.extract.date;

import java.util.Optional;
import tally.model.TimeExpression;

/** What a date expression says, before it is known which days of the calendar that is. */
interface When {
  /** The days it means; empty if the article can't tell. */
  Optional<Days> on(Frame frame);

  default TimeExpression.Type type() {
    return TimeExpression.Type.DATE;
  }

  /** Its TIMEX3 value, given the days that it means. */
  default Optional<String> timex(Optional<Days> days) {
    return days.map(Days::timex);
  }

  /**
   * The days that what is counted in it falls in: of a year that is going on, those that are over.
   */
  default Days counted(Days days, Frame frame) {
    return days;
  }

  /** Whether what follows may be counted from it; comparisons with a year before are not. */
  default boolean isSpokenOf() {
    return true;
  }

  /** Whether it needs the day that another expression of its sentence names. */
  default boolean leans() {
    return false;
  }
}
