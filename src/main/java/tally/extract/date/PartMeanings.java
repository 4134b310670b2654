package tally.extract.date;

import static java.util.Map.entry;
import static tally.extract.date.Meanings.plain;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What rules say that mean a part of a longer date. */
final class PartMeanings {
  static final Map<String, Function<String, Meaning>> ALL =
      Map.ofEntries(
          plain("phase", c -> part(c.get("phase", Part.class), c.when("date"))),
          plain("phases", PartMeanings::phases),
          plain("phase-of-unit", c -> ofUnit(c, whole -> phase(c, whole))),
          plain("edge", c -> part(c.get("edge", Part.class), c.when("date"))),
          plain("edge-of-unit", c -> ofUnit(c, whole -> part(c.get("edge", Part.class), whole))),
          entry("part", name -> c -> part(Part.named(name), c.when("date"))),
          entry("part-of-unit", name -> c -> ofUnit(c, whole -> part(Part.named(name), whole))),
          entry("part-of-year", name -> c -> part(Part.named(name), thisOne(Unit.YEAR))),
          plain("over", c -> Optional.of(new SoFar(c.when("date"), true))),
          plain("left", c -> Optional.of(new SoFar(c.when("date"), false))),
          plain("over-of-unit", c -> ofUnit(c, whole -> Optional.of(new SoFar(whole, true)))),
          plain("left-of-unit", c -> ofUnit(c, whole -> Optional.of(new SoFar(whole, false)))),
          plain("nth", c -> some(c, c.number("ordinal"), 1, c.when("date"), false)),
          plain("last-nth", c -> some(c, 1, 1, c.when("date"), true)),
          plain("first-n", c -> some(c, c.when("date"), false)),
          plain("last-n", c -> some(c, c.when("date"), true)),
          plain("first-n-of-unit", c -> some(c, thisOne(c.unit("whole")), false)),
          plain("last-n-of-unit", c -> some(c, thisOne(c.unit("whole")), true)),
          plain("week-of", c -> Optional.of(new Around(Unit.WEEK, c.when("day")))));

  private PartMeanings() {}

  private static Optional<When> part(Part part, When whole) {
    return Optional.of(new PartOf(part, whole));
  }

  private static Optional<When> phase(Captures c, When whole) {
    return part(c.get("phase", Part.class), whole);
  }

  private static Optional<When> phases(Captures c) {
    When from = new PartOf(c.get("from", Part.class), c.when("date"));
    return Optional.of(new Between(from, new PartOf(c.get("to", Part.class), c.when("date"))));
  }

  /** Of "the year", "the month": that of the publication. */
  private static Optional<When> ofUnit(Captures c, Function<When, Optional<When>> part) {
    Unit unit = c.unit("unit");
    return unit.shorterThanDay() ? Optional.empty() : part.apply(thisOne(unit));
  }

  private static When thisOne(Unit unit) {
    return new Relative(unit, 0);
  }

  private static Optional<When> some(Captures c, When whole, boolean fromEnd) {
    Count count = c.get("count", Count.class);
    return count.isVague() ? Optional.empty() : some(c, 1, (int) count.number(), whole, fromEnd);
  }

  private static Optional<When> some(
      Captures c, int first, int count, When whole, boolean fromEnd) {
    Unit unit = c.unit("unit");
    return unit.shorterThanDay() || count < 1
        ? Optional.empty()
        : Optional.of(new Nth(first, count, unit, whole, fromEnd));
  }
}
