package tally.extract.date;

import java.util.Optional;

/**
 * A date with its year, which means the same in every article: 14 November 2025, March 2024.
 *
 * @param days its days
 */
record Fixed(Days days) implements When {
  @Override
  public Optional<Days> on(Frame frame) {
    return Optional.of(days);
  }
}
