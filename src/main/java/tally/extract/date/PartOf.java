package tally.extract.date;

import java.util.Optional;

/**
 * A part of a longer date: early 2025, the end of March, mid-year.
 *
 * @param part which part
 * @param whole of what
 */
record PartOf(Part part, When whole) implements When {
  @Override
  public Optional<Days> on(Frame frame) {
    return whole.on(frame).map(part::of);
  }
}
