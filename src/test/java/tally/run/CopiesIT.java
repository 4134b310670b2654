package tally.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tally.extract.Extractor;
import tally.read.fields.FieldNames;
import tally.spark.SharedSession;
import tally.tabulate.PeriodSize;
import tally.write.OutputFolder;

/** What copies of articles do to the tables of a run: next to nothing. */
class CopiesIT {
  private static final int ARTICLES = 30;
  private static final String[] SENTENCES = {
    "Police said on Monday that %d fans had been arrested outside the ground in %s.",
    "The mayor, Ines Halvorsen, said %d families had left their homes near %s by Sunday.",
    "At least %d miners were trapped when a gallery caved in east of %s.",
    "The union says %d dockers in %s have walked out since last week.",
    "\"We treated %d children on Wednesday,\" a nurse at the clinic of %s told reporters.",
    "The army denied that %d of its soldiers had been killed close to %s.",
    "About %d pilgrims are expected in %s next month, according to the ministry of tourism.",
    "Hill Radio reported that %d houses in %s had lost their roofs to the storm.",
    "Nobody in the valley could say who had closed the road that leads down to the old mill.",
    "The talks broke off after an hour, and the envoys went home without a word to anyone.",
    "Bakers opened before dawn, since the trains were late and people had nothing else to do.",
    "A court is to hear the case once both sides have found lawyers who speak the language.",
    "Snow is forecast for the passes, where lorries have been queueing for most of the season.",
    "Her book on the quarrel came out in the spring and has been much read on either shore.",
  };
  private static final String[] TOWNS = {"Arvel", "Sulm", "Port Aranda", "Tirnau", "Ostrava"};

  @TempDir private Path folder;

  /**
   * An article as it is written to the input.
   *
   * @param day of March 2026
   */
  private record Piece(String id, String publisher, int day, String text) {}

  @Test
  void copiesUnderOtherMastheadsChangeOnlyTheCountsOfArticlesAndPublishers() throws Exception {
    List<Piece> corpus = corpus();
    List<Piece> copied = new ArrayList<>(corpus);
    for (int at = 0; at < ARTICLES; at += 10) {
      Piece original = corpus.get(at);
      String id = original.id();
      copied.add(0, new Piece("a-" + id, "Hill Times", original.day() + 2, original.text()));
      String text = "THE LAKE COURIER\n\n" + original.text().replace(" ", "  ");
      copied.add(new Piece("z-" + id, "Lake Courier", original.day(), text));
    }
    run("without", corpus);
    run("with", copied);
    assertThat(table("with", "claims", "articles", "publishers"))
        .isEqualTo(table("without", "claims", "articles", "publishers"))
        .hasSizeGreaterThan(20);
    assertThat(table("with", "sources", "articles"))
        .isEqualTo(table("without", "sources", "articles"));
    assertThat(table("with", "counts_by_source", "articles", "publishers"))
        .isEqualTo(table("without", "counts_by_source", "articles", "publishers"));
    assertThat(table("with", "figures")).hasSizeGreaterThan(table("without", "figures").size());
    assertThat(cells("with", "claims", "publishers"))
        .filteredOn(publishers -> Integer.parseInt(publishers) >= 3)
        .isNotEmpty();
    assertThat(cells("without", "claims", "publishers")).doesNotContain("3", "4");
    assertThat(cells("with", "articles", "article_id", "duplicate_of", "version_of"))
        .filteredOn(ids -> ids.contains(" "))
        .hasSize(6)
        .allMatch(ids -> ids.substring(2).matches("(m\\d+\\.txt) *\\1 *"));
  }

  @Test
  void neitherTheOrderNorTheFilesOfTheInputShow() throws Exception {
    List<Piece> copied = new ArrayList<>(corpus().subList(0, 8));
    for (Piece original : List.copyOf(copied)) {
      copied.add(new Piece("z-" + original.id(), "Hill Times", 20, original.text()));
    }
    run("one", copied);
    Collections.reverse(copied);
    run("two", copied);
    for (String table : List.of("articles", "figures", "claims", "sources")) {
      assertThat(table("two", table)).isEqualTo(table("one", table)).isNotEmpty();
    }
  }

  /** Articles of seven sentences out of fourteen, each with numbers and towns of its own. */
  private static List<Piece> corpus() {
    Random random = new Random(7);
    List<Piece> pieces = new ArrayList<>();
    for (int at = 0; at < ARTICLES; at++) {
      List<String> sentences = new ArrayList<>(Arrays.asList(SENTENCES));
      Collections.shuffle(sentences, random);
      StringBuilder text = new StringBuilder();
      for (String sentence : sentences.subList(0, 7)) {
        String town = TOWNS[random.nextInt(TOWNS.length)];
        text.append(String.format(sentence, 11 + random.nextInt(80), town)).append('\n');
      }
      pieces.add(new Piece("m" + at + ".txt", "River Post", 10 + at % 9, text.toString()));
    }
    return pieces;
  }

  private void run(String name, List<Piece> pieces) throws Exception {
    Path input = Files.createDirectories(folder.resolve(name + "-input"));
    StringBuilder metadata = new StringBuilder("file,publisher,published\n");
    for (Piece piece : pieces) {
      Files.writeString(input.resolve(piece.id()), piece.text());
      metadata.append(
          String.format("%s,%s,2026-03-%d%n", piece.id(), piece.publisher(), piece.day()));
    }
    Files.writeString(input.resolve("metadata.csv"), metadata);
    RunOptions options =
        new RunOptions(
            List.of(input.toString()),
            folder.resolve(name),
            Optional.empty(),
            FieldNames.USUAL,
            PeriodSize.MONTH,
            0,
            Progress.Style.NONE,
            false,
            "tally test");
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    try (OutputFolder opened = OutputFolder.open(folder.resolve(name))) {
      new Job(
              SharedSession.get(),
              options,
              () -> new Extractor()::extract,
              new Progress(nowhere, Progress.Style.NONE))
          .run(opened, List.of());
    }
  }

  /** The rows of a table, without these columns. */
  private List<String> table(String run, String table, String... without) throws Exception {
    return rows(run, table).stream()
        .map(
            row -> {
              var cells = row.toMap();
              cells.keySet().removeAll(List.of(without));
              return cells.toString();
            })
        .toList();
  }

  /** Some cells of each row of a table, with blanks between. */
  private List<String> cells(String run, String table, String... columns) throws Exception {
    return rows(run, table).stream()
        .map(row -> String.join(" ", Arrays.stream(columns).map(row::get).toList()).strip())
        .toList();
  }

  private List<CSVRecord> rows(String run, String table) throws Exception {
    Path file = folder.resolve(run).resolve(table + ".csv");
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(Files.newBufferedReader(file)).getRecords();
  }
}
