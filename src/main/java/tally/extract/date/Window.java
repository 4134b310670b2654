package tally.extract.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch that ends or starts with a day, mostly that of publication: the past 24 hours, over the
 * next two weeks.
 *
 * @param base the day it is counted from
 * @param count how many
 * @param unit of what
 * @param sign -1 back, 1 on
 */
record Window(When base, Count count, Unit unit, int sign) implements When {
  @Override
  public Optional<Days> on(Frame frame) {
    return count.isVague() ? Optional.empty() : base.on(frame).map(this::from);
  }

  private Days from(Days days) {
    LocalDate near = sign < 0 ? days.last() : days.first();
    return Days.between(near, unit.plus(near, sign * count.number()));
  }

  @Override
  public Optional<String> timex(Optional<Days> days) {
    return Optional.of(unit.length(count.text()));
  }
}
