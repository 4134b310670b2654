package tally.extract.confidence;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How every rule did on annotated articles, and from that a score for a figure: the product of the
 * precision of the rules that made its fields. The score puts figures in an order, the best first;
 * {@link Curve} says how likely a figure of that score is right.
 *
 * <p>A rule that was seen but a few times is drawn towards the average of its field, and one that
 * was never seen has this average. Fields that no record knows of leave the score alone.
 */
public final class TrackRecords {
  /** As if the average of its field had been seen so many times before a rule was used at all. */
  private static final double PRIOR = 4;

  /** For a field that was never right or never wrong, so that one rule can't decide alone. */
  private static final TrackRecord DOUBT = new TrackRecord(1, 2);

  private final SortedMap<String, TrackRecord> rules = new TreeMap<>();
  private final Map<String, TrackRecord> fields = new TreeMap<>();

  /** Takes the rules by their full names: {@code counted=following}. */
  public TrackRecords(Map<String, TrackRecord> rules) {
    this.rules.putAll(rules);
    rules.forEach((rule, record) -> fields.merge(field(rule), record, TrackRecord::plus));
  }

  /** The field that a rule made: {@code counted} for {@code counted=following}. */
  public static String field(String rule) {
    int equals = rule.indexOf('=');
    if (equals <= 0) {
      throw new IllegalArgumentException("no rule of the form field=name: " + rule);
    }
    return rule.substring(0, equals);
  }

  public SortedMap<String, TrackRecord> rules() {
    return Collections.unmodifiableSortedMap(rules);
  }

  /** What is left without some articles: their records are part of these. */
  public TrackRecords without(TrackRecords part) {
    Map<String, TrackRecord> left = new TreeMap<>(rules);
    part.rules.forEach((rule, record) -> left.computeIfPresent(rule, (k, v) -> v.minus(record)));
    left.values().removeIf(record -> record.used() == 0);
    return new TrackRecords(left);
  }

  /** The score of a figure that these rules made, 0 to 1; only its order means something. */
  public double score(Collection<String> made) {
    double score = 1;
    for (String rule : made) {
      TrackRecord field = fields.get(field(rule));
      if (field != null) {
        double average = field.plus(DOUBT).precision(0, 0);
        score *= rules.getOrDefault(rule, TrackRecord.NONE).precision(average, PRIOR);
      }
    }
    return score;
  }
}
