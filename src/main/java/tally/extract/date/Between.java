package tally.extract.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From one date to another: from March to May, between 3 and 9 June, Monday night into Tuesday. An
 * end that leaves its year or week to the other end takes it from there.
 *
 * @param from the start
 * @param to the end
 */
record Between(When from, When to) implements When {
  @Override
  public Optional<Days> on(Frame frame) {
    Optional<Days> end = to.on(frame);
    Optional<Days> start = from.on(frame);
    if (isLoose(from) && end.isPresent()) {
      start = before(from, end.get().last());
    } else if (isLoose(to) && start.isPresent()) {
      end = after(to, start.get().first());
    }
    if (start.isEmpty() || end.isEmpty() || end.get().last().isBefore(start.get().first())) {
      return Optional.empty();
    }
    return Optional.of(Days.between(start.get().first(), end.get().last()));
  }

  private static boolean isLoose(When when) {
    When bare = bare(when);
    return bare instanceof Yearless || bare instanceof Weekday;
  }

  private static When bare(When when) {
    if (when instanceof PartOf part) {
      return bare(part.whole());
    }
    return when instanceof TimeOfDay time && time.day() != null ? bare(time.day()) : when;
  }

  private static Optional<Days> before(When from, LocalDate end) {
    Optional<Days> days = Optional.empty();
    When bare = bare(from);
    if (bare instanceof Yearless yearless) {
      days = yearless.yearly().lastFrom(end);
    } else if (bare instanceof Weekday weekday) {
      days = Optional.of(Days.day(weekday.before(end)));
    }
    return days.map(found -> part(from, found));
  }

  private static Optional<Days> after(When to, LocalDate start) {
    Optional<Days> days = Optional.empty();
    When bare = bare(to);
    if (bare instanceof Yearless yearless) {
      days = yearless.yearly().nextFrom(start);
    } else if (bare instanceof Weekday weekday) {
      days = Optional.of(Days.day(weekday.after(start)));
    }
    return days.map(found -> part(to, found));
  }

  private static Days part(When when, Days days) {
    return when instanceof PartOf part ? part.part().of(days) : days;
  }
}
