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

  /** What says no more may be the line that stands below each piece of a kind. */
  private static final int BRIEF = 20;

  private static final int DAYS = 7;
  private static final double SOME_OF_HEADLINE = 0.25;
  private static final double MOST_OF_HEADLINE = 0.6;
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
      boolean same = fewer >= LONG || isSamePiece(one, other, fewer, dated && days == 0, days);
      return same ? Optional.of(SAME) : Optional.empty();
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

  /**
   * Whether two short pieces that have the same words are one. Feeds have pieces of a line or two,
   * and some of these stand below many: {@code All of today's answers at a glance}. Then only the
   * headlines tell them apart, though each masthead writes its own: on one day they have something
   * in common, and on different ones they are much the same and of the same number.
   */
  private static boolean isSamePiece(
      Signed one, Signed other, int words, boolean sameDay, long days) {
    Headlines headlines = new Headlines(one.headline(), other.headline());
    if (words < SHORTEST || days > DAYS) {
      return false;
    }
    return sameDay
        ? words >= BRIEF || headlines.shared() >= SOME_OF_HEADLINE
        : headlines.shared() >= MOST_OF_HEADLINE && !headlines.areNumberedApart();
  }
}
