package tally.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tally.model.TopicPoint;
import tally.write.Chart;
import tally.write.Point;
import tally.write.Series;

/** Charts of what the sources reported over time, one for each topic. */
final class TopicCharts {
  /** Fewer points show nothing that the table doesn't. */
  private static final int POINTS = 2;

  private TopicCharts() {}

  /**
   * The charts.
   *
   * @param points those of each topic together, in the order of the charts
   */
  static List<Chart> of(List<TopicPoint> points) {
    Map<String, List<TopicPoint>> topics = new LinkedHashMap<>();
    for (TopicPoint point : points) {
      topics.computeIfAbsent(point.topic(), k -> new ArrayList<>()).add(point);
    }
    List<Chart> charts = new ArrayList<>();
    topics.forEach(
        (topic, all) -> {
          if (all.size() >= POINTS) {
            charts.add(
                new Chart(
                    topic,
                    "Latest number of each source by the day it is for",
                    topic,
                    series(all)));
          }
        });
    return charts;
  }

  /** The sources with most claims first. */
  private static List<Series> series(List<TopicPoint> points) {
    Map<String, List<TopicPoint>> sources = new LinkedHashMap<>();
    for (TopicPoint point : points) {
      sources.computeIfAbsent(point.source(), k -> new ArrayList<>()).add(point);
    }
    return sources.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, List<TopicPoint>> source) -> -claims(source.getValue()))
                .thenComparing(Map.Entry::getKey))
        .map(source -> new Series(source.getKey(), chartPoints(source.getValue())))
        .toList();
  }

  private static int claims(List<TopicPoint> points) {
    return points.stream().mapToInt(TopicPoint::claims).sum();
  }

  private static List<Point> chartPoints(List<TopicPoint> points) {
    return points.stream().map(point -> new Point(point.day(), point.value())).toList();
  }
}
