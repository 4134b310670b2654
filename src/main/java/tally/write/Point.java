package tally.write;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A reported value at a day.
 *
 * @param day the day it is for
 * @param value the number, finite
 */
public record Point(LocalDate day, double value) {
  public Point {
    Objects.requireNonNull(day, "day");
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a chart can't show " + value);
    }
  }
}
