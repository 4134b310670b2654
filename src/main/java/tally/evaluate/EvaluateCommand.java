package tally.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tally.extract.Extractor;
import tally.model.Article;
import tally.model.Extraction;
import tally.model.Figure;
import tally.read.LocalArticles;
import tally.read.files.NoInput;
import tally.read.format.Reading;

/** {@code tally evaluate}: how good the extraction is against annotated articles. */
@Command(
    name = "evaluate",
    description = "Scores the extraction against annotated articles.",
    sortOptions = false)
public final class EvaluateCommand implements Callable<Integer> {
  private static final int NO_INPUT = 3;
  private static final int SHOWN = 5;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "The annotations: one JSON object for each figure and line.")
  private Path gold;

  @Option(
      names = "--texts",
      required = true,
      paramLabel = "FOLDER",
      description = "The annotated articles; other files in it are left out.")
  private String texts;

  @Option(
      names = "--metadata",
      paramLabel = "FILE",
      description =
          "A CSV with the columns file,title,publisher,url,published,author,language. It goes"
              + " before a metadata.csv in the folder.")
  private String metadata;

  @Option(names = "--errors", description = "List every figure missed, made up or read wrongly.")
  private boolean errors;

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
    PrintWriter err = spec.commandLine().getErr();
    Gold annotations = annotations();
    Map<String, List<Figure>> extracted;
    try {
      extracted = extracted(annotations.docs(), err);
    } catch (NoInput e) {
      err.println(e.getMessage());
      return NO_INPUT;
    }
    Set<String> missing = new TreeSet<>(annotations.docs());
    missing.removeAll(extracted.keySet());
    if (extracted.isEmpty()) {
      err.println("None of the annotated articles is in " + texts + ".");
      return NO_INPUT;
    }
    if (!missing.isEmpty()) {
      err.println("Not found, so all their figures count as missed: " + some(missing));
    }
    Score score = Scorer.score(annotations, extracted);
    ScoreReport report = new ScoreReport(spec.commandLine().getOut());
    report.print(score);
    if (errors) {
      report.printErrors(score);
    }
    spec.commandLine().getOut().flush();
    return 0;
  }

  private Gold annotations() throws IOException {
    try {
      return Gold.read(gold);
    } catch (NoSuchFileException e) {
      throw new ParameterException(spec.commandLine(), "There is no file " + gold + ".", e);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private Map<String, List<Figure>> extracted(Set<String> docs, PrintWriter err)
      throws IOException {
    Map<String, List<Figure>> extracted = new TreeMap<>();
    Function<Article, Extraction> extract = extractor.get();
    try (Stream<Reading> readings = LocalArticles.of(texts, Optional.ofNullable(metadata))) {
      for (Iterator<Reading> all = readings.iterator(); all.hasNext(); ) {
        Reading reading = all.next();
        Optional<Article> article = Optional.ofNullable(reading.article());
        String doc = doc(article.map(a -> a.head().id()).orElseGet(() -> path(reading)), docs);
        if (docs.contains(doc)) {
          article.ifPresentOrElse(
              annotated ->
                  extracted
                      .computeIfAbsent(doc, k -> new ArrayList<>())
                      .addAll(extract.apply(annotated).figures()),
              () -> err.println(path(reading) + ": " + reading.quarantined().message()));
        }
      }
    }
    return extracted;
  }

  private static String path(Reading quarantined) {
    return quarantined.quarantined().path();
  }

  /** The name that annotations have for an article: its file's, mostly without the ending. */
  private static String doc(String id, Set<String> docs) {
    String name = id.substring(id.lastIndexOf('/') + 1);
    int ending = name.lastIndexOf('.');
    return docs.contains(name) || ending < 0 ? name : name.substring(0, ending);
  }

  private static String some(Set<String> docs) {
    String shown = String.join(", ", docs.stream().limit(SHOWN).toList());
    return docs.size() > SHOWN ? shown + " and " + (docs.size() - SHOWN) + " more." : shown + ".";
  }
}
