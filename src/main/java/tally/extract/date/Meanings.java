package tally.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tally.model.TimeExpression;

/** What the rules can say, by the names that {@code rules.txt} calls it by. */
final class Meanings {
  private static final Map<String, Function<String, Meaning>> MEANINGS = new HashMap<>();

  private Meanings() {}

  static {
    put("none", c -> Optional.of(Pointer.NOTHING));
    addDays();
    addLongerDates();
    addParts();
    addTimes();
    addDistances();
    addEvents();
    addUnplaced();
  }

  private static void put(String name, Meaning meaning) {
    putWithArgument(name, argument -> meaning);
  }

  private static void putWithArgument(String name, Function<String, Meaning> meaning) {
    if (MEANINGS.put(name, meaning) != null) {
      throw new IllegalStateException("the meaning '" + name + "' is there twice");
    }
  }

  /** The meaning that a rule names, with its argument if it has one: {@code relative -1}. */
  static Meaning named(String text) {
    String[] words = text.split(" ", 2);
    Function<String, Meaning> meaning = MEANINGS.get(words[0]);
    if (meaning == null) {
      throw new IllegalArgumentException("no meaning is called '" + words[0] + "'");
    }
    return meaning.apply(words.length > 1 ? words[1] : "");
  }

  private static void addDays() {
    put("date", c -> date(c, c.find("monthday", Integer.class)));
    put("date-ordinal", c -> date(c, c.find("ordinal", Integer.class)));
    put("date-in", c -> dayOfYear(c).map(day -> new InYear(day, c.when("stretch"))));
    put("day-of", c -> Optional.of(new DayOf(c.number("monthday"), c.when("stretch"))));
    put("iso-date", c -> fixed(c.number("year"), c.number("month"), c.number("day")));
    put("numeric-date", Meanings::numericDate);
    putWithArgument("fixed", day -> c -> Optional.of(new Fixed(Days.day(LocalDate.parse(day)))));
    put("weekday", c -> weekday(c, Yearless.Way.BY_TENSE));
    put("weekday-in", c -> weekday(c, Yearless.Way.of(c.number("relative"))));
    put("weekday-last", c -> weekday(c, Yearless.Way.LAST));
    put("weekday-next", c -> weekday(c, Yearless.Way.BY_TENSE));
    put("weekday-of", c -> Optional.of(new WeekdayOf(day(c), c.when("stretch"))));
    put("deictic", c -> Optional.of(new Relative(Unit.DAY, c.number("deictic"))));
    putWithArgument(
        "day-shift", days -> c -> Optional.of(new Relative(Unit.DAY, Integer.parseInt(days))));
    putWithArgument("yearly-day", day -> c -> yearly(c, monthDay(day)));
    put("holiday", c -> yearly(c, monthDay(c.get("holiday", String.class))));
  }

  private static Optional<When> date(Captures c, Optional<Integer> day) {
    Yearly yearly = Yearly.day(c.number("month"), day.orElse(0));
    return possible(yearly) ? yearly(c, yearly) : Optional.empty();
  }

  private static Optional<Yearly> dayOfYear(Captures c) {
    Yearly yearly = Yearly.day(c.number("month"), c.number("monthday"));
    return possible(yearly) ? Optional.of(yearly) : Optional.empty();
  }

  /** A leap year has every day that a year may have. */
  private static boolean possible(Yearly yearly) {
    return yearly.in(2024).isPresent();
  }

  private static Optional<When> yearly(Captures c, Yearly yearly) {
    Optional<Integer> year = c.find("year", Integer.class);
    return year.isPresent()
        ? yearly.in(year.get()).map(Fixed::new)
        : Optional.of(new Yearless(yearly));
  }

  private static Yearly monthDay(String day) {
    return Yearly.day(Integer.parseInt(day.substring(0, 2)), Integer.parseInt(day.substring(3, 5)));
  }

  private static Optional<When> fixed(int year, int month, int day) {
    return Yearly.day(month, day).in(year).map(Fixed::new);
  }

