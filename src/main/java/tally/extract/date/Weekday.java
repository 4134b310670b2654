package tally.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A day of the week. Plain, it is the last one not after the publication, or the next one where the
 * clause speaks of the future.
 *
 * @param day which
 * @param way which one the text asks for; "next Friday" is the one of the week that follows
 */
record Weekday(DayOfWeek day, Yearless.Way way) implements When {
  @Override
  public Optional<Days> on(Frame frame) {
    return frame.today().map(today -> Days.day(from(today, frame)));
  }

  private LocalDate from(LocalDate today, Frame frame) {
    Tense tense = frame.tense();
    LocalDate ofThisWeek = Unit.WEEK.around(today).first().with(TemporalAdjusters.nextOrSame(day));
    return switch (way) {
      case LAST -> today.with(TemporalAdjusters.previous(day));
      case THIS -> tense == Tense.PAST && ofThisWeek.isAfter(today) ? before(today) : ofThisWeek;
      case COMING -> after(today);
      case NEXT -> ofThisWeek.plusWeeks(1);
      case BY_TENSE, BY_TENSE_ALONE ->
          tense == Tense.FUTURE || tense == Tense.NEAREST ? after(today) : before(frame.latest());
    };
  }

  /** The last one not after a day. */
  LocalDate before(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(day));
  }

  /** The next one not before a day. */
  LocalDate after(LocalDate date) {
    return date.with(TemporalAdjusters.nextOrSame(day));
  }
}
