package tally.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Some of the smaller units in a date: the second week of May, the last three months of 2025.
 *
 * @param first the first of them, counted from 1
 * @param count how many
 * @param unit of what
 * @param whole the date
 * @param fromEnd whether counted backwards from its end
 */
record Nth(int first, int count, Unit unit, When whole, boolean fromEnd) implements When {
  @Override
  public Optional<Days> on(Frame frame) {
    return whole.on(frame).flatMap(this::in);
  }

  private Optional<Days> in(Days days) {
    LocalDate from =
        fromEnd
            ? unit.plus(days.last().plusDays(1), -(first + count - 1.0))
            : unit.plus(days.first(), first - 1.0);
    LocalDate to = unit.plus(from, count).minusDays(1);
    boolean fits = !from.isBefore(days.first()) && !from.isAfter(days.last());
    if (!fits || ChronoUnit.DAYS.between(days.last(), to) > 7) {
      return Optional.empty();
    }
    LocalDate end = to.isAfter(days.last()) ? days.last() : to;
    return Optional.of(Days.whole(from, end));
  }
}
