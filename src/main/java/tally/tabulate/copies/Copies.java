package tally.tabulate.copies;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import tally.model.Extraction;
import tally.spark.RecordEncoder;
import tally.tabulate.Told;

/** Which articles of a corpus are copies of others. */
public final class Copies {
  private static final Encoder<Told> TOLD = RecordEncoder.of(Told.class);
  private static final Encoder<Relative> RELATIVE = RecordEncoder.of(Relative.class);

  private final List<Relative> relatives;

  private Copies(List<Relative> relatives) {
    this.relatives = relatives;
  }

  /**
   * Finds them. Articles that share a key of their signatures are compared, each with the first and
   * the one before it; only what turned out to be one comes to the driver.
   */
  public static Copies among(Dataset<Signed> articles) {
    Dataset<Pair> pairs =
        articles
            .flatMap((FlatMapFunction<Signed, Keyed>) Copies::keyed, RecordEncoder.of(Keyed.class))
            .groupByKey((MapFunction<Keyed, Long>) Keyed::key, Encoders.LONG())
            .flatMapGroups(
                (FlatMapGroupsFunction<Long, Keyed, Pair>) (key, all) -> pairs(all),
                RecordEncoder.of(Pair.class))
            .distinct();
    List<Link> links =
        pairs
            .join(articles.select(struct(col("*")).as("a")), col("one").equalTo(col("a.issue.id")))
            .join(
                articles.select(struct(col("*")).as("b")), col("other").equalTo(col("b.issue.id")))
            .select(col("a").as("one"), col("b").as("other"))
            .as(RecordEncoder.of(Couple.class))
            .flatMap((FlatMapFunction<Couple, Link>) Copies::link, RecordEncoder.of(Link.class))
            .collectAsList();
    return new Copies(Families.of(links));
  }

  /** How many copies there are. */
  public long count() {
    return relatives.stream().filter(Relative::isCopy).count();
  }

  /** The figures of the articles, those marked that a copy only tells again. */
  public Dataset<Told> told(Dataset<Extraction> extractions) {
    if (relatives.isEmpty()) {
      return anew(extractions);
    }
    Dataset<Relative> all = extractions.sparkSession().createDataset(relatives, RELATIVE);
    Column related = extractions.col("article.id").equalTo(all.col("id"));
    Dataset<Told> families =
        extractions
            .join(all, related)
            .select(col("original").as("family"), col("place"), col("figures"))
            .as(RecordEncoder.of(Kin.class))
            .groupByKey((MapFunction<Kin, String>) Kin::family, Encoders.STRING())
            .flatMapSortedGroups(
                new Column[] {col("place")},
                (FlatMapGroupsFunction<String, Kin, Told>) (id, family) -> Retelling.of(family),
                TOLD);
    return anew(extractions.join(all, related, "left_anti")).union(families);
  }

  /**
   * Adds two columns to rows that have an article's head as {@code article}: {@code duplicateOf}
   * and {@code versionOf} hold the id of the original if it is a copy, else null.
   */
  public Dataset<?> withOriginals(Dataset<?> rows) {
    List<Relative> copies = relatives.stream().filter(Relative::isCopy).toList();
    Dataset<?> all =
        rows.sparkSession()
            .createDataset(copies, RELATIVE)
            .selectExpr(
                "id as copy",
                "if(same, original, null) as duplicateOf",
                "if(same, null, original) as versionOf");
    return rows.join(all, rows.col("article.id").equalTo(all.col("copy")), "left").drop("copy");
  }

  private static Dataset<Told> anew(Dataset<?> extractions) {
    return extractions
        .select(explode(col("figures")).as("figure"))
        .withColumn("repeat", lit(false))
        .as(TOLD);
  }

  private static Iterator<Keyed> keyed(Signed article) {
    return article.signature().keys().stream()
        .map(key -> new Keyed(key, article.issue()))
        .iterator();
  }

  /** What shares a key with many others is one with the first or the last of these, if with any. */
  private static Iterator<Pair> pairs(Iterator<Keyed> sharing) {
    List<Issue> issues = new ArrayList<>();
    sharing.forEachRemaining(keyed -> issues.add(keyed.issue()));
    issues.sort(null);
    Set<Pair> pairs = new LinkedHashSet<>();
    for (int at = 1; at < issues.size(); at++) {
      pairs.add(new Pair(issues.get(0).id(), issues.get(at).id()));
      pairs.add(new Pair(issues.get(at - 1).id(), issues.get(at).id()));
    }
    return pairs.iterator();
  }

  private static Iterator<Link> link(Couple couple) {
    return Likeness.of(couple.one(), couple.other())
        .map(
            likeness ->
                new Link(couple.one().issue(), couple.other().issue(), likeness == Likeness.SAME))
        .stream()
        .iterator();
  }
}
