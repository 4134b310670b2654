package tally.write;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;

/** Days as spreadsheets count them. */
final class DayNumber {
  /**
   * Day 0, so that day 61 is 1 March 1900. Excel holds 1900 for a leap year, so that days before
   * this one have other numbers in other spreadsheets, and days before 1900 none at all.
   */
  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

  private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private DayNumber() {}

  /** The number of a day, if every spreadsheet has the same one for it. */
  static OptionalInt of(LocalDate day) {
    if (day.isBefore(FIRST) || day.isAfter(LAST)) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(number(day));
  }

  /** The number of a day from 1 March 1900 on. */
  static int number(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(ZERO, day);
  }
}
