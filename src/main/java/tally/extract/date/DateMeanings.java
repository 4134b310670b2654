package tally.extract.date;

import static java.util.Map.entry;
import static tally.extract.date.Meanings.numbered;
import static tally.extract.date.Meanings.plain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What rules say that mean a week, a month, a quarter, a year or more. */
final class DateMeanings {
  private static final int EARLIEST_YEAR = 1000;
  private static final int LATEST_YEAR = 2999;

  static final Map<String, Function<String, Meaning>> ALL =
      Map.ofEntries(
          plain("relative", c -> relative(c.unit("unit"), c.number("relative"))),
          numbered("relative-by", offset -> c -> relative(c.unit("unit"), offset)),
          entry("relative-unit", unit -> c -> relative(Unit.named(unit), 0)),
          plain("anchored", c -> anchored(c.unit("unit"), c.number("anchored"))),
          numbered("anchored-by", offset -> c -> anchored(c.unit("unit"), offset)),
          plain("month", c -> DayMeanings.yearly(c, month(c))),
          plain("month-near", c -> near(c, month(c))),
          plain("month-last", c -> Optional.of(new Yearless(month(c), Yearless.Way.LAST))),
          plain("month-in", c -> inYear(c, month(c))),
          plain("season", c -> DayMeanings.yearly(c, season(c))),
          plain("season-near", c -> near(c, season(c))),
          plain("season-in", c -> inYear(c, season(c))),
          plain("quarter", c -> nth(c, Unit.QUARTER, 4).map(Yearless::new)),
          plain("quarter-in", c -> nth(c, Unit.QUARTER, 4).flatMap(nth -> inYear(c, nth))),
          plain("half-in", c -> nth(c, Unit.HALF, 2).flatMap(nth -> inYear(c, nth))),
          plain("quarter-code", c -> code(c, Unit.QUARTER, "quarter-code")),
          plain("half-code", c -> code(c, Unit.HALF, "half-code")),
          plain("quarter-number", DateMeanings::quarterNumber),
          plain("year", c -> year(c.number("year"), Unit.YEAR)),
          plain("decade", c -> year(c.number("year"), Unit.DECADE)),
          plain("short-decade", c -> year(1900 + c.number("year"), Unit.DECADE)),
          numbered("decade-of", year -> c -> year(year, Unit.DECADE)),
          plain("century", c -> year(c.number("ordinal") * 100 - 100, Unit.CENTURY)),
          numbered("reported-quarter", back -> c -> Optional.of(new ReportedQuarter(back))),
          plain("same-in", c -> otherYear(c).map(SameIn::new)));

  private DateMeanings() {}

  private static Optional<When> relative(Unit unit, int offset) {
    boolean stretch = unit.compareTo(Unit.DAY) > 0;
    return stretch ? Optional.of(new Relative(unit, offset)) : Optional.empty();
  }

  private static Optional<When> anchored(Unit unit, int offset) {
    return unit.shorterThanDay() ? Optional.empty() : Optional.of(new Anchored(unit, offset));
  }

  private static Yearly month(Captures c) {
    return Yearly.nth(Unit.MONTH, c.number("month"));
  }

  private static Yearly season(Captures c) {
    return Yearly.season(c.get("season", String.class));
  }

  private static Optional<Yearly> nth(Captures c, Unit unit, int most) {
    int index = c.number("ordinal");
    return index <= most ? Optional.of(Yearly.nth(unit, index)) : Optional.empty();
  }

  private static Optional<When> near(Captures c, Yearly yearly) {
    return Optional.of(new Yearless(yearly, Yearless.Way.of(c.number("relative"))));
  }

  /** In a year that stands there as a number, or that another rule read; else in any. */
  private static Optional<When> inYear(Captures c, Yearly yearly) {
    Optional<Integer> year = c.find("year", Integer.class);
    if (year.isPresent()) {
      return yearly.in(year.get()).map(Fixed::new);
    }
    Optional<When> other = c.find("year", When.class);
    return Optional.of(other.isPresent() ? new InYear(yearly, other.get()) : new Yearless(yearly));
  }

  private static Optional<When> code(Captures c, Unit unit, String name) {
    return inYear(c, Yearly.nth(unit, c.number(name)));
  }

  /** 3Q. */
  private static Optional<When> quarterNumber(Captures c) {
    int number = c.number("number");
    return number >= 1 && number <= 4
        ? Optional.of(new Yearless(Yearly.nth(Unit.QUARTER, number)))
        : Optional.empty();
  }

  /** The stretch that starts with a year. */
  static Optional<When> year(int year, Unit unit) {
    return year < EARLIEST_YEAR || year > LATEST_YEAR
        ? Optional.empty()
        : Optional.of(new Fixed(unit.around(LocalDate.of(year, 1, 1))));
  }

  private static Optional<When> otherYear(Captures c) {
    return c.find("year", Integer.class)
        .flatMap(year -> year(year, Unit.YEAR))
        .or(() -> c.find("year", When.class));
  }
}
