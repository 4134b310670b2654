package tally.extract.date;

/** What the surroundings of a match must be like for it to stand. */
@FunctionalInterface
interface Guard {
  /**
   * Whether the match from the piece {@code start} up to before the piece {@code end} may stand.
   */
  boolean allows(Chart chart, int start, int end);
}
