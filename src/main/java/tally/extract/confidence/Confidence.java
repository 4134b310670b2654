package tally.extract.confidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tally.extract.text.Lexicon;

/**
 * How likely a figure is right in its bounds, in what is counted, its source, its period and its
 * status: of figures with a confidence of about 0.9, nine in ten are. It follows from the rules
 * that made the figure, by their {@link TrackRecords} and the {@link Curve}, which {@code evaluate
 * --calibrate} takes from annotated articles and writes into {@code confidence/calibration.txt}.
 *
 * <p>Money, percentages and measures are not annotated; they have the confidence of a count that
 * the same rules made, as far as these fields go.
 */
public final class Confidence {
  private static final String FILE = "confidence/calibration.txt";

  /** A line for a rule: {@code rule}, its name, how often right, how often used. */
  public static final String RULE = "rule";

  /** A line for a point of the curve: {@code point}, score, share right. */
  public static final String POINT = "point";

  private final TrackRecords records;
  private final Curve curve;

  public Confidence(TrackRecords records, Curve curve) {
    this.records = records;
    this.curve = curve;
  }

  /** The calibration that comes with the jar. */
  public static Confidence calibrated() {
    return of(Lexicon.read(FILE));
  }

  /** Reads a calibration that {@code evaluate --calibrate} wrote. */
  static Confidence of(Lexicon file) {
    Map<String, TrackRecord> rules = new TreeMap<>();
    List<Curve.Point> points = new ArrayList<>();
    for (Lexicon.Entry entry : file.entries()) {
      try {
        switch (entry.word()) {
          case RULE -> {
            TrackRecords.field(entry.cell(1));
            rules.put(entry.cell(1), new TrackRecord(whole(entry, 2), whole(entry, 3)));
          }
          case POINT ->
              points.add(
                  new Curve.Point(
                      Double.parseDouble(entry.cell(1)), Double.parseDouble(entry.cell(2))));
          default -> throw new IllegalArgumentException("neither 'rule' nor 'point'");
        }
      } catch (IllegalArgumentException e) {
        throw entry.wrong(e.getMessage());
      }
    }
    return new Confidence(new TrackRecords(rules), new Curve(points));
  }

  private static int whole(Lexicon.Entry entry, int column) {
    return Integer.parseInt(entry.cell(column));
  }

  /** The confidence in a figure that these rules made, 0 to 1 in steps of a hundredth. */
  public double of(Collection<String> rules) {
    return Math.round(curve.at(records.score(rules)) * 100) / 100.0;
  }
}
