package tally.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidence means what it says: of the figures with a confidence from 0.8 to 0.9, for
 * instance, the mean confidence and the share that was right. Figures that no annotator has count
 * as wrong.
 */
final class Reliability {
  private static final int BINS = 10;

  /** So that 0.7, which is a little less in binary, counts as 0.7. */
  private static final double TINY = 1e-9;

  private Reliability() {}

  /**
   * A figure's confidence, and whether it was right.
   *
   * @param confidence 0 to 1
   */
  record Claim(double confidence, boolean right) {}

  /** What the extraction claimed of its figures. */
  static List<Claim> claims(Score score) {
    return Judged.of(score).stream()
        .map(judged -> new Claim(judged.figure().confidence(), judged.isRecord()))
        .toList();
  }

  /**
   * The table, and under it how far confidence and share right lie apart on average, and the mean
   * square of what each figure's confidence missed (its Brier score).
   */
  static List<String> of(List<Claim> claims) {
    int[] figures = new int[BINS];
    int[] right = new int[BINS];
    double[] confidence = new double[BINS];
    double squares = 0;
    for (Claim claim : claims) {
      int bin = Math.min(BINS - 1, (int) Math.floor(claim.confidence() * BINS + TINY));
      figures[bin]++;
      right[bin] += claim.right() ? 1 : 0;
      confidence[bin] += claim.confidence();
      squares += Math.pow(claim.confidence() - (claim.right() ? 1 : 0), 2);
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("confidence", "figures", "mean", "right"));
    double gap = 0;
    for (int bin = 0; bin < BINS; bin++) {
      if (figures[bin] > 0) {
        gap += Math.abs(confidence[bin] - right[bin]);
        rows.add(
            List.of(
                TextTable.number((double) bin / BINS)
                    + " to "
                    + TextTable.number((bin + 1.0) / BINS),
                String.valueOf(figures[bin]),
                TextTable.number(confidence[bin] / figures[bin]),
                TextTable.share(right[bin], figures[bin])));
      }
    }
    List<String> lines = new ArrayList<>(TextTable.lines(rows, 1));
    int n = Math.max(1, claims.size());
    lines.add(
        "mean gap " + TextTable.number(gap / n) + ", mean square " + TextTable.number(squares / n));
    return lines;
  }
}
