package tally.tabulate.copies;

import java.util.Optional;

/** Whether two articles are one. */
enum Likeness {
  /** The same text, but perhaps for a line of the masthead's own. */
  SAME,
  /** The same text shortened, extended or brought up to date. */
  VERSION;

  /** A text as short as that is likely to be written again of another day. */
  private static final int LONG = 50;

  /** What says less than that is no article: {@code Watch live}. */
  private static final int SHORTEST = 8;

  private static final int DAYS = 7;
  private static final double RESEMBLANCE = 0.5;
  private static final double SAME_RESEMBLANCE = 0.9;
  private static final double CONTAINMENT = 0.9;

  /**
   * A daily bulletin has yesterday's words and other numbers. An update has that too, but on the
   * same day, and what is run a day later under another masthead keeps its numbers.
   */
  private static final double NUMBERS = 0.8;

  static Optional<Likeness> of(Signed one, Signed other) {
    Signature signature = one.signature();
    int fewer = Math.min(signature.words(), other.signature().words());
    boolean dated = one.issue().isDated() && other.issue().isDated();
    long days = dated ? one.issue().daysTo(other.issue()) : 0;
    if (signature.hash().equals(other.signature().hash())) {
      return fewer >= (days > DAYS ? LONG : SHORTEST) ? Optional.of(SAME) : Optional.empty();
    }
    double resemblance = signature.resemblance(other.signature());
    double numbers = signature.sharedNumbers(other.signature());
    if (fewer < LONG
        || days > DAYS
        || resemblance < RESEMBLANCE
        || signature.containment(other.signature()) < CONTAINMENT
        || (numbers < NUMBERS && !(dated && days == 0))) {
      return Optional.empty();
    }
    return Optional.of(resemblance >= SAME_RESEMBLANCE && numbers == 1 ? SAME : VERSION);
  }
}
