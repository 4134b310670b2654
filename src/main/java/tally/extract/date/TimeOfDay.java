package tally.extract.date;

import java.util.Optional;
import tally.model.TimeExpression;

/**
 * A time of a day, which the calendar places on that day: Monday night, 9:30 p.m., overnight.
 *
 * @param day the day, or null if it is the one that the sentence or the text before it names
 * @param time as TIMEX3 writes it after the day: {@code T21:30}, {@code TNI}
 * @param orToday whether it is the day of publication if the text names none
 */
record TimeOfDay(When day, String time, boolean orToday) implements When {
  @Override
  public Optional<Days> on(Frame frame) {
    if (day != null) {
      return day.on(frame);
    }
    Optional<Days> near = frame.near();
    return orToday ? near.or(() -> frame.today().map(Days::day)) : near.or(() -> dayOf(frame));
  }

  private static Optional<Days> dayOf(Frame frame) {
    return frame.anchor().filter(days -> days.unit() == Unit.DAY);
  }

  @Override
  public TimeExpression.Type type() {
    return TimeExpression.Type.TIME;
  }

  @Override
  public Optional<String> timex(Optional<Days> days) {
    return days.map(found -> found.timex() + time).or(() -> Optional.of(time));
  }

  @Override
  public boolean leans() {
    return day == null;
  }
}
