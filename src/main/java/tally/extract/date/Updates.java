package tally.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells how far an article reaches beyond its publication date. A page that is kept up to date has
 * the date of its first version: published on a Saturday, it tells of what happened "on Saturday"
 * and of what was said "on Sunday", which is the day after and not six days before. An opening that
 * names no weekday but Sunday is of the day after as well.
 */
final class Updates {
  private static final int FARTHEST = 2;

  /** News names its own day here; six days before would be "last Sunday". */
  private static final int LEAD = 3;

  private Updates() {}

  /** The last day that its weekdays speak of, mostly that of publication. */
  static LocalDate latest(List<Reading> readings, LocalDate published) {
    Set<DayOfWeek> told = EnumSet.noneOf(DayOfWeek.class);
    Set<DayOfWeek> leading = EnumSet.noneOf(DayOfWeek.class);
    boolean last = false;
    for (Reading reading : readings) {
      Optional<Weekday> weekday = weekday(reading.when());
      weekday.filter(day -> isTold(reading, day)).ifPresent(day -> told.add(day.day()));
      if (reading.sentence().index() < LEAD) {
        weekday.ifPresent(day -> leading.add(day.day()));
        last |= weekday.filter(day -> day.way() == Yearless.Way.LAST).isPresent();
      }
    }
    DayOfWeek next = published.plusDays(1).getDayOfWeek();
    boolean leads = told.contains(next) && leading.equals(Set.of(next)) && !last;
    LocalDate latest = leads ? published.plusDays(1) : published;
    while (told.contains(latest.getDayOfWeek())
        && told.contains(latest.getDayOfWeek().plus(1))
        && latest.isBefore(published.plusDays(FARTHEST))) {
      latest = latest.plusDays(1);
    }
    return latest;
  }

  /** The day of the week, be it of a time of that day or a part of it. */
  private static Optional<Weekday> weekday(When when) {
    if (when instanceof TimeOfDay time && time.day() != null) {
      return weekday(time.day());
    }
    if (when instanceof PartOf part) {
      return weekday(part.whole());
    }
    return when instanceof Weekday weekday ? Optional.of(weekday) : Optional.empty();
  }

  private static boolean isTold(Reading reading, Weekday weekday) {
    boolean plain = weekday.way() == Yearless.Way.BY_TENSE;
    return plain && (reading.tense() == Tense.PAST || reading.tense() == Tense.UNKNOWN);
  }
}
