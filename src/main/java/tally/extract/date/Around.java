package tally.extract.date;

import java.util.Optional;

/**
 * The week that holds a day: the week of March 3.
 *
 * @param unit the stretch
 * @param day the day
 */
record Around(Unit unit, When day) implements When {
  @Override
  public Optional<Days> on(Frame frame) {
    return day.on(frame).map(days -> unit.around(days.first()));
  }
}
