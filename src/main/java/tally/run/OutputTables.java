package tally.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.size;

import java.util.List;
import org.apache.spark.sql.Dataset;
import tally.model.ArticleSummary;
import tally.model.Extraction;
import tally.model.Quarantined;
import tally.model.RejectedNumber;
import tally.spark.RecordEncoder;
import tally.tabulate.Tabulated;
import tally.tabulate.copies.Copies;
import tally.tabulate.dating.Dating;
import tally.write.Chart;
import tally.write.Table;

/** The tables and charts of a run in the order in which a reader meets them. */
final class OutputTables {
  private static final int CHARTS = 8;

  private OutputTables() {}

  /**
   * All tables. Their rows stream from Spark each time that they are written, so what they come
   * from should be cached.
   *
   * @param tables what the figures come to
   * @param extractions what the articles gave
   * @param copies which of the articles are copies of others
   * @param dating which of them are dated by others
   * @param quarantined what could not be read, in any order
   */
  static List<Table> of(
      Tabulated tables,
      Dataset<Extraction> extractions,
      Copies copies,
      Dating dating,
      Dataset<Quarantined> quarantined) {
    return List.of(
        ReportLayouts.COUNTS.of(tables.counts()),
        ReportLayouts.DISAGREEMENTS.of(tables.disagreements()),
        ReportLayouts.CLAIMS.of(tables.claims()),
        FigureLayout.LAYOUT.of(tables.figures()),
        ReportLayouts.SOURCES.of(tables.sources()),
        CorpusLayouts.ARTICLES.of(articles(extractions, copies, dating)),
        CorpusLayouts.REJECTED.of(rejected(extractions)),
        quarantine(quarantined));
  }

  /** Charts of the topics with most claims. */
  static List<Chart> charts(Tabulated tables) {
    return TopicCharts.of(tables.busiest(CHARTS));
  }

  private static Dataset<ArticleSummary> articles(
      Dataset<Extraction> extractions, Copies copies, Dating dating) {
    Dataset<?> counted =
        extractions.select(
            col("article"),
            size(col("figures")).as("figures"),
            size(col("rejected")).as("rejected"));
    return dating
        .withEvidence(copies.withOriginals(counted))
        .as(RecordEncoder.of(ArticleSummary.class))
        .orderBy("article.id");
  }

  private static Dataset<RejectedNumber> rejected(Dataset<Extraction> extractions) {
    return extractions
        .select(explode(col("rejected")).as("number"))
        .select("number.*")
        .as(RecordEncoder.of(RejectedNumber.class))
        .orderBy("article.id", "span.start", "span.end", "reason", "rule");
  }

  /** What could not be read, in any order. */
  static Table quarantine(Dataset<Quarantined> quarantined) {
    return CorpusLayouts.QUARANTINE.of(
        quarantined.orderBy("path", "byteOffset", "stage", "code", "message"));
  }
}
