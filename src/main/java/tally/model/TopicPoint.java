package tally.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What one source reported on a topic for one day: a point of a chart.
 *
 * @param topic the topic, with the stretch of time that its numbers are for if that is not a day
 * @param source who says so
 * @param day the day the number is for
 * @param value the number
 * @param claims how many claims the source made for that day
 */
public record TopicPoint(String topic, String source, LocalDate day, double value, int claims) {
  public TopicPoint {
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(day, "day");
  }
}
