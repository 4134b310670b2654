package tally.extract.date;

import static java.util.Map.entry;
import static tally.extract.date.Meanings.numbered;
import static tally.extract.date.Meanings.plain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tally.model.TimeExpression;

/** What rules say that mean one day, or a time of it. */
final class DayMeanings {
  private static final int LEAP_YEAR = 2024;

  static final Map<String, Function<String, Meaning>> ALL =
      Map.ofEntries(
          plain("date", c -> date(c, c.find("monthday", Integer.class))),
          plain("date-ordinal", c -> date(c, c.find("ordinal", Integer.class))),
          plain("date-in", DayMeanings::dateIn),
          plain("day-of", c -> Optional.of(new DayOf(c.number("monthday"), c.when("stretch")))),
          plain("iso-date", c -> fixed(c.number("year"), c.number("month"), c.number("day"))),
          plain("numeric-date", DayMeanings::numericDate),
          entry("fixed", day -> c -> Optional.of(new Fixed(Days.day(LocalDate.parse(day))))),
          entry("yearly-day", day -> c -> holiday(c, day)),
          plain("holiday", c -> holiday(c, c.get("holiday", String.class))),
          plain("dotted-date", c -> c.find("dotted-date", When.class)),
          plain("weekday", c -> weekday(c, Yearless.Way.BY_TENSE)),
          plain("weekday-last", c -> weekday(c, Yearless.Way.LAST)),
          plain("weekday-next", c -> weekday(c, Yearless.Way.COMING)),
          plain("weekday-in", c -> weekday(c, Yearless.Way.of(c.number("relative")))),
          plain("weekday-of", c -> Optional.of(new WeekdayOf(day(c), c.when("stretch")))),
          plain("anchored-weekday", DayMeanings::anchoredWeekday),
          plain("deictic", c -> Optional.of(today(c.number("deictic")))),
          numbered("day-shift", days -> c -> Optional.of(today(days))),
          plain("day-itself", c -> c.find("day", When.class)),
          plain("time-of-day", c -> time(c.find("day", When.class), daytime(c))),
          plain("time-here", c -> time(Optional.of(today(0)), daytime(c))),
          numbered("time-on", days -> c -> time(Optional.of(today(days)), daytime(c))),
          plain("clock", c -> time(c.find("day", When.class), c.get("clock", String.class))),
          plain("clock-today", c -> time(Optional.of(today(0)), c.get("clock", String.class))),
          plain("overnight", c -> Optional.of(new TimeOfDay(null, "TNI", true))));

  private DayMeanings() {}

  private static Optional<When> date(Captures c, Optional<Integer> day) {
    Yearly yearly = Yearly.day(c.number("month"), day.orElse(0));
    return isPossible(yearly) ? yearly(c, yearly) : Optional.empty();
  }

  private static Optional<When> dateIn(Captures c) {
    Yearly yearly = Yearly.day(c.number("month"), c.number("monthday"));
    return isPossible(yearly)
        ? Optional.of(new InYear(yearly, c.when("stretch")))
        : Optional.empty();
  }

  static boolean isPossible(Yearly yearly) {
    return yearly.in(LEAP_YEAR).isPresent();
  }

  /** A date in the year that the pattern has, or in whichever year is meant. */
  static Optional<When> yearly(Captures c, Yearly yearly) {
    Optional<Integer> year = c.find("year", Integer.class);
    return year.isPresent()
        ? yearly.in(year.get()).map(Fixed::new)
        : Optional.of(new Yearless(yearly));
  }

  /** A day as {@code words.txt} writes it: 12-25. */
  private static Optional<When> holiday(Captures c, String day) {
    Yearly yearly =
        Yearly.day(Integer.parseInt(day.substring(0, 2)), Integer.parseInt(day.substring(3, 5)));
    return c.find("year", Integer.class).isPresent()
        ? yearly(c, yearly)
        : Optional.of(new Yearless(yearly, Yearless.Way.BY_TENSE_ALONE));
  }

  private static Optional<When> fixed(int year, int month, int day) {
    return Yearly.day(month, day).in(year).map(Fixed::new);
  }

  /** Whether 3/4/2025 is in March or in April nobody can tell: then it has no days. */
  private static Optional<When> numericDate(Captures c) {
    int first = c.number("first");
    int second = c.number("second");
    int written = c.number("year");
    int year = written < 100 ? 2000 + written : written;
    Optional<When> dayFirst = fixed(year, second, first);
    Optional<When> monthFirst = fixed(year, first, second);
    if (dayFirst.isPresent() && monthFirst.isPresent() && first != second) {
      return Optional.of(new Unplaced(TimeExpression.Type.DATE, year + "-XX-XX"));
    }
    return dayFirst.or(() -> monthFirst);
  }

  private static Optional<When> weekday(Captures c, Yearless.Way way) {
    return Optional.of(new Weekday(day(c), way));
  }

  private static Optional<When> anchoredWeekday(Captures c) {
    return Optional.of(new AnchoredWeekday(day(c), c.number("anchored")));
  }

  private static DayOfWeek day(Captures c) {
    return DayOfWeek.of(c.number("weekday"));
  }

  private static Relative today(int days) {
    return new Relative(Unit.DAY, days);
  }

  private static Optional<When> time(Optional<When> day, String time) {
    return Optional.of(new TimeOfDay(day.orElse(null), time, false));
  }

  private static String daytime(Captures c) {
    return "T" + c.find("daytime", String.class).orElse("NI");
  }
}
