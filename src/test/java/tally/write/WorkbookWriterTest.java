package tally.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkbookWriterTest {
  @TempDir Path folder;

  @Test
  void sample() throws Exception {
    Path dir = Path.of(System.getProperty("demo", folder.toString()));
    new WorkbookWriter()
        .write(
            Sample.cover(), Sample.charts(), Sample.tables(), dir.resolve("reported-counts.xlsx"));
    assertThat(dir.resolve("reported-counts.xlsx")).isNotEmptyFile();
  }
}
