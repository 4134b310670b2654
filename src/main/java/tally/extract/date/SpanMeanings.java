package tally.extract.date;

import static tally.extract.date.Meanings.numbered;
import static tally.extract.date.Meanings.plain;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What rules say that mean a range, a distance, a length or a recurrence, or only point. */
final class SpanMeanings {
  private static final When TODAY = new Relative(Unit.DAY, 0);
  private static final Count ONE = new Count("1");
  private static final Count SOME = new Count("X");

  static final Map<String, Function<String, Meaning>> ALL =
      Map.ofEntries(
          plain("between", c -> Optional.of(new Between(c.when("from"), c.when("to")))),
          plain("days-of-month", SpanMeanings::daysOfMonth),
          plain("years", c -> years(c.number("from"), c.number("to"))),
          plain("short-years", SpanMeanings::shortYears),
          plain("ago", c -> distance(c, TODAY, -1, false)),
          plain("from-now", c -> distance(c, TODAY, 1, false)),
          numbered("from-anchor", sign -> c -> distance(c, new Same(true), sign, false)),
          numbered("from-date", sign -> c -> distance(c, c.when("date"), sign, true)),
          numbered("window", sign -> c -> window(TODAY, count(c), c.unit("unit"), sign)),
          plain("window-to", c -> window(c.when("date"), count(c), c.unit("unit"), -1)),
          plain("week-to", c -> window(c.when("date"), ONE, Unit.WEEK, -1)),
          plain("event-start", c -> event(c, 0, Unit.DAY)),
          plain("event-nth", c -> event(c, c.number("ordinal"), c.unit("unit"))),
          plain("now", c -> Optional.of(Pointer.NOW)),
          plain("past", c -> Optional.of(Pointer.PAST)),
          plain("future", c -> Optional.of(Pointer.FUTURE)),
          plain("none", c -> Optional.of(Pointer.NOTHING)),
          plain("same", c -> Optional.of(new Same(false))),
          plain("length", c -> length(c.unit("unit"), count(c))),
          plain("length-half", c -> length(c.unit("unit"), count(c).plusHalf())),
          plain("length-vague", c -> length(c.unit("unit"), SOME)),
          plain("every", c -> every(c, ONE)),
          plain("every-n", c -> every(c, count(c))),
          plain("recurring", c -> set(c.unit("recurring").length("1"))),
          plain("on-weekday", c -> set("XXXX-WXX-" + c.number("weekday"))),
          plain("on-weekdays", c -> set("XXXX-WXX-" + c.number("weekdays"))));

  private SpanMeanings() {}

  private static Optional<When> daysOfMonth(Captures c) {
    Yearly from = Yearly.day(c.number("month"), c.number("from"));
    Yearly to = Yearly.day(c.number("month"), c.number("to"));
    boolean range =
        DayMeanings.isPossible(from) && DayMeanings.isPossible(to) && from.day() < to.day();
    return range
        ? DayMeanings.yearly(c, to).map(end -> new Between(new Yearless(from), end))
        : Optional.empty();
  }

  /** 2024/25, 2024-25. */
  private static Optional<When> shortYears(Captures c) {
    int from = c.number("year");
    return years(from, from / 100 * 100 + c.number("to"));
  }

  private static Optional<When> years(int from, int to) {
    if (to <= from) {
      return Optional.empty();
    }
    return DateMeanings.year(from, Unit.YEAR)
        .flatMap(start -> DateMeanings.year(to, Unit.YEAR).map(end -> new Between(start, end)));
  }

  private static Count count(Captures c) {
    return c.find("count", Count.class).orElse(ONE);
  }

  private static Optional<When> distance(Captures c, When base, int sign, boolean exact) {
    return Optional.of(new Distance(base, count(c), c.unit("unit"), sign, exact));
  }

  private static Optional<When> window(When base, Count count, Unit unit, int sign) {
    return Optional.of(new Window(base, count, unit, sign));
  }

  private static Optional<When> event(Captures c, int nth, Unit unit) {
    return Optional.of(new EventStart(c.get("event", String.class), nth, unit));
  }

  private static Optional<When> length(Unit unit, Count count) {
    return Optional.of(Unplaced.length(unit.length(count.text())));
  }

  private static Optional<When> every(Captures c, Count count) {
    return set(c.find("unit", Unit.class).orElse(Unit.DAY).length(count.text()));
  }

  private static Optional<When> set(String value) {
    return Optional.of(Unplaced.recurring(value));
  }
}
