package tally.tabulate;

import java.util.List;
import org.apache.spark.sql.Dataset;
import tally.model.Claim;
import tally.model.CountBySource;
import tally.model.Disagreement;
import tally.model.Mention;
import tally.model.SourceSummary;
import tally.model.TopicPoint;

/**
 * The tables of a corpus, each but the last in its final order.
 *
 * @param figures one row for each figure
 * @param claims one row for each distinct claim
 * @param counts one row for each topic, thing, status, period and source
 * @param disagreements one row wherever sources differ
 * @param sources one row for each source
 * @param points one row for each topic, source and day
 */
public record Tabulated(
    Dataset<Mention> figures,
    Dataset<Claim> claims,
    Dataset<CountBySource> counts,
    Dataset<Disagreement> disagreements,
    Dataset<SourceSummary> sources,
    Dataset<TopicPoint> points) {

  /** The points of the topics with most claims, these topics first, ready for charts. */
  public List<TopicPoint> busiest(int topics) {
    return TopicPoints.busiest(points, topics);
  }
}
