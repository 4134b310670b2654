package tally.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days that a date expression, a figure or a publication stands for. Both ends are inclusive;
 * an open end is null.
 *
 * @param start the first day, or null if it can't be told
 * @param end the last day, or null if it can't be told
 */
public record Period(LocalDate start, LocalDate end) {
  public static final Period UNKNOWN = new Period(null, null);

  public Period {
    if (start != null && end != null && end.isBefore(start)) {
      throw new IllegalArgumentException(
          "a period that ends before it starts: " + start + "/" + end);
    }
  }

  public static Period day(LocalDate day) {
    return new Period(day, day);
  }

  public static Period month(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  public static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  public boolean isUnknown() {
    return start == null && end == null;
  }
}
