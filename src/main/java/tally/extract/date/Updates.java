package tally.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells how far an article reaches beyond its publication date. A page that is kept up to date has
 * the date of its first version: published on a Saturday, it tells of what happened "on Saturday"
 * and of what was said "on Sunday", which is the day after and not six days before.
 */
final class Updates {
  private static final int FARTHEST = 2;

  private Updates() {}

  /** The last day that its weekdays speak of, mostly that of publication. */
  static LocalDate latest(List<Reading> readings, LocalDate published) {
    Set<DayOfWeek> told = EnumSet.noneOf(DayOfWeek.class);
    for (Reading reading : readings) {
      if (reading.when() instanceof Weekday weekday && isTold(reading, weekday)) {
        told.add(weekday.day());
      }
    }
    LocalDate latest = published;
    while (told.contains(latest.getDayOfWeek())
        && told.contains(latest.getDayOfWeek().plus(1))
        && latest.isBefore(published.plusDays(FARTHEST))) {
      latest = latest.plusDays(1);
    }
    return latest;
  }

  private static boolean isTold(Reading reading, Weekday weekday) {
    boolean plain = weekday.way() == Yearless.Way.BY_TENSE;
    return plain && (reading.tense() == Tense.PAST || reading.tense() == Tense.UNKNOWN);
  }
}
