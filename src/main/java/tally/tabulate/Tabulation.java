package tally.tabulate;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.storage.StorageLevel;
import tally.model.Claim;
import tally.model.CountBySource;
import tally.model.Disagreement;
import tally.model.Mention;
import tally.model.SourceSummary;
import tally.spark.RecordEncoder;

/** Makes the tables from the figures. */
public final class Tabulation {
  private static final Encoder<String> KEY = Encoders.STRING();
  private static final Encoder<Mention> MENTION = RecordEncoder.of(Mention.class);
  private static final Encoder<Claim> CLAIM = RecordEncoder.of(Claim.class);
  private static final Encoder<PlacedClaim> PLACED = RecordEncoder.of(PlacedClaim.class);

  private final Topics topics;
  private final PeriodSize size;

  public Tabulation(Topics topics, PeriodSize size) {
    this.topics = topics;
    this.size = size;
  }

  /**
   * The tables of a corpus. The figures are run through more than once, so they should be cached or
   * stored.
   *
   * @param figures the figures
   * @param names the names of their sources
   */
  public Tabulated of(Dataset<Told> figures, SourceNames names) {
    Dataset<Mention> mentions = figures.map(new Mentions(topics, names), MENTION).persist(level());
    Dataset<Claim> claims = claims(mentions).persist(level());
    Dataset<PlacedClaim> placed = claims.flatMap(new Placing(new Things(), size), PLACED);
    return new Tabulated(
        mentions.orderBy(
            col("figure.article.id"), col("figure.span.start"), col("figure.span.end"), col("id")),
        claims.orderBy(
            col("topics"),
            col("subject"),
            col("event"),
            col("asOf.end").asc_nulls_last(),
            col("asOf.start").asc_nulls_last(),
            col("extent"),
            col("status"),
            col("source").asc_nulls_last(),
            col("id")),
        counts(placed),
        disagreements(placed),
        summaries(mentions),
        TopicPoints.of(placed));
  }

  private static StorageLevel level() {
    return StorageLevel.MEMORY_AND_DISK();
  }

  private static Dataset<Claim> claims(Dataset<Mention> mentions) {
    return mentions
        .filter(col("claimId").isNotNull())
        .groupByKey((MapFunction<Mention, String>) Mention::claimId, KEY)
        .mapGroups((MapGroupsFunction<String, Mention, Claim>) (id, all) -> Claims.of(all), CLAIM);
  }

  private static Dataset<CountBySource> counts(Dataset<PlacedClaim> placed) {
    return placed
        .groupByKey((MapFunction<PlacedClaim, String>) PlacedClaim::row, KEY)
        .mapGroups(
            (MapGroupsFunction<String, PlacedClaim, CountBySource>)
                (row, all) -> CountsBySource.of(all),
            RecordEncoder.of(CountBySource.class))
        .orderBy(
            col("topic"),
            col("subject"),
            col("event"),
            col("extent"),
            col("status"),
            col("days.start").asc_nulls_last(),
            col("source").asc_nulls_last());
  }

  private static Dataset<Disagreement> disagreements(Dataset<PlacedClaim> placed) {
    return placed
        .filter((FilterFunction<PlacedClaim>) PlacedClaim::isComparable)
        .groupByKey((MapFunction<PlacedClaim, String>) PlacedClaim::comparison, KEY)
        .flatMapGroups(
            (FlatMapGroupsFunction<String, PlacedClaim, Disagreement>)
                (thing, all) -> Disagreements.among(all),
            RecordEncoder.of(Disagreement.class))
        .orderBy(
            col("topic"),
            col("subject"),
            col("event"),
            col("days.start"),
            col("ratio").desc_nulls_last(),
            col("lowestSource"),
            col("highestSource"),
            col("lowest"),
            col("highest"),
            col("sources"));
  }

  private static Dataset<SourceSummary> summaries(Dataset<Mention> mentions) {
    return mentions
        .filter(col("source").isNotNull())
        .groupByKey((MapFunction<Mention, String>) Mention::source, KEY)
        .mapGroups(
            (MapGroupsFunction<String, Mention, SourceSummary>) SourceSummaries::of,
            RecordEncoder.of(SourceSummary.class))
        .orderBy(col("name"));
  }
}
