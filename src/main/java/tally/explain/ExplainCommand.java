package tally.explain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tally.extract.Extractor;
import tally.extract.Reading;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.Period;
import tally.model.Published;
import tally.model.PublishedBasis;
import tally.model.Quarantined;
import tally.read.LocalArticles;
import tally.read.files.Format;
import tally.read.files.NoInput;

/** {@code tally explain}: what became of every number of a text, and why. Needs no Spark. */
@Command(
    name = "explain",
    description =
        "Shows for each sentence every number seen and what became of it, every date expression "
            + "with the period it means, and every attribution.")
public final class ExplainCommand implements Callable<Integer> {
  private static final int NO_INPUT = 3;
  private static final String GIVEN_TEXT = "text";

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  @Parameters(
      arity = "1..*",
      paramLabel = "TEXT|FILE|FOLDER",
      description = "A text in quotes, or files and folders of articles.")
  private List<String> inputs;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Publication date: 2026-02-27, 2026-02 or 2026. It goes before any other.")
  private String published;

  @Option(
      names = "--metadata",
      paramLabel = "FILE",
      description = "A CSV with the columns file,title,publisher,url,published,author,language.")
  private String metadata;

  @Option(names = "--json", description = "One JSON object per document and line.")
  private boolean json;

  @Spec private CommandSpec spec;

  private Extractor extractor;

  @Override
  public Integer call() throws IOException {
    Optional<Published> given = given();
    extractor = new Extractor();
    for (String input : inputs) {
      if (input.isBlank()) {
        throw new ParameterException(
            spec.commandLine(), "explain needs a text in quotes, a file or a folder.");
      }
      if (!exists(input)) {
        if (looksLikePath(input)) {
          spec.commandLine().getErr().println("There is no file or folder " + input + ".");
          return NO_INPUT;
        }
        explain(new Article(ArticleHead.of(GIVEN_TEXT), input), given);
        continue;
      }
      try (Stream<tally.read.format.Reading> readings =
          LocalArticles.of(input, Optional.ofNullable(metadata))) {
        for (Iterator<tally.read.format.Reading> all = readings.iterator(); all.hasNext(); ) {
          explain(all.next(), given);
        }
      } catch (NoInput e) {
        spec.commandLine().getErr().println(e.getMessage());
        return NO_INPUT;
      }
    }
    return 0;
  }

  private static boolean exists(String input) {
    try {
      return Files.exists(Path.of(input));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** A word with a slash in it, or with the ending of an article: no text that holds a figure. */
  private static boolean looksLikePath(String input) {
    return input.chars().noneMatch(Character::isWhitespace)
        && (input.contains("/") || Format.of(input).isPresent());
  }

  private void explain(tally.read.format.Reading read, Optional<Published> given)
      throws IOException {
    Quarantined quarantined = read.quarantined();
    if (quarantined != null) {
      spec.commandLine().getErr().println(quarantined.path() + ": " + quarantined.message());
    }
    if (read.article() != null) {
      explain(read.article(), given);
    }
  }

  private void explain(Article article, Optional<Published> given) throws IOException {
    Reading reading = extractor.read(given.map(date -> publishedOn(article, date)).orElse(article));
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      StringWriter line = new StringWriter();
      try (JsonGenerator generator = JSON.createGenerator(line)) {
        new ExplanationJson(generator, reading).write();
      }
      out.println(line);
    } else {
      out.println(Explanation.of(reading));
    }
    out.flush();
  }

  private static Article publishedOn(Article article, Published published) {
    return new Article(article.head().publishedAt(published), article.text());
  }

  private Optional<Published> given() {
    if (published == null) {
      return Optional.empty();
    }
    try {
      Period period =
          switch (published.length()) {
            case 4 -> Period.year(Year.parse(published).getValue());
            case 7 -> Period.month(YearMonth.parse(published));
            default -> Period.day(LocalDate.parse(published));
          };
      return Optional.of(new Published(period, PublishedBasis.METADATA));
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(),
          "--published takes a date such as 2026-02-27, not '" + published + "'.",
          e);
    }
  }
}
