package tally.extract.confidence;

/**
 * How a rule, or all rules of a field together, did on annotated articles.
 *
 * @param right how often the field was right
 * @param used how often the rule made a field
 */
public record TrackRecord(int right, int used) {
  public static final TrackRecord NONE = new TrackRecord(0, 0);

  public TrackRecord {
    if (right < 0 || right > used) {
      throw new IllegalArgumentException(right + " right of " + used);
    }
  }

  public TrackRecord plus(TrackRecord other) {
    return new TrackRecord(right + other.right, used + other.used);
  }

  public TrackRecord minus(TrackRecord other) {
    return new TrackRecord(right - other.right, used - other.used);
  }

  /** The share that was right, drawn towards {@code expected} as if that had been seen so often. */
  double precision(double expected, double weight) {
    return (right + expected * weight) / (used + weight);
  }
}
