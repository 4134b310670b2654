package tally.extract.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of the calendar counted from the date last spoken of: that month, the previous day.
 *
 * @param unit its unit
 * @param offset how many further on
 */
record Anchored(Unit unit, int offset) implements When {
  @Override
  public Optional<Days> on(Frame frame) {
    Optional<Days> anchor = frame.anchor();
    if (anchor.isEmpty()) {
      return offset < 0 ? new Relative(unit, offset).on(frame) : Optional.empty();
    }
    Days spokenOf = anchor.get();
    Days held = unit.around(spokenOf.first());
    if (held.last().isBefore(spokenOf.last())) {
      return Optional.empty();
    }
    LocalDate moved = unit.plus(held.first(), offset);
    return Optional.of(unit.around(moved));
  }
}
