package tally.tabulate.dating;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import tally.extract.Extractors;
import tally.model.AsOf;
import tally.model.AsOfBasis;
import tally.model.Extraction;
import tally.model.Figure;
import tally.model.Kind;
import tally.model.PublishedBasis;
import tally.model.Status;
import tally.spark.RecordEncoder;
import tally.tabulate.Ids;
import tally.tabulate.SourceNames;
import tally.tabulate.Told;

/**
 * Dates articles that don't tell their day by dated ones that report the same statement.
 *
 * <p>It works on what was extracted from each article by itself and changes nothing of that, so it
 * comes to the same whether that was extracted just now or in an earlier run. An article that is
 * dated so dates no other.
 */
public final class Dating {
  private static final Encoder<String> KEY = Encoders.STRING();
  private static final Encoder<DatedArticle> DATED = RecordEncoder.of(DatedArticle.class);
  private static final Encoder<Extraction> EXTRACTION = RecordEncoder.of(Extraction.class);

  private final List<DatedArticle> dated;

  private Dating(List<DatedArticle> dated) {
    this.dated = dated;
  }

  /**
   * Dates what can be dated. Only articles that are come to the driver.
   *
   * @param articles all articles; asked first, which spares a corpus without an undated one the
   *     rest
   * @param figures all figures of the corpus; run through several times
   * @param names the names of their sources
   * @param extractors make what reads a sentence again
   */
  public static Dating of(
      Dataset<Extraction> articles,
      Dataset<Told> figures,
      SourceNames names,
      Extractors extractors) {
    return articles.filter(isUndated("article")).isEmpty()
        ? new Dating(List.of())
        : of(figures, names, extractors);
  }

  private static Column isUndated(String article) {
    return col(article + ".published")
        .isNull()
        .or(col(article + ".published.basis").equalTo(PublishedBasis.CRAWL.name()));
  }

  private static Dating of(Dataset<Told> figures, SourceNames names, Extractors extractors) {
    Column undated = isUndated("figure.article");
    Dataset<Told> open = figures.filter(undated);
    Dataset<Match> matches =
        said(open, names)
            .groupByKey((MapFunction<Said, String>) Said::statement, KEY)
            .cogroup(
                anchors(figures.filter(not(undated)), names)
                    .groupByKey((MapFunction<Anchor, String>) Anchor::statement, KEY),
                new Matching(),
                RecordEncoder.of(Match.class));
    Dataset<UndatedArticle> articles =
        matches
            .groupByKey((MapFunction<Match, String>) match -> id(match.figure()), KEY)
            .cogroup(
                open.groupByKey((MapFunction<Told, String>) told -> id(told.figure()), KEY),
                (CoGroupFunction<String, Match, Told, UndatedArticle>)
                    (id, some, all) -> article(some, all),
                RecordEncoder.of(UndatedArticle.class));
    return new Dating(
        articles
            .mapPartitions(
                (MapPartitionsFunction<UndatedArticle, DatedArticle>)
                    some -> settled(some, extractors),
                DATED)
            .collectAsList());
  }

  /** What the articles give, those that are dated now with their days. */
  public Dataset<Extraction> applied(Dataset<Extraction> extractions) {
    if (dated.isEmpty()) {
      return extractions;
    }
    Dataset<?> all = extractions.sparkSession().createDataset(dated, DATED);
    return extractions
        .join(all, col("article.id").equalTo(col("id")), "left")
        .select(
            struct(col("article"), extractions.col("figures"), col("rejected")).as("extraction"),
            when(col("id").isNotNull(), struct(all.col("*"))).as("dated"))
        .as(RecordEncoder.of(Redatable.class))
        .map((MapFunction<Redatable, Extraction>) Redatable::settled, EXTRACTION);
  }

  /**
   * Adds two columns to rows that have an article's head as {@code article}: {@code datedBy} and
   * {@code datedByFigures} hold the ids of the articles and figures by which it is dated, else
   * null.
   */
  public Dataset<?> withEvidence(Dataset<?> rows) {
    Dataset<?> all =
        rows.sparkSession()
            .createDataset(dated, DATED)
            .selectExpr("id as open", "articles as datedBy", "figures as datedByFigures");
    return rows.join(all, rows.col("article.id").equalTo(all.col("open")), "left").drop("open");
  }

  private static String id(Figure figure) {
    return figure.article().id();
  }

  private static Dataset<Said> said(Dataset<Told> open, SourceNames names) {
    return open.filter(isCount())
        .map(
            (MapFunction<Told, Said>)
                told -> new Said(Ids.statement(told.figure(), names.of(told.figure())), told),
            RecordEncoder.of(Said.class));
  }

  private static Dataset<Anchor> anchors(Dataset<Told> dated, SourceNames names) {
    return dated
        .filter(isCount())
        .flatMap(
            (FlatMapFunction<Told, Anchor>) told -> anchor(told.figure(), names).iterator(),
            RecordEncoder.of(Anchor.class));
  }

  private static Stream<Anchor> anchor(Figure figure, SourceNames names) {
    AsOf asOf = figure.asOf();
    if (asOf.basis() == AsOfBasis.PUBLISHED
        || asOf.period().start() == null
        || asOf.period().end() == null
        || isMisread(figure)) {
      return Stream.empty();
    }
    String statement = Ids.statement(figure, names.of(figure));
    return Stream.of(new Anchor(statement, id(figure), Ids.figure(figure), asOf));
  }

  /** What is told as past was not after the day on which it was told. */
  private static boolean isMisread(Figure figure) {
    return figure.status() != Status.PLANNED
        && figure.asOf().period().start().isAfter(figure.article().published().period().end());
  }

  private static Column isCount() {
    return col("figure.kind").equalTo(Kind.COUNT.name()).and(col("figure.subject").isNotNull());
  }

  private static Iterator<UndatedArticle> article(Iterator<Match> matches, Iterator<Told> told) {
    if (!matches.hasNext()) {
      return List.<UndatedArticle>of().iterator();
    }
    Comparator<Figure> byPlace =
        Comparator.comparing((Figure figure) -> figure.span().start())
            .thenComparing(figure -> figure.span().end())
            .thenComparing(Ids::figure);
    List<Figure> figures = stream(told).map(Told::figure).sorted(byPlace).toList();
    List<Match> sorted =
        stream(matches).sorted(Comparator.comparing(Match::figure, byPlace)).toList();
    return List.of(new UndatedArticle(figures.get(0).article(), figures, sorted)).iterator();
  }

  private static <T> Stream<T> stream(Iterator<T> all) {
    return StreamSupport.stream(((Iterable<T>) () -> all).spliterator(), false);
  }

  /** An extractor takes a while to start, so it is made only if it is needed, and then once. */
  private static Iterator<DatedArticle> settled(
      Iterator<UndatedArticle> articles, Extractors extractors) {
    if (!articles.hasNext()) {
      return List.<DatedArticle>of().iterator();
    }
    Settlement settlement = new Settlement(new Rereading(extractors.get()));
    return stream(articles).flatMap(article -> settlement.of(article).stream()).iterator();
  }
}
