package tally.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tally.read.fields.FieldNames;

class ParquetTableTest {
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

  private byte[] parquet(int rows) throws IOException {
    return SampleParquet.of(folder, rows, i -> "Body " + i + ".");
  }
}
