package tally.extract.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * So much before or after something: two days ago, a year earlier, three weeks after 14 November.
 * The unit says how exactly that is meant, unless it is counted from a date.
 *
 * @param base what it is counted from
 * @param count how many
 * @param unit of what
 * @param sign -1 before, 1 after
 * @param exact whether to the day
 */
record Distance(When base, Count count, Unit unit, int sign, boolean exact) implements When {
  @Override
  public Optional<Days> on(Frame frame) {
    if (count.isVague()) {
      return Optional.empty();
    }
    Optional<Days> compared =
        unit == Unit.YEAR && sign < 0 && !exact ? frame.quarter() : Optional.empty();
    return compared
        .or(() -> base.on(frame))
        .map(this::from)
        .filter(days -> isPlausible(days, frame));
  }

  /**
   * What came later than an earlier event lies not after the publication, unless it is foreseen.
   */
  private boolean isPlausible(Days days, Frame frame) {
    boolean foreseen =
        exact || sign < 0 || frame.tense() == Tense.FUTURE || base instanceof Relative;
    return foreseen || frame.today().map(today -> !days.first().isAfter(today)).orElse(true);
  }

  @Override
  public boolean isSpokenOf() {
    return exact || unit.compareTo(Unit.MONTH) < 0;
  }

  private Days from(Days days) {
    LocalDate start = sign < 0 ? days.first() : days.last();
    if (days.isUnit() && days.unit().compareTo(unit) > 0 && days.unit() != Unit.SEASON) {
      start = days.first();
    }
    LocalDate moved = unit.plus(start, sign * count.number());
    return grain(days).around(moved);
  }

  private Unit grain(Days days) {
    Unit grain = exact ? Unit.DAY : unit.grain();
    boolean sameSort = days.isUnit() && days.unit() != Unit.DAY && days.unit() != Unit.WEEK;
    return sameSort && (exact || days.unit().compareTo(grain) < 0) ? days.unit() : grain;
  }

  @Override
  public Optional<String> timex(Optional<Days> days) {
    return days.map(Days::timex).or(() -> Optional.of(sign < 0 ? "PAST_REF" : "FUTURE_REF"));
  }
}
