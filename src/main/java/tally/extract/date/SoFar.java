package tally.extract.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is over of a date that is going on, or what is left of it: earlier this month, the rest of
 * the year.
 *
 * @param whole the date
 * @param over whether what is over is meant
 */
record SoFar(When whole, boolean over) implements When {
  @Override
  public Optional<Days> on(Frame frame) {
    return whole.on(frame).map(days -> frame.today().map(today -> cut(days, today)).orElse(days));
  }

  private Days cut(Days days, LocalDate today) {
    if (!days.contains(today)) {
      return days;
    }
    return over ? Days.between(days.first(), today) : Days.between(today, days.last());
  }

  @Override
  public Optional<String> timex(Optional<Days> days) {
    return days.map(Days::timex);
  }
}
