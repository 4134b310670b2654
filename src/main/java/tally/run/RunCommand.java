package tally.run;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tally.extract.Extractor;
import tally.read.fields.FieldNames;
import tally.tabulate.PeriodSize;

/** {@code tally run}: from a corpus to tables of reported counts. */
@Command(
    name = "run",
    description = "Reads the corpus, extracts every figure and publishes the tables.",
    sortOptions = false)
public final class RunCommand implements Callable<Integer> {
  @Option(
      names = {"-i", "--input"},
      arity = "1..*",
      paramLabel = "PATH",
      description = "A folder, file, pattern or Hadoop URI; may be repeated. Default: input.")
  private List<String> inputs = List.of("input");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "The folder for the results. Default: output.")
  private Path output = Path.of("output");

  @Option(
      names = "--metadata",
      paramLabel = "FILE",
      description =
          "A CSV with the columns file,title,publisher,url,published,author,language. It goes"
              + " before a metadata.csv in the input.")
  private String metadata;

  @Option(
      names = "--field",
      paramLabel = "NAME=FIELD",
      description =
          "Which field of JSON, CSV and Parquet records holds the text, title, published,"
              + " publisher, url, author or language, such as text=story; may be repeated. It goes"
              + " before the usual names.")
  private List<String> fields = List.of();

  @Option(
      names = "--period",
      paramLabel = "day|week|month|quarter|year",
      description = "How long the periods of counts_by_source.csv are. Default: month.")
  private String period = "month";

  @Option(
      names = "--max-quarantined",
      paramLabel = "SHARE",
      description =
          "Publish nothing if more than this share of the input can't be read, from 0 to 1."
              + " Default: 0.2.")
  private double maxQuarantined = 0.2;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Show the log of Spark as well.")
  private boolean verbose;

  @Option(names = "--topics", hidden = true, paramLabel = "FILE")
  private String topics;

  @Option(names = "--sources", hidden = true, paramLabel = "FILE")
  private String sources;

  @Option(names = "--full", hidden = true)
  private boolean full;

  @Option(names = "--since", hidden = true, paramLabel = "DATE")
  private String since;

  @Option(names = "--until", hidden = true, paramLabel = "DATE")
  private String until;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      checkSpark();
      RunOptions options = options();
      Extractor.readLexicons(); // One that is wrong shows before Spark starts.
      out.println(Run.of(options, arguments(), () -> new Extractor()::extract, System.err));
      return 0;
    } catch (Refusal e) {
      err.println(e.getMessage());
      return e.exitCode();
    } finally {
      out.flush();
      err.flush();
    }
  }

  private static void checkSpark() throws Refusal {
    try {
      Class.forName("org.apache.spark.sql.SparkSession", false, RunCommand.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new Refusal(
          Refusal.USAGE,
          "There is no Spark here; start the run with scripts/tally or spark-submit.");
    }
  }

  private List<String> arguments() {
    return spec.commandLine().getParseResult().originalArgs();
  }

  RunOptions options() {
    refuseWhatIsMissing();
    if (!(maxQuarantined >= 0 && maxQuarantined <= 1)) {
      throw wrong("--max-quarantined takes a share from 0 to 1, such as 0.2.");
    }
    if (output.toString().contains(":/")) {
      throw wrong("--output takes a folder of this machine, not an address.");
    }
    return new RunOptions(
        inputs,
        output,
        Optional.ofNullable(metadata),
        fieldNames(),
        periodSize(),
        maxQuarantined,
        style(),
        verbose,
        spec.root().version()[0]);
  }

  private FieldNames fieldNames() {
    try {
      return FieldNames.of(fields);
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private PeriodSize periodSize() {
    try {
      return PeriodSize.valueOf(period.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw wrong("--period takes day, week, month, quarter or year, not '" + period + "'.");
    }
  }

  /** Java can't tell whether standard error is a terminal; scripts/tally can, and says so. */
  private Progress.Style style() {
    if (quiet) {
      return Progress.Style.NONE;
    }
    return Boolean.getBoolean("tally.terminal") && !verbose
        ? Progress.Style.LIVE
        : Progress.Style.PLAIN;
  }

  /** Better refused than left out without a word. */
  private void refuseWhatIsMissing() {
    refuse("--topics", topics != null);
    refuse("--sources", sources != null);
    refuse("--full", full);
    refuse("--since", since != null);
    refuse("--until", until != null);
  }

  private void refuse(String option, boolean given) {
    if (given) {
      throw wrong(option + " is not supported yet; run without it.");
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
