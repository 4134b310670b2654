package tally.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tally.extract.Extractor;
import tally.extract.Extractors;
import tally.model.Article;
import tally.model.Extraction;
import tally.read.fields.FieldNames;
import tally.spark.SharedSession;
import tally.tabulate.PeriodSize;
import tally.write.OutputFolder;

class JobIT {
  @TempDir private Path folder;
  private Path input;

  @BeforeEach
  void writeInput() throws IOException {
    input = Files.createDirectories(folder.resolve("input"));
    write("a.txt", "Rescuers said on Monday that 12 fishermen had drowned off the coast.");
    write("b.txt", "The coast guard said 14 fishermen had drowned. Boats are scarce.");
    write("c.jsonl", "{\"text\": \"More than 300 people fled.\", \"date\": \"2026-03-24\"}\n");
    write(
        "metadata.csv",
        """
        file,title,publisher,published
        a.txt,Twelve drown,The Example,2026-03-24
        b.txt,Fourteen drown,The Other,2026-03-25
        """);
  }

  @Test
  void publishesEverythingAtOnce() throws Exception {
    write("d.json", "{broken");
    String summary = run("output", 0.5, JobIT::extractor);
    assertThat(summary).startsWith("3 articles, ").contains("1 piece of", "reported-counts.xlsx");
    assertThat(files("output").keySet())
        .containsExactlyInAnyOrder(
            "articles.csv",
            "claims.csv",
            "counts_by_source.csv",
            "datapackage.json",
            "disagreements.csv",
            "figures.csv",
            "quarantine.csv",
            "rejected.csv",
            "reported-counts.xlsx",
            "run.json",
            "sources.csv");
    assertThat(lines("output/figures.csv")).hasSizeGreaterThanOrEqualTo(4);
    assertThat(lines("output/quarantine.csv"))
        .containsExactly(
            "path,byte_offset,stage,code,message",
            "d.json,2,read,broken_json,\"not JSON, so the rest of the file is left out: Unexpected"
                + " character ('b' (code 98)): was expecting double-quote to start field name\"");
    assertThat(Files.readString(folder.resolve("output/run.json")))
        .contains("\"articles\" : 3", "\"quarantine\" : 1", "\"exit\" : 0");
  }

  @Test
  void namesTheFieldsThatNoRecordHas() throws Exception {
    write("d.jsonl", "{\"headline\":\"Boats sink\",\"tale\":\"Two boats sank.\"}\n".repeat(3));
    write("e.csv", "headline,story\nBoats sink,Two boats sank.\n");
    FieldNames names = FieldNames.of(List.of("text=tale", "text=tael", "author=writer"));
    String note = "Note: No record of the input has the field '";
    assertThat(run("output", 0.2, JobIT::extractor, names))
        .contains(note + "tael' of --field text=tael.", note + "writer' of --field author=writer.")
        .doesNotContain("'tale'");
    assertThat(Files.readString(folder.resolve("output/run.json")))
        .contains("the field 'tael' of --field text=tael.\"");
  }

  @Test
  void aRefusalNamesTheFieldsThatNoRecordHas() throws Exception {
    write("d.jsonl", "{\"tale\":\"Two boats sank.\"}\n".repeat(9));
    assertThatThrownBy(
            () -> run("output", 0.2, JobIT::extractor, FieldNames.of(List.of("text=tael"))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("no field holds a text or title")
        .hasMessageEndingWith(
            "Note: No record of the input has the field 'tael' of --field text=tael.");
  }

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    run("one", 0.2, JobIT::extractor);
    run("two", 0.2, JobIT::extractor);
    Map<String, byte[]> one = files("one");
    Map<String, byte[]> two = files("two");
    one.remove("run.json");
    two.remove("run.json");
    assertThat(one.keySet()).isEqualTo(two.keySet()).hasSizeGreaterThan(5);
    one.forEach((name, bytes) -> assertThat(two.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void anArticleThatExtractionFailsOnIsQuarantined() throws Exception {
    run("output", 0.5, () -> JobIT::failOnBoats);
    assertThat(lines("output/quarantine.csv"))
        .containsExactly(
            "path,byte_offset,stage,code,message",
            "b.txt,,extract,failed,Tally failed on it: java.lang.IllegalStateException: boats");
    assertThat(lines("output/articles.csv")).hasSize(3);
  }

  @Test
  void tooMuchQuarantinePublishesNothing() throws Exception {
    write("d.json", "{broken");
    assertThatThrownBy(() -> run("output", 0.2, JobIT::extractor))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.exitCode()).isEqualTo(4))
        .hasMessageContaining("1 of 4")
        .hasMessageContaining("d.json")
        .hasMessageContaining("refused/quarantine.csv");
    assertThat(files("output")).isEmpty();
    assertThat(lines("output/refused/quarantine.csv")).hasSize(2);
    run("output", 0.5, JobIT::extractor);
    assertThat(folder.resolve("output/refused")).doesNotExist();
  }

  @Test
  void aDoubtfulEncodingIsToldAndCostsNoArticle() throws Exception {
    Files.write(
        input.resolve("d.txt"),
        "Some 40 people fled to the caf\u00e9.".getBytes(StandardCharsets.ISO_8859_1));
    run("output", 0, JobIT::extractor);
    assertThat(lines("output/quarantine.csv"))
        .containsExactly(
            "path,byte_offset,stage,code,message",
            "d.txt,30,read,wrong_charset,\"the bytes are not valid UTF-8; read as windows-1252, a"
                + " guess\"");
    assertThat(lines("output/articles.csv"))
        .anySatisfy(row -> assertThat(row).startsWith("d.txt,").contains(",windows-1252,"));
  }

  @Test
  void endingsThatAreNoneOfOursDoNotCountAsFaults() throws Exception {
    write("one.jpg", "x");
    write("two.jpg", "x");
    run("output", 0, JobIT::extractor);
    assertThat(lines("output/quarantine.csv")).hasSize(3);
  }

  @Test
  void nothingReadableIsNoInput() throws Exception {
    try (Stream<Path> all = Files.list(input)) {
      for (Path file : all.toList()) {
        Files.delete(file);
      }
    }
    write("d.json", "{broken");
    assertThatThrownBy(() -> run("output", 1, JobIT::extractor))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.exitCode()).isEqualTo(3))
        .hasMessageContaining("d.json");
  }

