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

  /**
   * The past 24 hours and the past week begin on the day they reach back to; the year to June is a
   * whole one.
   */
  private Days from(Days days) {
    LocalDate near = sign < 0 ? days.last() : days.first();
    boolean whole = sign < 0 && !(base instanceof Relative) && unit.compareTo(Unit.DAY) > 0;
    LocalDate far = unit.plus(whole ? near.plusDays(1) : near, sign * count.number());
    return Days.between(near, far);
  }

  @Override
  public Optional<String> timex(Optional<Days> days) {
    return Optional.of(unit.length(count.text()));
  }
}
