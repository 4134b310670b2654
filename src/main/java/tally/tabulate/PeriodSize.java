package tally.tabulate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import tally.model.Period;

/** How long the periods are into which the table of counts divides time. Weeks are those of ISO. */
public enum PeriodSize {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR;

  /** The days of the period that holds {@code day}. */
  public Period around(LocalDate day) {
    return switch (this) {
      case DAY -> Period.day(day);
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield new Period(monday, monday.plusDays(6));
      }
      case MONTH -> Period.month(YearMonth.from(day));
      case QUARTER -> {
        LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
        yield new Period(first, first.plusMonths(3).minusDays(1));
      }
      case YEAR -> Period.year(day.getYear());
    };
  }

  /** {@code 2025-10-01}, {@code 2025-W40}, {@code 2025-10}, {@code 2025-Q4} or {@code 2025}. */
  public String label(LocalDate day) {
    return switch (this) {
      case DAY -> day.toString();
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              day.get(IsoFields.WEEK_BASED_YEAR),
              day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> YearMonth.from(day).toString();
      case QUARTER ->
          String.format(Locale.ROOT, "%04d-Q%d", day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
    };
  }
}