  /** Whether 3/4/2025 is in March or in April nobody can tell: then it has no days. */
  private static Optional<When> numericDate(Captures c) {
    int first = c.number("first");
    int second = c.number("second");
    int year = c.number("year");
    Optional<When> dayFirst = fixed(year, second, first);
    Optional<When> monthFirst = fixed(year, first, second);
    if (dayFirst.isPresent() && monthFirst.isPresent() && first != second) {
      return Optional.of(new Unplaced(TimeExpression.Type.DATE, "XXXX-XX-XX"));
    }
    return dayFirst.or(() -> monthFirst);
  }

  private static Optional<When> weekday(Captures c, Yearless.Way way) {
    return Optional.of(new Weekday(day(c), way));
  }

  private static DayOfWeek day(Captures c) {
    return DayOfWeek.of(c.number("weekday"));
  }

  private static void addLongerDates() {
    put("relative", c -> relative(c.unit("unit"), c.number("relative")));
    putWithArgument("relative-by", n -> c -> relative(c.unit("unit"), Integer.parseInt(n)));
    put("anchored", c -> anchored(c.unit("unit"), c.number("anchored")));
    putWithArgument("anchored-by", n -> c -> anchored(c.unit("unit"), Integer.parseInt(n)));
    putWithArgument("relative-unit", unit -> c -> Optional.of(new Relative(Unit.named(unit), 0)));
    put("month", c -> yearly(c, Yearly.nth(Unit.MONTH, c.number("month"))));
    put("month-near", c -> near(c, Yearly.nth(Unit.MONTH, c.number("month"))));
    put("month-in", c -> inYear(c, Yearly.nth(Unit.MONTH, c.number("month"))));
    put("year", c -> year(c.number("year"), Unit.YEAR));
    put("decade", c -> year(c.number("year"), Unit.DECADE));
    put("short-decade", c -> year(1900 + c.number("year"), Unit.DECADE));
    putWithArgument("decade-of", year -> c -> year(Integer.parseInt(year), Unit.DECADE));
    put("century", c -> year(c.number("ordinal") * 100 - 100, Unit.CENTURY));
    put("season", c -> yearly(c, season(c)));
    put("season-near", c -> near(c, season(c)));
    put("season-in", c -> inYear(c, season(c)));
    put("quarter", c -> nth(c, Unit.QUARTER, 4).flatMap(yearly -> yearly(c, yearly)));
    put("quarter-in", c -> nth(c, Unit.QUARTER, 4).flatMap(yearly -> inYear(c, yearly)));
    put("half-in", c -> nth(c, Unit.HALF, 2).flatMap(yearly -> inYear(c, yearly)));
    put("code", Meanings::code);
  }

  private static Optional<When> relative(Unit unit, int offset) {
    boolean stretch = unit.compareTo(Unit.DAY) > 0;
    return stretch ? Optional.of(new Relative(unit, offset)) : Optional.empty();
  }

  private static Optional<When> anchored(Unit unit, int offset) {
    return unit.shorterThanDay() ? Optional.empty() : Optional.of(new Anchored(unit, offset));
  }

  private static Optional<When> near(Captures c, Yearly yearly) {
    return Optional.of(new Yearless(yearly, Yearless.Way.of(c.number("relative"))));
  }

  /** In a year that stands there as a number, or that another rule read. */
  private static Optional<When> inYear(Captures c, Yearly yearly) {
    Optional<Integer> year =
        c.find("year", Integer.class).or(() -> c.find("stretch", Integer.class));
    if (year.isPresent()) {
      return yearly.in(year.get()).map(Fixed::new);
    }
    Optional<When> other = c.find("year", When.class).or(() -> c.find("stretch", When.class));
    return Optional.of(
        other.<When>map(when -> new InYear(yearly, when)).orElseGet(() -> new Yearless(yearly)));
  }

  private static Optional<When> year(int year, Unit unit) {
    if (year < 1000 || year > 2999) {
      return Optional.empty();
    }
    return Optional.of(new Fixed(unit.around(LocalDate.of(year, 1, 1))));
  }

  private static Yearly season(Captures c) {
    return Yearly.season(c.get("season", String.class));
  }

  private static Optional<Yearly> nth(Captures c, Unit unit, int most) {
    int index = c.number("ordinal");
    return index <= most ? Optional.of(Yearly.nth(unit, index)) : Optional.empty();
  }

