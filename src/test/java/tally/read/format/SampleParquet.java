package tally.read.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** A Parquet file as other programs write them. */
public final class SampleParquet {
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

  private SampleParquet() {}

  /**
   * The bytes of a file.
   *
   * @param text the text of the row with this number, from 1
   */
  public static byte[] of(Path folder, int rows, IntFunction<String> text) throws IOException {
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
        row.append("body", text.apply(i)).append("headline", "Head");
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
