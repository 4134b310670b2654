package tally.tabulate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import tally.model.Claim;
import tally.model.TopicPoint;
import tally.spark.RecordEncoder;

/** Picks what charts show: how the numbers of each source on the busiest topics went over time. */
final class TopicPoints {
  private TopicPoints() {}

  /** One point for each topic, source and day: what the source said last of it. */
  static Dataset<TopicPoint> of(Dataset<PlacedClaim> placed) {
    return placed
        .filter((FilterFunction<PlacedClaim>) p -> p.topic() != null && p.isComparable())
        .groupByKey((MapFunction<PlacedClaim, String>) PlacedClaim::point, Encoders.STRING())
        .mapGroups(
            (MapGroupsFunction<String, PlacedClaim, TopicPoint>) (key, all) -> point(all),
            RecordEncoder.of(TopicPoint.class));
  }

  /** Collects the points of a few topics: as many as their sources have days. */
  static List<TopicPoint> busiest(Dataset<TopicPoint> points, int topics) {
    List<String> busiest =
        points
            .groupBy("topic")
            .agg(sum("claims").as("claims"))
            .orderBy(col("claims").desc(), col("topic"))
            .limit(topics)
            .select("topic")
            .as(Encoders.STRING())
            .collectAsList();
    List<TopicPoint> shown =
        new ArrayList<>(points.filter(col("topic").isInCollection(busiest)).collectAsList());
    shown.sort(
        Comparator.comparingInt((TopicPoint point) -> busiest.indexOf(point.topic()))
            .thenComparing(TopicPoint::source)
            .thenComparing(TopicPoint::day));
    return shown;
  }

  private static TopicPoint point(Iterator<PlacedClaim> all) {
    PlacedClaim latest = all.next();
    int claims = 1;
    while (all.hasNext()) {
      PlacedClaim next = all.next();
      claims++;
      if (CountsBySource.LATEST.compare(next.claim(), latest.claim()) > 0) {
        latest = next;
      }
    }
    Claim claim = latest.claim();
    return new TopicPoint(
        latest.chart(), claim.source(), claim.day(), claim.amount().best(), claims);
  }
}