  @Test
  void datedArticlesDateOneThatReportsTheSameStatement() throws Exception {
    write(
        "metadata.csv",
        """
        file,title,publisher,published
        a.txt,Twelve drown,The Example,2026-03-24
        b.txt,Fourteen drown,The Other,2026-03-25
        d.txt,Flood,The Example,2026-03-10
        e.txt,Flood in numbers,The Other,2026-03-11
        """);
    write(
        "d.txt",
        "Governor Ilse Marant said on Monday that 1,243 houses had burned. Mayor Tomas Reck said on"
            + " Monday that two shops had closed.");
    write("e.txt", "Fires rage on. On Monday, Ilse Marant said 1,243 houses had burned.");
    write(
        "same.txt",
        "In the delta, Governor Ilse Marant said on Monday, 1,243 houses had burned. Nobody knows"
            + " why. Police arrested 31 men on Monday.");
    write("chance.txt", "Mayor Tomas Reck said on Monday that two shops had closed. It rained.");
    run("output", 0, JobIT::extractor);
    assertThat(lines("output/articles.csv").stream().filter(row -> row.startsWith("same.txt")))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .matches(
                        "same\\.txt,,,,,,,text,2,0,UTF-8,,,,2026-03-09,2026-03-14,d\\.txt; e\\.txt,"
                            + "\\w{16}; \\w{16}"));
    assertThat(lines("output/articles.csv"))
        .anySatisfy(row -> assertThat(row).matches("chance\\.txt,+1,0,UTF-8,+"));
    assertThat(lines("output/figures.csv").stream().filter(row -> row.startsWith("same.txt", 17)))
        .hasSize(2)
        .allSatisfy(row -> assertThat(row).contains(",text,", ",2026-03-09,2026-03-09,"));
    assertThat(lines("output/claims.csv"))
        .filteredOn(row -> row.contains("Ilse Marant"))
        .singleElement()
        .satisfies(
            row -> assertThat(row).contains(",2026-03-09,2026-03-09,2026-03-09,2026-03-14,3,2,"));
  }

  private static Function<Article, Extraction> extractor() {
    return new Extractor()::extract;
  }

  private static Extraction failOnBoats(Article article) {
    if (article.text().contains("Boats")) {
      throw new IllegalStateException("boats");
    }
    return new Extraction(article.head(), List.of(), List.of());
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(input.resolve(name), content);
  }

  private String run(String output, double maxQuarantined, Extractors extractors)
      throws IOException, Refusal {
    return run(output, maxQuarantined, extractors, FieldNames.USUAL);
  }

  private String run(String output, double maxQuarantined, Extractors extractors, FieldNames names)
      throws IOException, Refusal {
    RunOptions options =
        new RunOptions(
            List.of(input.toString()),
            folder.resolve(output),
            Optional.empty(),
            names,
            PeriodSize.MONTH,
            maxQuarantined,
            Progress.Style.NONE,
            false,
            "tally test");
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Progress progress = new Progress(nowhere, Progress.Style.NONE);
    try (OutputFolder opened = OutputFolder.open(folder.resolve(output))) {
      return new Job(SharedSession.get(), options, extractors, progress).run(opened, List.of());
    }
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file));
  }

  private Map<String, byte[]> files(String output) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder.resolve(output))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
