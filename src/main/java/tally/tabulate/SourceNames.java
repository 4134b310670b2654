package tally.tabulate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import tally.model.Figure;
import tally.spark.RecordEncoder;
import tally.tabulate.source.CanonicalSource;
import tally.tabulate.source.CanonicalSources;
import tally.tabulate.source.SourceAliases;
import tally.tabulate.source.SourceUse;

/** The one name of each source of a corpus. */
public final class SourceNames implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What the rules take for an acronym, roughly: it only has to keep the rest away. */
  private static final String ACRONYM = "^[A-Z][A-Z0-9.]{1,8}$";

  private final Broadcast<Map<String, CanonicalSource>> names;

  private SourceNames(Broadcast<Map<String, CanonicalSource>> names) {
    this.names = names;
  }

  /**
   * The names of these figures' sources. Only distinct names come to the driver: some tens of bytes
   * for each way in which any article names a source, however many figures there are.
   */
  public static SourceNames in(Dataset<Told> figures, SourceAliases aliases) {
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
    return new SourceNames(
        JavaSparkContext.fromSparkContext(figures.sparkSession().sparkContext())
            .broadcast(new HashMap<>(new CanonicalSources(aliases).of(uses))));
  }

  /** The figure's source, or null if its article speaks in its own voice. */
  public CanonicalSource of(Figure figure) {
    return figure.source() == null ? null : names.value().get(figure.source().name());
  }
}