  private static Optional<When> code(Captures c) {
    Optional<Yearly> yearly = c.find("code", Yearly.class);
    return yearly.isPresent() ? inYear(c, yearly.get()) : c.find("code", When.class);
  }

  private static void addParts() {
    put("part", c -> Optional.of(new PartOf(c.get("phase", Part.class), c.when("date"))));
    put("edge", c -> Optional.of(new PartOf(c.get("edge", Part.class), c.when("date"))));
    put("part-of-unit", c -> ofUnit(c, unit -> new PartOf(c.get("phase", Part.class), unit)));
    put("edge-of-unit", c -> ofUnit(c, unit -> new PartOf(c.get("edge", Part.class), unit)));
    putWithArgument(
        "part-named", name -> c -> Optional.of(new PartOf(Part.named(name), c.when("date"))));
    putWithArgument(
        "unit-part", name -> c -> ofUnit(c, unit -> new PartOf(Part.named(name), unit)));
    putWithArgument(
        "year-part",
        name -> c -> Optional.of(new PartOf(Part.named(name), new Relative(Unit.YEAR, 0))));
    put("over", c -> Optional.of(new SoFar(c.when("date"), true)));
    put("left", c -> Optional.of(new SoFar(c.when("date"), false)));
    put("over-of-unit", c -> ofUnit(c, unit -> new SoFar(unit, true)));
    put("left-of-unit", c -> ofUnit(c, unit -> new SoFar(unit, false)));
    put("nth", c -> nthOf(c.number("ordinal"), 1, c.unit("unit"), c.when("date"), false));
    put("last-nth", c -> nthOf(1, 1, c.unit("unit"), c.when("date"), true));
    put("first-n", c -> someOf(c, c.when("date"), false));
    put("last-n", c -> someOf(c, c.when("date"), true));
    put("first-n-of-unit", c -> ofWhole(c, unit -> someOf(c, unit, false)));
    put("last-n-of-unit", c -> ofWhole(c, unit -> someOf(c, unit, true)));
  }

  /** Of "the year", "the month": that of the publication. */
  private static Optional<When> ofUnit(Captures c, Function<When, When> part) {
    return relativeUnit(c.unit("unit")).map(part);
  }

  private static Optional<When> ofWhole(Captures c, Function<When, Optional<When>> part) {
    return relativeUnit(c.unit("whole")).flatMap(part);
  }

  private static Optional<When> relativeUnit(Unit unit) {
    return unit.shorterThanDay() ? Optional.empty() : Optional.of(new Relative(unit, 0));
  }

  private static Optional<When> nthOf(
      int first, int count, Unit unit, When whole, boolean fromEnd) {
    return unit.shorterThanDay() || count < 1
        ? Optional.empty()
        : Optional.of(new Nth(first, count, unit, whole, fromEnd));
  }

  private static Optional<When> someOf(Captures c, When whole, boolean fromEnd) {
    Count count = c.get("count", Count.class);
    return count.isVague()
        ? Optional.empty()
        : nthOf(1, (int) count.number(), c.unit("unit"), whole, fromEnd);
  }

  private static void addTimes() {
    put("day-itself", c -> Optional.of(c.when("day")));
    put("time-of-day", c -> time(c.find("day", When.class), daytime(c)));
    put("time-here", c -> time(Optional.of(new Relative(Unit.DAY, 0)), daytime(c)));
    putWithArgument(
        "time-on",
        n -> c -> time(Optional.of(new Relative(Unit.DAY, Integer.parseInt(n))), daytime(c)));
    put("clock", c -> time(c.find("day", When.class), c.get("clock", String.class)));
    put(
        "clock-today",
        c -> time(Optional.of(new Relative(Unit.DAY, 0)), c.get("clock", String.class)));
    put("overnight", c -> Optional.of(new TimeOfDay(null, "TNI", true)));
  }

  private static Optional<When> time(Optional<When> day, String time) {
    return Optional.of(new TimeOfDay(day.orElse(null), time, false));
  }

  private static String daytime(Captures c) {
    return "T" + c.find("daytime", String.class).orElse("NI");
  }

