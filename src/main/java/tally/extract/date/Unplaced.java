package tally.extract.date;

import java.util.Optional;
import tally.model.TimeExpression;

/**
 * A length of time or a recurrence, which no day of the calendar holds: three days, every month.
 *
 * @param type {@link TimeExpression.Type#DURATION} or {@link TimeExpression.Type#SET}
 * @param value as TIMEX3 writes it
 */
record Unplaced(TimeExpression.Type type, String value) implements When {
  static Unplaced length(String value) {
    return new Unplaced(TimeExpression.Type.DURATION, value);
  }

  static Unplaced recurring(String value) {
    return new Unplaced(TimeExpression.Type.SET, value);
  }

  @Override
  public Optional<Days> on(Frame frame) {
    return Optional.empty();
  }

  @Override
  public Optional<String> timex(Optional<Days> days) {
    return Optional.of(value);
  }
}
