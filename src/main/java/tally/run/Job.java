package tally.run;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import tally.model.Quarantined;
import tally.model.Quarantined.Code;
import tally.read.Corpus;
import tally.read.files.Listing;
import tally.read.files.NoInput;
import tally.spark.RecordEncoder;
import tally.write.OutputFolder;

/** One run: reads the input, extracts, tabulates and publishes all results at once, or none. */
final class Job {
  private static final Encoder<Quarantined> QUARANTINED = RecordEncoder.of(Quarantined.class);

  private final SparkSession spark;
  private final RunOptions options;
  private final Extracting extracting;
  private final TaskProgress progress;

  Job(SparkSession spark, RunOptions options, Extracting.Extractors extractors, Progress progress) {
    this.spark = spark;
    this.options = options;
    LongAccumulator articles = spark.sparkContext().longAccumulator("articles");
    LongAccumulator figures = spark.sparkContext().longAccumulator("figures");
    this.extracting = new Extracting(extractors, articles, figures);
    this.progress = new TaskProgress(progress, articles, figures);
  }

  /**
   * Runs.
   *
   * @throws Refusal if there is nothing to publish
   */
  String run(OutputFolder output, List<String> arguments) throws IOException, Refusal {
    spark.sparkContext().addSparkListener(progress);
    try {
      Corpus corpus = new Corpus(spark);
      Listing listing = listing(corpus);
      Dataset<Extracted> extracted =
          corpus
              .read(listing)
              .mapPartitions(extracting, RecordEncoder.of(Extracted.class))
              .persist(StorageLevel.MEMORY_AND_DISK());
      progress.step("Reading and extracting");
      Row totals =
          extracted
              .agg(
                  count(col("extraction")),
                  coalesce(sum(size(col("extraction.figures"))), lit(0)),
                  count(col("quarantined")))
              .head();
      check(listing, extracted, totals.getLong(0), totals.getLong(2));
      return totals.toString() + arguments + output.file("run.json");
    } finally {
      spark.sparkContext().removeSparkListener(progress);
    }
  }

  private Listing listing(Corpus corpus) throws IOException, Refusal {
    progress.step("Looking for input");
    try {
      return corpus.list(options.inputs(), options.metadata(), options.output());
    } catch (NoInput e) {
      throw new Refusal(Refusal.NO_INPUT, e.getMessage());
    }
  }

  /** The quality gate: tables made from half a corpus look like those of a whole one. */
  private void check(Listing listing, Dataset<Extracted> extracted, long articles, long faulty)
      throws Refusal {
    List<Quarantined> listed =
        listing.quarantined().stream().filter(q -> q.code() != Code.UNSUPPORTED).toList();
    long all = articles + faulty + listed.size();
    long bad = all - articles;
    if (articles > 0 && bad <= options.maxQuarantined() * all) {
      return;
    }
    String first =
        first(extracted)
            .or(() -> listed.stream().findFirst())
            .map(q -> " The first: " + q.path() + ": " + q.message() + ".")
            .orElse("");
    if (articles == 0) {
      throw new Refusal(Refusal.NO_INPUT, "None of the input could be read." + first);
    }
    throw new Refusal(
        Refusal.QUALITY,
        String.format(
            Locale.ROOT,
            "%d of %d articles could not be read, more than --max-quarantined %s allows; nothing"
                + " was published.%s",
            bad,
            all,
            options.maxQuarantined(),
            first));
  }

  private static Optional<Quarantined> first(Dataset<Extracted> extracted) {
    return extracted
        .filter(col("quarantined").isNotNull())
        .select(col("quarantined.*"))
        .as(QUARANTINED)
        .orderBy(col("path"))
        .limit(1)
        .collectAsList()
        .stream()
        .findFirst();
  }
}
