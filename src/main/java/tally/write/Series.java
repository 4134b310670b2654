package tally.write;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One line of a chart: what one source reported over time.
 *
 * @param name the source, as the legend shows it
 * @param points its values by day; may be a single one, sorted here if they are not
 */
public record Series(String name, List<Point> points) {
  public Series {
    Objects.requireNonNull(name, "name");
    points = points.stream().sorted(Comparator.comparing(Point::day)).toList();
    if (points.isEmpty()) {
      throw new IllegalArgumentException(name + ": a series needs a point");
    }
  }
}
