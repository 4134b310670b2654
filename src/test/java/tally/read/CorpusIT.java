package tally.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tally.model.Quarantined;
import tally.read.fields.FieldNames;
import tally.read.files.Listing;
import tally.read.format.Reading;
import tally.read.format.SampleParquet;
import tally.spark.SharedSession;

class CorpusIT {
  private static final int RECORDS = 40_000;

  @TempDir private Path folder;

  @Test
  void aRecordsNumberDoesNotDependOnWhereItsFileIsCut() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), records());
    Dataset<Reading> readings = read();
    assertThat(readings.rdd().getNumPartitions()).isGreaterThan(4);
    assertNumbered(readings, "a.jsonl#");
  }

  @Test
  void theArticlesOfAPackedFileAreSpread() throws IOException {
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.jsonl.gz")))) {
      out.write(records().getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(folder.resolve("b.txt"), "Two boats sank.");
    Dataset<Reading> readings = read();
    assertThat(readings.rdd().getNumPartitions()).isGreaterThan(2);
    assertNumbered(readings.filter("article.head.id != 'b.txt'"), "a.jsonl.gz#");
    assertThat(readings.filter("article.head.id = 'b.txt'").count()).isOne();
  }

  @Test
  void tablesAndArchivesAreReadByTheExecutors() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "title,text\nA,One.\nB,Two.\n");
    Files.write(folder.resolve("b.parquet"), SampleParquet.of(folder, 2, i -> "Row " + i + "."));
    Files.delete(folder.resolve("written.parquet"));
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("c.zip")))) {
      zip.putNextEntry(new ZipEntry("in/d.txt"));
      zip.write("Two boats sank.".getBytes(StandardCharsets.UTF_8));
    }
    Files.createSymbolicLink(folder.resolve("e.txt"), folder.resolve("gone"));
    Listing listing = list();
    assertThat(listing.quarantined()).extracting(Quarantined::path).containsExactly("e.txt");
    assertThat(read(listing).collectAsList())
        .extracting(r -> r.article().head().id() + " " + r.article().text())
        .containsExactly(
            "a.csv#1 One.",
            "a.csv#2 Two.",
            "b.parquet#1 Row 1.",
            "b.parquet#2 Row 2.",
            "c.zip/in/d.txt Two boats sank.");
  }

  @Test
  void aBigFileThatIsNoLinesForAllItsNameIsReadOnce() throws IOException {
    String array = "[" + records().replaceAll("\n+(?=\\{)", ",\n").strip() + "]";
    Files.writeString(folder.resolve("a.jsonl"), array);
    assertNumbered(read(), "a.jsonl#");
  }

  @Test
  void aFaultyFileStopsNobody() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Two boats sank.");
    Files.write(folder.resolve("b.txt.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0});
    Files.writeString(folder.resolve("c.json"), "{\"text\": \"Three came home.\"}");
    List<Reading> readings = read().collectAsList();
    assertThat(readings)
        .extracting(r -> r.article() == null ? r.quarantined().path() : r.article().head().id())
        .containsExactly("a.txt", "b.txt.gz", "c.json");
    assertThat(readings.get(1).article()).isNull();
  }

  private Dataset<Reading> read() throws IOException {
    return read(list());
  }

  private static Dataset<Reading> read(Listing listing) {
    return new Corpus(SharedSession.get(), FieldNames.USUAL).read(listing);
  }

  private Listing list() throws IOException {
    return new Corpus(SharedSession.get(), FieldNames.USUAL)
        .list(List.of(folder.toString()), Optional.empty(), folder.resolve("output"));
  }

  private static void assertNumbered(Dataset<Reading> readings, String id) {
    assertThat(readings.count()).isEqualTo(RECORDS);
    String rightId = "article.head.id = concat('" + id + "', split(article.text, ' ')[1])";
    assertThat(readings.filter(rightId).count()).isEqualTo(RECORDS);
  }

  /** Lines of many lengths that don't pack well, with blank ones between; each has its number. */
  private static String records() {
    StringBuilder records = new StringBuilder();
    Random random = new Random(7);
    for (int i = 1; i <= RECORDS; i++) {
      records.append("{\"text\": \"Record ").append(i).append(" says ");
      for (int word = i * 31 % 11; word > 0; word--) {
        records.append(Long.toHexString(random.nextLong())).append(' ');
      }
      records.append("\"}\n");
      records.append(i % 7 == 0 ? "\n" : "");
    }
    return records.toString();
  }
}
