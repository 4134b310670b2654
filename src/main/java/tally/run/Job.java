package tally.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import tally.extract.Extractors;
import tally.model.Extraction;
import tally.model.PublishedBasis;
import tally.model.Quarantined;
import tally.model.Quarantined.Code;
import tally.read.Corpus;
import tally.read.files.Listing;
import tally.read.files.NoInput;
import tally.read.format.Reading;
import tally.spark.RecordEncoder;
import tally.spark.Session;
import tally.tabulate.SourceNames;
import tally.tabulate.Tabulated;
import tally.tabulate.Tabulation;
import tally.tabulate.Told;
import tally.tabulate.Topics;
import tally.tabulate.copies.Copies;
import tally.tabulate.copies.Signed;
import tally.tabulate.dating.Dating;
import tally.tabulate.source.SourceAliases;
import tally.write.OutputFolder;

/** One run: reads the input, extracts, tabulates and publishes all results at once, or none. */
final class Job {
  private static final Encoder<Quarantined> QUARANTINED = RecordEncoder.of(Quarantined.class);

  private final SparkSession spark;
  private final RunOptions options;
  private final Extractors extractors;
  private final Extracting extracting;
  private final TaskProgress progress;

  Job(SparkSession spark, RunOptions options, Extractors extractors, Progress progress) {
    this.spark = spark;
    this.options = options;
    LongAccumulator articles = spark.sparkContext().longAccumulator("articles");
    LongAccumulator figures = spark.sparkContext().longAccumulator("figures");
    this.extractors = extractors;
    this.extracting = new Extracting(extractors, articles, figures);
    this.progress = new TaskProgress(progress, articles, figures);
  }

  /**
   * Runs.
   *
   * @return what came of it, for the user
   * @throws Refusal if there is nothing to publish
   */
  String run(OutputFolder output, List<String> arguments) throws IOException, Refusal {
    Instant started = Instant.now();
    spark.sparkContext().addSparkListener(progress);
    try {
      Corpus corpus = new Corpus(spark, options.fields());
      Listing listing = listing(corpus);
      Dataset<Reading> readings = corpus.read(listing);
      Session.divide(spark, readings.rdd().getNumPartitions());
      Dataset<Extracted> extracted =
          readings
              .mapPartitions(extracting, RecordEncoder.of(Extracted.class))
              .persist(StorageLevel.MEMORY_AND_DISK());
      progress.step("Reading and extracting");
      Row pieces = extracted.agg(count(col("extraction")), count(lit(1))).head();
      Dataset<Quarantined> quarantined =
          faulty(extracted).union(spark.createDataset(listing.quarantined(), QUARANTINED));
      Optional<Refusal> refusal =
          gate(listing, extracted, pieces.getLong(0), pieces.getLong(1) - pieces.getLong(0));
      List<String> warnings = new ArrayList<>(listing.warnings());
      warnings.addAll(corpus.warnings());
      if (refusal.isPresent()) {
        throw new Refused(options.output()).with(refusal.get(), quarantined, warnings);
      }
      Copies copies = Copies.among(signed(extracted));
      Map<String, Long> rows = write(output, warnings, extracted, copies, quarantined);
      RunReport report =
          new RunReport(versions(), arguments, started, Instant.now(), rows, warnings);
      report.write(output.file("run.json"));
      output.publish();
      new Refused(options.output()).clear();
      return summary(rows, copies.count(), warnings);
    } finally {
      spark.sparkContext().removeSparkListener(progress);
    }
  }

  private Map<String, Long> write(
      OutputFolder output,
      List<String> warnings,
      Dataset<Extracted> extracted,
      Copies copies,
      Dataset<Quarantined> quarantined)
      throws IOException {
    progress.step("Building the tables");
    Dataset<Extraction> extractions =
        extracted
            .filter(col("extraction").isNotNull())
            .select(col("extraction.*"))
            .as(RecordEncoder.of(Extraction.class));
    Dataset<Told> told = copies.told(extractions);
    SourceNames names = SourceNames.in(told, new SourceAliases());
    Dating dating = Dating.of(extractions, told, names, extractors);
    Dataset<Extraction> dated = dating.applied(extractions);
    Tabulated tabulated =
        new Tabulation(new Topics(), options.period()).of(copies.told(dated), names);
    progress.step("Writing the results");
    return new Publication(output)
        .write(
            OutputTables.of(tabulated, dated, copies, dating, quarantined),
            tabulated,
            options.inputs(),
            warnings);
  }

