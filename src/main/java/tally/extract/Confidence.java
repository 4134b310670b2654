package tally.extract;

import java.util.Optional;
import java.util.Set;
import tally.extract.counted.Counted;
import tally.extract.event.Event;
import tally.model.AsOf;
import tally.model.AsOfBasis;
import tally.model.Attribution;

/**
 * How likely a figure is right in all its fields: the share of such figures that were right in
 * annotated articles, multiplied over the weak points that it has.
 */
final class Confidence {
  private static final double BEST = 0.85;
  private static final double MEASURE = 0.7;
  private static final Set<String> SURE = Set.of("following", "partitive", "state", "label");

  private Confidence() {}

  static double of(Counted counted, Event event, AsOf asOf, Optional<Attribution> statement) {
    double confidence = BEST;
    confidence *= SURE.contains(counted.rule()) ? 1 : 0.8;
    confidence *= event.lemma() == null ? 0.9 : 1;
    confidence *= asOf.basis() == AsOfBasis.TEXT ? 1 : 0.85;
    confidence *= asOf.period().isUnknown() ? 0.8 : 1;
    confidence *= statement.isPresent() ? 1 : 0.9;
    return Math.round(confidence * 100) / 100.0;
  }

  static double ofMeasure() {
    return MEASURE;
  }
}
