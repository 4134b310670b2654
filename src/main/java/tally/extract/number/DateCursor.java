package tally.extract.number;

import java.util.List;
import java.util.Optional;
import tally.model.Span;
import tally.model.TimeExpression;

/** Walks through an article's date expressions beside its numbers, so that both are read once. */
final class DateCursor {
  private final List<TimeExpression> dates;
  private int at;

  DateCursor(List<TimeExpression> dates) {
    this.dates = dates;
  }

  /** The date expression that holds a number; numbers must be asked for in their order. */
  Optional<TimeExpression> holding(Span number) {
    while (at < dates.size() && dates.get(at).span().end() <= number.start()) {
      at++;
    }
    return at < dates.size() && dates.get(at).span().overlaps(number)
        ? Optional.of(dates.get(at))
        : Optional.empty();
  }
}
