package tally.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tally.extract.Extractor;
import tally.model.Article;
import tally.model.Extraction;
import tally.read.files.NoInput;

/** {@code tally evaluate}: how good the extraction is against annotated articles. */
@Command(
    name = "evaluate",
    description = "Scores the extraction against annotated articles.",
    sortOptions = false)
public final class EvaluateCommand implements Callable<Integer> {
  private static final int NO_INPUT = 3;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description =
          "The annotations: one JSON object for each figure and line, as the rule book in"
              + " src/main/docs shows. Repeatable, each with its --texts.")
  private List<Path> golds;

  @Option(
      names = "--texts",
      required = true,
      paramLabel = "FOLDER",
      description = "The annotated articles; other files in it are left out.")
  private List<String> texts;

  @Option(
      names = "--metadata",
      paramLabel = "FILE",
      description =
          "A CSV with the columns file,title,publisher,url,published,author,language. It goes"
              + " before a metadata.csv in the folder.")
  private String metadata;

  @Option(names = "--errors", description = "List every figure missed, made up or read wrongly.")
  private boolean errors;

  @Option(
      names = "--rules",
      description =
          "List for every rule how often it made a field, how often that was right, and how many"
              + " figures it made up.")
  private boolean rules;

  @Option(
      names = "--reliability",
      description = "Compare confidence with the share of figures that was right.")
  private boolean reliability;

  @Option(
      names = "--calibrate",
      paramLabel = "FILE",
      description =
          "Write the calibration of confidence that follows from these annotations. In the"
              + " project it is src/main/resources/tally/confidence/calibration.txt.")
  private Path calibration;

  @Spec private CommandSpec spec;

  private final Supplier<Function<Article, Extraction>> extractor;

  public EvaluateCommand() {
    this(() -> new Extractor()::extract);
  }

  EvaluateCommand(Supplier<Function<Article, Extraction>> extractor) {
    this.extractor = extractor;
  }

  @Override
  public Integer call() throws IOException {
    if (golds.size() != texts.size()) {
      throw new ParameterException(spec.commandLine(), "Each --gold needs a --texts of its own.");
    }
    Score score;
    try {
      score = score();
    } catch (NoInput e) {
      spec.commandLine().getErr().println(e.getMessage());
      return NO_INPUT;
    }
    PrintWriter out = spec.commandLine().getOut();
    report(score, out);
    out.flush();
    if (calibration != null) {
      Files.writeString(calibration, String.join("\n", Calibration.lines(score)) + "\n");
      out.println();
      out.println("Calibrated; each article by what the others teach:");
      Reliability.of(Calibration.heldOut(score)).forEach(line -> out.println(line));
      out.flush();
    }
    return 0;
  }

  private void report(Score score, PrintWriter out) {
    ScoreReport report = new ScoreReport(out);
    report.print(score);
    if (errors) {
      report.printErrors(score);
    }
    if (rules) {
      out.println();
      RuleTable.of(score).forEach(line -> out.println(line));
    }
    if (reliability) {
      out.println();
      Reliability.of(Reliability.claims(score)).forEach(line -> out.println(line));
    }
  }

  private Score score() throws IOException {
    AnnotatedArticles articles =
        new AnnotatedArticles(
            extractor.get(), Optional.ofNullable(metadata), spec.commandLine().getErr());
    Score all = new Score(0, List.of(), List.of(), List.of());
    for (int i = 0; i < golds.size(); i++) {
      all = all.plus(articles.score(annotations(golds.get(i)), texts.get(i)));
    }
    return all;
  }

  private Gold annotations(Path gold) throws IOException {
    try {
      return Gold.read(gold);
    } catch (NoSuchFileException e) {
      throw new ParameterException(spec.commandLine(), "There is no file " + gold + ".", e);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
