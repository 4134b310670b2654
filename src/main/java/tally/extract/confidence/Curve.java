package tally.extract.confidence;

import java.util.List;

/**
 * How likely a figure of a certain score is right: rising points with straight lines between them,
 * and level before the first and after the last.
 *
 * @param points in rising order of score, none falling in share
 */
public record Curve(List<Point> points) {

  /**
   * A group of figures of about the same score.
   *
   * @param score their mean score
   * @param right the share of them that was right, 0 to 1
   */
  public record Point(double score, double right) {
    public Point {
      if (!(right >= 0 && right <= 1)) {
        throw new IllegalArgumentException("share outside 0..1: " + right);
      }
    }
  }

  public Curve {
    points = List.copyOf(points);
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a curve needs a point");
    }
    for (int i = 1; i < points.size(); i++) {
      if (points.get(i).score() <= points.get(i - 1).score()
          || points.get(i).right() < points.get(i - 1).right()) {
        throw new IllegalArgumentException("points out of order: " + points.get(i));
      }
    }
  }

  /** The share right at a score. */
  public double at(double score) {
    Point before = points.get(0);
    for (Point point : points) {
      if (score <= point.score()) {
        double width = point.score() - before.score();
        double part = width == 0 ? 1 : Math.max(0, score - before.score()) / width;
        return before.right() + part * (point.right() - before.right());
      }
      before = point;
    }
    return before.right();
  }
}
