package tally.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What comes back every year: 14 November, March, the third quarter, summer.
 *
 * @param unit a day, a month, a season, a quarter or a half
 * @param index the month of a day; else the how-manieth of the year, from 1; seasons start in
 *     spring
 * @param day the day of the month; 1 for all but days
 */
record Yearly(Unit unit, int index, int day) {
  static Yearly day(int month, int day) {
    return new Yearly(Unit.DAY, month, day);
  }

  static Yearly nth(Unit unit, int index) {
    return new Yearly(unit, index, 1);
  }

  static Yearly season(String name) {
    return switch (name) {
      case "spring" -> nth(Unit.SEASON, 1);
      case "summer" -> nth(Unit.SEASON, 2);
      case "autumn" -> nth(Unit.SEASON, 3);
      case "winter" -> nth(Unit.SEASON, 4);
      default -> throw new IllegalArgumentException("no season: " + name);
    };
  }

  /** It in a given year; empty if that year doesn't have it, as most lack 29 February. */
  Optional<Days> in(int year) {
    int month = month();
    if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    return Optional.of(unit.around(LocalDate.of(year, month, day)));
  }

  private int month() {
    return switch (unit) {
      case SEASON, QUARTER -> unit == Unit.SEASON ? index * 3 : index * 3 - 2;
      case HALF -> index * 6 - 5;
      default -> index;
    };
  }

  /** The latest one that starts on that day or before it. */
  Optional<Days> lastFrom(LocalDate day) {
    for (int year = day.getYear() + 1; year > day.getYear() - 9; year--) {
      Optional<Days> days = in(year).filter(found -> !found.first().isAfter(day));
      if (days.isPresent()) {
        return days;
      }
    }
    return Optional.empty();
  }

  /** The earliest one that ends on that day or after it. */
  Optional<Days> nextFrom(LocalDate day) {
    for (int year = day.getYear() - 1; year < day.getYear() + 9; year++) {
      Optional<Days> days = in(year).filter(found -> !found.last().isBefore(day));
      if (days.isPresent()) {
        return days;
      }
    }
    return Optional.empty();
  }
}
