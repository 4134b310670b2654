package tally.tabulate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
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
import tally.tabulate.source.CanonicalSource;
import tally.tabulate.source.CanonicalSources;
import tally.tabulate.source.SourceAliases;
import tally.tabulate.source.SourceUse;

/** Makes the tables from the figures. */
public final class Tabulation {
  private static final Encoder<String> KEY = Encoders.STRING();
  private static final Encoder<Mention> MENTION = RecordEncoder.of(Mention.class);
  private static final Encoder<Claim> CLAIM = RecordEncoder.of(Claim.class);
  private static final Encoder<PlacedClaim> PLACED = RecordEncoder.of(PlacedClaim.class);

  /** What the rules take for an acronym, roughly: it only has to keep the rest away. */
  private static final String ACRONYM = "^[A-Z][A-Z0-9.]{1,8}$";

  private final SourceAliases aliases;
  private final Topics topics;
  private final PeriodSize size;

  public Tabulation(SourceAliases aliases, Topics topics, PeriodSize size) {
    this.aliases = aliases;
    this.topics = topics;
    this.size = size;
  }

  /**
   * The tables of a corpus. The figures are run through more than once, so they should be cached or
   * stored.
   */
  public Tabulated of(Dataset<Told> figures) {
    Dataset<Mention> mentions =
        figures.map(new Mentions(topics, sources(figures)), MENTION).persist(level());
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

  /**
   * The one name of each source. Only distinct names come to the driver: some tens of bytes for
   * each way in which any article names a source, however many figures there are.
   */
  private Broadcast<Map<String, CanonicalSource>> sources(Dataset<Told> figures) {
    Column text = col("figure.source.text");
    List<SourceUse> uses =
        figures
            .filter(col("figure.source").isNotNull().and(not(col("repeat"))))
            .groupBy(
                col("figure.source.name").as("name"),
                when(text.rlike(ACRONYM), text).as("acronym"),
                col("figure.source.type").as("type"))
            .agg(count(lit(1)).as("figures"))
            .as(RecordEncoder.of(SourceUse.class))
            .collectAsList();
    return JavaSparkContext.fromSparkContext(figures.sparkSession().sparkContext())
        .broadcast(new HashMap<>(new CanonicalSources(aliases).of(uses)));
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