  private static void addDistances() {
    put("between", c -> Optional.of(new Between(c.when("from"), c.when("to"))));
    put("days-of-month", Meanings::daysOfMonth);
    put("years", c -> years(c.number("from"), c.number("to")));
    put("short-years", c -> years(c.number("year"), c.number("year") / 100 * 100 + c.number("to")));
    put("ago", c -> distance(c, new Relative(Unit.DAY, 0), -1, false));
    put("from-now", c -> distance(c, new Relative(Unit.DAY, 0), 1, false));
    putWithArgument(
        "from-anchor", sign -> c -> distance(c, new Same(true), Integer.parseInt(sign), false));
    putWithArgument(
        "from-date", sign -> c -> distance(c, c.when("date"), Integer.parseInt(sign), true));
    putWithArgument(
        "window", sign -> c -> window(c, new Relative(Unit.DAY, 0), Integer.parseInt(sign)));
    put("window-to", c -> window(c, c.when("date"), -1));
    put("week-to", c -> Optional.of(new Window(c.when("date"), new Count("1"), Unit.WEEK, -1)));
    putWithArgument(
        "reported-quarter",
        years -> c -> Optional.of(new ReportedQuarter(Integer.parseInt(years))));
    put("same-in", c -> otherYear(c).map(SameIn::new));
    put("week-of", c -> Optional.of(new Around(Unit.WEEK, c.when("day"))));
    put("now", c -> Optional.of(Pointer.NOW));
    put("past", c -> Optional.of(Pointer.PAST));
    put("future", c -> Optional.of(Pointer.FUTURE));
    put("same", c -> Optional.of(new Same(false)));
  }

  private static Optional<When> daysOfMonth(Captures c) {
    Yearly from = Yearly.day(c.number("month"), c.number("from"));
    Yearly to = Yearly.day(c.number("month"), c.number("to"));
    if (!possible(from) || !possible(to) || from.day() > to.day()) {
      return Optional.empty();
    }
    Optional<When> end = yearly(c, to);
    return end.map(when -> new Between(new Yearless(from), when));
  }

  private static Optional<When> years(int from, int to) {
    if (to <= from || from < 1000 || to > 2999) {
      return Optional.empty();
    }
    return year(from, Unit.YEAR)
        .flatMap(start -> year(to, Unit.YEAR).map(end -> new Between(start, end)));
  }

  private static Optional<When> otherYear(Captures c) {
    return c.find("year", Integer.class)
        .flatMap(year -> year(year, Unit.YEAR))
        .or(() -> c.find("year", When.class));
  }

  private static Count count(Captures c) {
    return c.find("count", Count.class).orElse(new Count("1"));
  }

  private static Optional<When> distance(Captures c, When base, int sign, boolean exact) {
    return Optional.of(new Distance(base, count(c), c.unit("unit"), sign, exact));
  }

  private static Optional<When> window(Captures c, When base, int sign) {
    return Optional.of(new Window(base, count(c), c.unit("unit"), sign));
  }

  private static void addEvents() {
    put("event-start", c -> Optional.of(new EventStart(event(c), 0, Unit.DAY)));
    put(
        "event-nth",
        c -> Optional.of(new EventStart(event(c), c.number("ordinal"), c.unit("unit"))));
  }

  private static String event(Captures c) {
    return c.get("event", String.class);
  }

  private static void addUnplaced() {
    put("length", c -> length(c.unit("unit"), count(c)));
    put("length-half", c -> length(c.unit("unit"), count(c).plusHalf()));
    put("length-vague", c -> length(c.unit("unit"), new Count("X")));
    put("every", c -> recurring(c, "1"));
    put("every-n", c -> recurring(c, count(c).text()));
    put("recurring", c -> set(c.unit("recurring").length("1")));
    put("on-weekday", c -> set("XXXX-WXX-" + c.number("weekday")));
    put("on-weekdays", c -> set("XXXX-WXX-" + c.number("weekdays")));
  }

  private static Optional<When> length(Unit unit, Count count) {
    return Optional.of(Unplaced.length(unit.length(count.text())));
  }

  private static Optional<When> set(String value) {
    return Optional.of(Unplaced.recurring(value));
  }

  private static Optional<When> recurring(Captures c, String count) {
    return set(c.find("unit", Unit.class).orElse(Unit.DAY).length(count));
  }
}
