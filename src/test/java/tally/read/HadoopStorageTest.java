package tally.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tally.read.files.InputListing;
import tally.read.files.SourceFile;
import tally.read.files.Storage;

class HadoopStorageTest {
  private final Storage storage = new HadoopStorage(new Configuration(false));

  @TempDir private Path folder;

  @Test
  void listsTheSameByPathUriAndPattern() throws IOException {
    write("2026-01/a.txt", "2026-01/b.txt", "2026-02/c.txt", "other/d.txt");
    assertThat(paths(folder.toString())).hasSize(4).first().isEqualTo("2026-01/a.txt");
    assertThat(paths(folder.toUri().toString())).isEqualTo(paths(folder.toString()));
    assertThat(paths(folder + "/2026-*"))
        .containsExactly("2026-01/a.txt", "2026-01/b.txt", "2026-02/c.txt");
    assertThat(paths(folder + "/2026-01/*.txt")).containsExactly("a.txt", "b.txt");
    assertThat(paths(folder + "/{other,2026-02}/*.txt"))
        .containsExactly("2026-02/c.txt", "other/d.txt");
  }

  @Test
  void thePathOfAMatchDependsOnThePatternOnly() throws IOException {
    write("in/one/a.txt");
    assertThat(paths(folder + "/in/*/a.txt")).containsExactly("one/a.txt");
  }

  @Test
  void aPatternSeesTheMetadataOfItsFolder() throws IOException {
    write("a.txt");
    Files.writeString(folder.resolve("metadata.csv"), "file,title\na.txt,A title\n");
    List<SourceFile> files =
        InputListing.of(storage, List.of(folder + "/*"), Optional.empty(), Optional.empty())
            .files();
    assertThat(files)
        .extracting(f -> f.path() + " " + f.metadata().title())
        .containsExactly("a.txt A title");
  }

  @Test
  void readsOddNamesAndFilesWhoseChecksumIsStale() throws IOException {
    write("with space #1 100% [x].txt", "Straße/naïve:colon?.txt");
    Files.writeString(folder.resolve(".with space #1 100% [x].txt.crc"), "stale");
    List<SourceFile> files =
        InputListing.of(storage, List.of(folder.toString()), Optional.empty(), Optional.empty())
            .files();
    assertThat(files)
        .extracting(SourceFile::path)
        .containsExactly("Straße/naïve:colon?.txt", "with space #1 100% [x].txt");
    for (SourceFile file : files) {
      try (InputStream in = storage.open(file.location(), 4)) {
        assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo("boats sank.");
      }
    }
  }

  private void write(String... paths) throws IOException {
    for (String path : paths) {
      Files.createDirectories(folder.resolve(path).getParent());
      Files.writeString(folder.resolve(path), "Two boats sank.");
    }
  }

  private List<String> paths(String input) throws IOException {
    return InputListing.of(storage, List.of(input), Optional.empty(), Optional.empty())
        .files()
        .stream()
        .map(SourceFile::path)
        .toList();
  }
}
