package tally.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of a named week: Tuesday of last week.
 *
 * @param day which
 * @param week the week
 */
record WeekdayOf(DayOfWeek day, When week) implements When {
  @Override
  public Optional<Days> on(Frame frame) {
    return week.on(frame)
        .filter(days -> days.unit() == Unit.WEEK)
        .map(days -> Days.day(first(days)));
  }

  private LocalDate first(Days days) {
    return days.first().plusDays(day.getValue() - 1L);
  }
}
