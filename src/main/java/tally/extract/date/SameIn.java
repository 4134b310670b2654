package tally.extract.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The stretch last spoken of, in another year: the same month of 2014, the same period last year.
 * Without one it is that year as a whole.
 *
 * @param year the other year
 */
record SameIn(When year) implements When {
  @Override
  public Optional<Days> on(Frame frame) {
    return year.on(frame)
        .map(days -> frame.anchor().flatMap(anchor -> moved(anchor, days)).orElse(days));
  }

  private static Optional<Days> moved(Days anchor, Days year) {
    if (year.unit() != Unit.YEAR || anchor.first().getYear() != anchor.last().getYear()) {
      return Optional.empty();
    }
    int years = year.first().getYear() - anchor.first().getYear();
    LocalDate first = anchor.first().plusYears(years);
    return Optional.of(
        anchor.isUnit()
            ? anchor.unit().around(first)
            : Days.between(first, anchor.last().plusYears(years)));
  }

  @Override
  public boolean isSpokenOf() {
    return false;
  }
}