  /** What was fetched on a day was published on any day before: as good as undated. */
  private static Dataset<Signed> signed(Dataset<Extracted> extracted) {
    Column published = col("extraction.article.published");
    Column days =
        when(
            published.getField("basis").notEqual(PublishedBasis.CRAWL.name()),
            published.getField("period"));
    return extracted
        .filter(col("signature").isNotNull())
        .select(
            struct(
                    col("extraction.article.id").as("id"),
                    days.getField("start").as("first"),
                    days.getField("end").as("last"))
                .as("issue"),
            col("extraction.article.title").as("headline"),
            col("signature"))
        .as(RecordEncoder.of(Signed.class));
  }

  private Map<String, String> versions() {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("tally", options.version());
    versions.put("spark", spark.version());
    versions.put("java", Runtime.version().toString());
    return versions;
  }

  private String summary(Map<String, Long> rows, long copies, List<String> warnings) {
    StringBuilder summary = new StringBuilder();
    warnings.forEach(warning -> summary.append("Note: ").append(warning).append('\n'));
    return summary
        .append(
            String.format(
                Locale.ROOT,
                "%s%s, %s, %s, %s; %s of the input could not be read%s%n%s",
                counted(rows, "articles"),
                copies == 0 ? "" : String.format(Locale.ROOT, " (%,d of them copies)", copies),
                counted(rows, "figures"),
                counted(rows, "claims"),
                counted(rows, "sources"),
                counted(rows.get("quarantine"), "pieces"),
                rows.get("quarantine") > 0 ? " (quarantine.csv)." : ".",
                options.output().toAbsolutePath().normalize().resolve(Publication.WORKBOOK)))
        .toString();
  }

  private static String counted(Map<String, Long> rows, String plural) {
    return counted(rows.get(plural), plural);
  }

  private static String counted(long count, String plural) {
    String noun = count == 1 ? plural.substring(0, plural.length() - 1) : plural;
    return String.format(Locale.ROOT, "%,d %s", count, noun);
  }

  private Listing listing(Corpus corpus) throws IOException, Refusal {
    progress.step("Looking for input");
    try {
      return corpus.list(options.inputs(), options.metadata(), options.output());
    } catch (NoInput e) {
      throw new Refusal(Refusal.NO_INPUT, e.getMessage());
    }
  }

  /**
   * The quality gate: tables made from half a corpus look like those of a whole one.
   *
   * @param faulty how many pieces came to no article
   * @return why nothing is published, unless all is well
   */
  private Optional<Refusal> gate(
      Listing listing, Dataset<Extracted> extracted, long articles, long faulty) {
    List<Quarantined> listed =
        listing.quarantined().stream().filter(q -> q.code() != Code.UNSUPPORTED).toList();
    long all = articles + faulty + listed.size();
    long bad = all - articles;
    if (articles > 0 && bad <= options.maxQuarantined() * all) {
      return Optional.empty();
    }
    String first =
        first(extracted)
            .or(() -> listed.stream().findFirst())
            .map(q -> " The first: " + q.path() + ": " + q.message() + ".")
            .orElse("");
    if (articles == 0) {
      String sentence = "None of the input could be read." + first;
      return Optional.of(new Refusal(Refusal.NO_INPUT, sentence));
    }
    String sentence =
        String.format(
            Locale.ROOT,
            "%d of %d articles could not be read, more than --max-quarantined %s allows; nothing"
                + " was published.%s",
            bad,
            all,
            options.maxQuarantined(),
            first);
    return Optional.of(new Refusal(Refusal.QUALITY, sentence));
  }

  private static Optional<Quarantined> first(Dataset<Extracted> extracted) {
    Dataset<Extracted> lost = extracted.filter(col("extraction").isNull());
    return faulty(lost).orderBy(col("path")).limit(1).collectAsList().stream().findFirst();
  }

  private static Dataset<Quarantined> faulty(Dataset<Extracted> extracted) {
    return extracted
        .filter(col("quarantined").isNotNull())
        .select(col("quarantined.*"))
        .as(QUARANTINED);
  }
}
