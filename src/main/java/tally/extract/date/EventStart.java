package tally.extract.date;

import java.util.Optional;

/**
 * The start of an event, or one of the stretches counted from it: the start of the war, the first
 * year of the war. Known only if the article dates that start.
 *
 * @param event the event's noun
 * @param nth which stretch from the start on, from 1; 0 means the start itself
 * @param unit the unit of the stretch
 */
record EventStart(String event, int nth, Unit unit) implements When {
  @Override
  public Optional<Days> on(Frame frame) {
    Optional<Days> start = frame.events().startOf(event);
    if (nth == 0) {
      return start;
    }
    return start
        .filter(days -> days.unit() == Unit.DAY)
        .map(Days::first)
        .map(day -> Days.between(unit.plus(day, nth - 1.0), unit.plus(day, nth).minusDays(1)));
  }
}
