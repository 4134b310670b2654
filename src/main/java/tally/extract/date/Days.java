package tally.extract.date;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Objects;
import tally.model.Period;

/**
 * Days of the calendar that an expression means, and how they were meant: as a week, a month, a
 * quarter.
 *
 * @param first the first day
 * @param last the last day, inclusive
 * @param unit the unit they make up; {@link Unit#HOUR} if they make up none
 */
record Days(LocalDate first, LocalDate last, Unit unit) {
  /** Stands for days that are no whole unit. */
  static final Unit NO_UNIT = Unit.HOUR;

  Days {
    Objects.requireNonNull(unit, "unit");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("days that end before they start: " + first + "/" + last);
    }
  }

  static Days day(LocalDate day) {
    return new Days(day, day, Unit.DAY);
  }

  /** Days that make up no unit; in whichever order. */
  static Days between(LocalDate one, LocalDate other) {
    if (one.equals(other)) {
      return day(one);
    }
    return one.isBefore(other) ? new Days(one, other, NO_UNIT) : new Days(other, one, NO_UNIT);
  }

  /** The unit that these days make up, or just the days. */
  static Days whole(LocalDate first, LocalDate last) {
    for (Unit unit : Unit.values()) {
      Days held = unit.around(first);
      if (held.first().equals(first) && held.last().equals(last)) {
        return held;
      }
    }
    return between(first, last);
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  boolean isUnit() {
    return unit != NO_UNIT;
  }

  Period period() {
    return new Period(first, last);
  }

  /** As TIMEX3 writes it: {@code 2025-11-14}, {@code 2025-W07}, {@code 2025-Q3}; else a range. */
  String timex() {
    int year = first.getYear();
    return switch (unit) {
      case DAY -> first.toString();
      case WEEK, FORTNIGHT -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> first.toString().substring(0, 7);
      case SEASON -> year + "-" + seasonCode();
      case QUARTER -> year + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
      case HALF -> year + "-H" + (first.getMonthValue() < 7 ? 1 : 2);
      case YEAR -> String.format(Locale.ROOT, "%04d", year);
      case DECADE -> String.format(Locale.ROOT, "%03d", year / 10);
      case CENTURY -> String.format(Locale.ROOT, "%02d", year / 100);
      default -> first + "/" + last;
    };
  }

  private String week() {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        first.get(IsoFields.WEEK_BASED_YEAR),
        first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private String seasonCode() {
    return switch (first.getMonthValue()) {
      case 3 -> "SP";
      case 6 -> "SU";
      case 9 -> "FA";
      default -> "WI";
    };
  }
}
