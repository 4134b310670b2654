package tally.extract.date;

import java.util.Optional;

/**
 * A numbered day of a month that is told in another way: the 3rd of last month.
 *
 * @param number the day
 * @param month the month
 */
record DayOf(int number, When month) implements When {
  @Override
  public Optional<Days> on(Frame frame) {
    return month
        .on(frame)
        .filter(days -> days.unit() == Unit.MONTH && number <= days.last().getDayOfMonth())
        .map(days -> Days.day(days.first().plusDays(number - 1L)));
  }
}
