package tally.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tally.model.Amount;
import tally.model.Article;
import tally.model.AsOf;
import tally.model.AsOfBasis;
import tally.model.Extent;
import tally.model.Extraction;
import tally.model.Figure;
import tally.model.Kind;
import tally.model.Modifier;
import tally.model.Period;
import tally.model.Published;
import tally.model.Span;
import tally.model.Status;

class EvaluateCommandTest {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void texts() throws IOException {
    Files.writeString(folder.resolve("one.txt"), "Some 40 boats and 3 ferries sank.\n");
    Files.writeString(folder.resolve("two.txt"), "A storm sank 7 boats.\n");
    Files.writeString(folder.resolve("other.txt"), "There were 9 lives.\n");
    Files.writeString(
        folder.resolve("metadata.csv"), "file,published\none.txt,2026-03-10\ntwo.txt,2026-03-11\n");
    Files.writeString(
        folder.resolve("gold.jsonl"),
        """
        {"doc": "one", "start": 5, "end": 7, "text": "40", "kind": "count", "low": 40, "high": 40, \
        "modifier": "exact", "counted": "boats", "event": null, "status": "reported", \
        "as_of_start": "2026-03-10", "as_of_end": "2026-03-10", "as_of_basis": "published", \
        "source": null}

        {"doc": "one", "start": 18, "end": 19, "text": "3", "low": 4, "high": null, \
        "modifier": "more_than", "counted": "ferries", "as_of_start": null, "as_of_end": null, \
        "source": "Ana Ruiz", "source_accept": ["the mayor", null]}
        {"doc": "one", "start": 0, "end": 4, "text": "$5", "kind": "money", "low": 5, "high": 5}
        {"doc": "two"}
        """);
  }

  @Test
  void printsTheScore() {
    assertThat(run("--gold", path("gold.jsonl"), "--texts", folder.toString())).isZero();
    assertThat(out.toString().lines())
        .containsExactly(
            "2 documents, 2 figures annotated, 3 extracted",
            "detected      P 0.667  R 1.000  F1 0.800",
            "record        P 0.333  R 0.500  F1 0.400",
            "value         0.500 of the detected",
            "modifier      0.500 of the detected",
            "counted       0.500 of the detected",
            "event         1.000 of the detected",
            "status        1.000 of the detected",
            "as_of strict  0.500 of the detected",
            "as_of         1.000 of the detected",
            "source        1.000 of the detected");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void listsTheErrors() {
    run("--gold", path("gold.jsonl"), "--texts", folder.toString(), "--errors");
    assertThat(out.toString().lines().skip(11))
        .containsExactly(
            "SPURIOUS two 13 '7' | boats | A storm sank 7 boats.",
            "WRONG    one 18 '3' value: 4.0..null / 3.0..3.0; modifier: more_than / exact;"
                + " counted: ferries / boats");
  }

  @Test
  void anArticleThatIsMissingCountsAsMissed() throws IOException {
    Files.delete(folder.resolve("one.txt"));
    assertThat(run("--gold", path("gold.jsonl"), "--texts", folder.toString())).isZero();
    assertThat(out.toString()).contains("2 figures annotated, 1 extracted");
    assertThat(err.toString()).contains("count as missed: one.");
  }

  @Test
  void ofSampledArticlesTheOtherNumbersAreLeftOut() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("sampled.jsonl"),
            """
            {"doc": "one", "sampled": true}
            {"doc": "two", "start": 13, "end": 14, "kind": "none"}
            """);
    assertThat(run("--gold", gold.toString(), "--texts", folder.toString(), "--errors")).isZero();
    assertThat(out.toString()).doesNotContain("one 5 ").contains("two 13 '7'");
  }

  @Test
  void wrongUsageIsToldInOneSentence() throws IOException {
    assertThat(run("--gold", path("none.jsonl"), "--texts", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).startsWith("There is no file ");
    Files.writeString(folder.resolve("bad.jsonl"), "{\"doc\": \"one\"}\n{\"dok\": 1}\n");
    assertThat(run("--gold", path("bad.jsonl"), "--texts", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("bad.jsonl, line 2: ");
    Files.writeString(folder.resolve("bad.jsonl"), "{\"doc\": \"one\", \"low\": 12}\n");
    assertThat(run("--gold", path("bad.jsonl"), "--texts", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("line 1: a figure needs the start and end of its number.");
    assertThat(run("--texts", folder.toString())).isEqualTo(2);
  }

  @Test
  void withoutTextsThereIsNothingToRead() throws IOException {
    assertThat(run("--gold", path("gold.jsonl"), "--texts", path("nowhere"))).isEqualTo(3);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Files.writeString(empty.resolve("x.txt"), "Nothing.");
    assertThat(run("--gold", path("gold.jsonl"), "--texts", empty.toString())).isEqualTo(3);
  }

  private int run(String... args) {
    return new CommandLine(new EvaluateCommand(() -> EvaluateCommandTest::everyNumber))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  /** An extractor that takes every number for boats on the day of publication. */
  private static Extraction everyNumber(Article article) {
    List<Figure> figures = new ArrayList<>();
    Matcher number = NUMBER.matcher(article.text());
    LocalDate day = Period.UNKNOWN.equals(published(article)) ? null : published(article).start();
    while (number.find()) {
      figures.add(
          new Figure(
              article.head(),
              article.text().strip(),
              number.group(),
              new Span(number.start(), number.end()),
              Kind.COUNT,
              Amount.of(Double.parseDouble(number.group()), Modifier.EXACT),
              null,
              "boats",
              "boats",
              null,
              Extent.WHOLE,
              Status.REPORTED,
              null,
              new AsOf(new Period(day, day), null, AsOfBasis.PUBLISHED),
              null,
              1,
              List.of()));
    }
    return new Extraction(article.head(), figures, List.of());
  }

  private static Period published(Article article) {
    Published published = article.head().published();
    return published == null ? Period.UNKNOWN : published.period();
  }
}
