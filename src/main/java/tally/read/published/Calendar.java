package tally.read.published;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import tally.model.Period;

/** Days and months that exist; everything else is no date. */
final class Calendar {
  private static final int FIRST_YEAR = 1700;
  private static final int LAST_YEAR = 2199;

  private Calendar() {}

  static Optional<Period> day(int year, int month, int day) {
    if (!isYear(year)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Period.day(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<Period> month(int year, int month) {
    return isYear(year) && month >= 1 && month <= 12
        ? Optional.of(Period.month(YearMonth.of(year, month)))
        : Optional.empty();
  }

  static Optional<Period> year(int year) {
    return isYear(year) ? Optional.of(Period.year(year)) : Optional.empty();
  }

  static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** The month that an English name or its short form ({@code Sept}) means, from 1; else 0. */
  static int monthNamed(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().equals(upper) || month.name().substring(0, 3).equals(upper)) {
        return month.getValue();
      }
    }
    return upper.equals("SEPT") ? Month.SEPTEMBER.getValue() : 0;
  }

  /** The day of the week that begins like {@code word}, which has at least three letters. */
  static DayOfWeek weekdayNamed(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().startsWith(upper.substring(0, 3))) {
        return day;
      }
    }
    throw new IllegalArgumentException("no weekday: " + word);
  }
}
