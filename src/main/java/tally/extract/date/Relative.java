package tally.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of the calendar counted from the publication: yesterday, last week, this year.
 *
 * @param unit its unit
 * @param offset how many further on: 0 is the one that holds the publication, -1 the one before
 */
record Relative(Unit unit, int offset) implements When {
  @Override
  public Optional<Days> on(Frame frame) {
    if (frame.today().isEmpty()) {
      return unit == Unit.YEAR ? frame.undated().year(offset) : Optional.empty();
    }
    LocalDate today = frame.today().get();
    return Optional.of(
        unit == Unit.WEEKEND
            ? weekend(today, frame.tense())
            : unit.around(unit.plus(today, offset)));
  }

  /** On a working day, the last weekend is behind and the next one ahead; this one is either. */
  private Days weekend(LocalDate today, Tense tense) {
    boolean working = today.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    boolean behind = offset == 0 && tense != Tense.FUTURE && tense != Tense.NEAREST;
    int weeks = working && behind ? -1 : working && offset > 0 ? offset - 1 : offset;
    return Unit.WEEKEND.around(today.plusWeeks(weeks));
  }

  /** This year's attacks are those up to today, unless the clause speaks of what will be. */
  @Override
  public Days counted(Days days, Frame frame) {
    boolean ahead = frame.tense() == Tense.FUTURE || frame.tense() == Tense.NEAREST;
    return offset == 0 && !ahead ? frame.over(days) : days;
  }
}
