package tally.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The stretches of time that the news count in, from the shortest to the longest. */
enum Unit {
  SECOND("PT", "S", ChronoUnit.SECONDS, 1),
  MINUTE("PT", "M", ChronoUnit.MINUTES, 1),
  HOUR("PT", "H", ChronoUnit.HOURS, 1),
  DAY("P", "D", ChronoUnit.DAYS, 1),
  WEEKEND("P", "WE", ChronoUnit.WEEKS, 1),
  WEEK("P", "W", ChronoUnit.WEEKS, 1),
  FORTNIGHT("P", "W", ChronoUnit.WEEKS, 2),
  MONTH("P", "M", ChronoUnit.MONTHS, 1),
  QUARTER("P", "Q", ChronoUnit.MONTHS, 3),
  SEASON("P", "Q", ChronoUnit.MONTHS, 12),
  HALF("P", "H", ChronoUnit.MONTHS, 6),
  YEAR("P", "Y", ChronoUnit.YEARS, 1),
  DECADE("P", "E", ChronoUnit.YEARS, 10),
  CENTURY("P", "C", ChronoUnit.YEARS, 100);

  private static final int HOURS_OF_A_DAY = 24;

  private final String designator;
  private final String letter;
  private final ChronoUnit step;
  private final int steps;

  Unit(String designator, String letter, ChronoUnit step, int steps) {
    this.designator = designator;
    this.letter = letter;
    this.step = step;
    this.steps = steps;
  }

  static Unit named(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  boolean shorterThanDay() {
    return compareTo(DAY) < 0;
  }

  /** The stretch of this unit that holds the day: its week from Monday, its month, its year. */
  Days around(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> Days.day(day);
      case WEEKEND -> weekend(day);
      case WEEK, FORTNIGHT -> week(day);
      case MONTH -> months(day, 1, MONTH);
      case QUARTER -> months(day, 3, QUARTER);
      case SEASON -> season(day);
      case HALF -> months(day, 6, HALF);
      case YEAR -> years(day, 1, YEAR);
      case DECADE -> years(day, 10, DECADE);
      case CENTURY -> years(day, 100, CENTURY);
    };
  }

  private static Days week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Days(monday, monday.plusDays(6), WEEK);
  }

  private static Days weekend(LocalDate day) {
    LocalDate sunday = week(day).last();
    return new Days(sunday.minusDays(1), sunday, WEEKEND);
  }

  private static Days months(LocalDate day, int length, Unit unit) {
    int first = (day.getMonthValue() - 1) / length * length + 1;
    LocalDate start = LocalDate.of(day.getYear(), first, 1);
    return new Days(start, start.plusMonths(length).minusDays(1), unit);
  }

  /** December belongs to the winter that goes on in the next year. */
  private static Days season(LocalDate day) {
    int since = day.getMonthValue() % 3;
    LocalDate start = day.withDayOfMonth(1).minusMonths(since);
    return new Days(start, start.plusMonths(3).minusDays(1), SEASON);
  }

  private static Days years(LocalDate day, int length, Unit unit) {
    LocalDate start = LocalDate.of(day.getYear() / length * length, 1, 1);
    return new Days(start, start.plusYears(length).minusDays(1), unit);
  }

  /** The day so many of this unit later, or earlier if negative; hours are rounded to days. */
  LocalDate plus(LocalDate day, double count) {
    if (shorterThanDay()) {
      long days = Math.round(Math.abs(count) * hours() / HOURS_OF_A_DAY);
      return day.plusDays(count < 0 ? -days : days);
    }
    long whole = (long) count;
    LocalDate moved = day.plus(whole * steps, step);
    double rest = count - whole;
    return rest == 0 ? moved : moved.plusDays(Math.round(rest * days()));
  }

  /** The unit that says how exactly so many of this one reach: two weeks ago means a week. */
  Unit grain() {
    return shorterThanDay() ? DAY : this == FORTNIGHT ? WEEK : this;
  }

  /** TIMEX3's way to write a length of so many of this unit: {@code P3D}, {@code PT18H}. */
  String length(String count) {
    if (this == FORTNIGHT) {
      return count.equals("1") ? "P2W" : "P" + count + "F";
    }
    return designator + count + letter;
  }

  private double hours() {
    return step.getDuration().toSeconds() / 3600.0;
  }

  private double days() {
    return step.getDuration().toDays() * (double) steps;
  }
}
