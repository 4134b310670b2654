package tally.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tally.read.fields.FieldNames;

class ParquetTableTest {
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message article {
            optional binary body (STRING);
            optional binary headline (STRING);
            optional int64 published_at (TIMESTAMP(MICROS,true));
            optional group authors (LIST) {
              repeated group list {
                optional binary element (STRING);
              }
            }
            optional group source { optional binary name (STRING); }
            optional binary story (STRING);
            optional double score;
          }
          """);

  @TempDir private Path folder;

  @Test
  void aRowIsAnArticle() throws IOException {
    List<Reading> readings = InMemory.file("a.parquet", parquet(2)).read();
    assertThat(readings).hasSize(2);
    assertThat(readings.get(0).article().text()).isEqualTo("Body 1.");
    assertThat(readings.get(0).article().head().id()).isEqualTo("a.parquet#1");
    assertThat(readings.get(0).article().head().published().iso()).isEqualTo("2026-03-24");
    assertThat(readings.get(0).article().head().author()).isEqualTo("Ada; Ben");
    assertThat(readings.get(0).article().head().publisher()).isEqualTo("The Example");
    assertThat(
            InMemory.file("a.parquet", parquet(1))
                .with(FieldNames.of(List.of("text=story")))
                .show())
        .containsExactly("a.parquet#1 Story 1.");
  }

  @Test
  void mayBePackedOrInAnArchive() throws IOException {
    byte[] parquet = parquet(2);
    assertThat(InMemory.file("a.parquet.gz", InMemory.gzip(parquet)).show())
        .containsExactly("a.parquet.gz#1 Body 1.", "a.parquet.gz#2 Body 2.");
    assertThat(InMemory.file("z.zip", InMemory.zip("a.parquet", parquet)).show())
        .containsExactly("z.zip/a.parquet#1 Body 1.", "z.zip/a.parquet#2 Body 2.");
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    byte[] parquet = parquet(2);
    assertThat(InMemory.file("a.parquet", Arrays.copyOf(parquet, parquet.length / 2)).show())
        .containsExactly("a.parquet BROKEN_PARQUET @null");
    assertThat(InMemory.file("a.parquet", "no table").show())
        .containsExactly("a.parquet BROKEN_PARQUET @null");
  }

  byte[] parquet(int rows) throws IOException {
    Path file = folder.resolve("written.parquet");
    Files.deleteIfExists(file);
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(SCHEMA)
            .withConf(new Configuration(false))
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .build()) {
      for (int i = 1; i <= rows; i++) {
        Group row = new SimpleGroup(SCHEMA);
        row.append("body", "Body " + i + ".").append("headline", "Head");
        row.append("published_at", 1774310400000000L);
        Group authors = row.addGroup("authors");
        authors.addGroup("list").append("element", "Ada");
        authors.addGroup("list").append("element", "Ben");
        row.addGroup("source").append("name", "The Example");
        writer.write(row.append("story", "Story " + i + ".").append("score", 0.5));
      }
    }
    return Files.readAllBytes(file);
  }
}
