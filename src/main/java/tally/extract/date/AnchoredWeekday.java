package tally.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A day of the week counted from the date last spoken of: the following Monday.
 *
 * @param day which
 * @param offset -1 before that date, 1 after it
 */
record AnchoredWeekday(DayOfWeek day, int offset) implements When {
  @Override
  public Optional<Days> on(Frame frame) {
    return frame.anchor().map(days -> Days.day(from(days)));
  }

  private LocalDate from(Days days) {
    return offset < 0
        ? days.first().with(TemporalAdjusters.previous(day))
        : days.last().with(TemporalAdjusters.next(day));
  }
}
