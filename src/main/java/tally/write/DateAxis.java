package tally.write;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where a chart's axis of time begins and ends and what stands below it. A chart of separate points
 * has no notion of months, only of days and steps between them: the steps are a mean month or year,
 * and the axis begins on the 4th, so that every step still falls into the month that it names.
 *
 * @param from the first day, as spreadsheets count days
 * @param to the last day
 * @param step days between two labels
 * @param format what a label shows
 */
record DateAxis(double from, double to, double step, String format) {
  private static final double MONTH = 365.25 / 12;
  private static final int[] DAYS = {1, 2, 7, 14};
  private static final int[] MONTHS = {1, 2, 3, 6};
  private static final int[] YEARS = {1, 2, 5, 10, 20, 50};
  private static final int LABELS = 10;

  /** An axis that shows all days from {@code first} to {@code last}. */
  static DateAxis over(LocalDate first, LocalDate last) {
    long span = ChronoUnit.DAYS.between(first, last);
    for (int days : DAYS) {
      if (span <= (long) days * LABELS) {
        return axis(first.minusDays(days), last, days, "yyyy-mm-dd");
      }
    }
    for (int months : MONTHS) {
      if (span <= months * MONTH * LABELS) {
        LocalDate from = first.minusMonths(1).withDayOfMonth(4);
        return axis(from, last, months * MONTH, "yyyy-mm");
      }
    }
    LocalDate from = first.minusYears(1).withDayOfYear(4);
    for (int years : YEARS) {
      if (span <= years * 365.25 * LABELS) {
        return axis(from, last, years * 365.25, "yyyy");
      }
    }
    return axis(from, last, 1000 * 365.25, "yyyy");
  }

  private static DateAxis axis(LocalDate first, LocalDate last, double step, String format) {
    double from = DayNumber.number(first);
    double steps = Math.floor((DayNumber.number(last) - from) / step) + 1;
    return new DateAxis(from, from + steps * step, step, format);
  }
}
