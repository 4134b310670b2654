package tally.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutputFolderTest {
  @TempDir Path parent;
  private Path folder;

  @BeforeEach
  void oneResultIsThere() throws IOException {
    folder = parent.resolve("results/today");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("a.csv"), "old a");
    Files.writeString(folder.resolve("kept.csv"), "not made by this run");
  }

  @Test
  void nothingShowsBeforeItIsPublished() throws IOException {
    try (OutputFolder output = OutputFolder.open(folder)) {
      Files.writeString(output.file("a.csv"), "new a");
      Files.writeString(output.file("b.csv"), "new b");
      assertThat(visible()).containsExactly("a.csv", "kept.csv");
      assertThat(folder.resolve("a.csv")).hasContent("old a");

      output.publish();
    }

    assertThat(all()).containsExactly("a.csv", "b.csv", "kept.csv");
    assertThat(folder.resolve("a.csv")).hasContent("new a");
    assertThat(folder.resolve("b.csv")).hasContent("new b");
    assertThat(folder.resolve("kept.csv")).hasContent("not made by this run");
  }

  @Test
  void aRunThatFailsChangesNothing() {
    assertThatIOException()
        .isThrownBy(
            () -> {
              try (OutputFolder output = OutputFolder.open(folder)) {
                Files.writeString(output.file("a.csv"), "new a");
                throw new IOException("disk full");
              }
            });

    assertThat(all()).containsExactly("a.csv", "kept.csv");
    assertThat(folder.resolve("a.csv")).hasContent("old a");
  }

  @Test
  void publishingThatFailsHalfWayBringsTheOldFilesBack() throws IOException {
    // No file can take the place of a folder; the first two have been moved by then.
    Files.createDirectories(folder.resolve("c.csv"));
    try (OutputFolder output = OutputFolder.open(folder)) {
      for (String name : List.of("a.csv", "b.csv", "c.csv")) {
        Files.writeString(output.file(name), "new");
      }

      assertThatIOException()
          .isThrownBy(output::publish)
          .withMessageStartingWith("can't publish to " + folder + ", nothing was changed")
          .withMessageContaining("c.csv");
    }

    assertThat(all()).containsExactly("a.csv", "c.csv", "kept.csv");
    assertThat(folder.resolve("a.csv")).hasContent("old a");
    assertThat(folder.resolve("c.csv")).isEmptyDirectory();
  }

  @Test
  void aPromisedFileThatWasNotWrittenStopsThePublishing() throws IOException {
    try (OutputFolder output = OutputFolder.open(folder)) {
      Files.writeString(output.file("a.csv"), "new a");
      output.file("b.csv");

      assertThatIOException().isThrownBy(output::publish).withMessageContaining("b.csv");
    }

    assertThat(folder.resolve("a.csv")).hasContent("old a");
  }

  @Test
  void whatAKilledRunLeftIsRemoved() throws IOException {
    OutputFolder killed = OutputFolder.open(folder);
    Files.writeString(killed.file("b.csv"), "half of");

    try (OutputFolder output = OutputFolder.open(folder)) {
      Files.writeString(output.file("a.csv"), "new a");
      output.publish();
    }

    assertThat(all()).containsExactly("a.csv", "kept.csv");
  }

  @Test
  void aFolderThatIsNotThereIsMade() throws IOException {
    Path deep = parent.resolve("x/y/z");
    try (OutputFolder output = OutputFolder.open(deep)) {
      Files.writeString(output.file("a.csv"), "new a");
      output.publish();
    }

    assertThat(deep.resolve("a.csv")).hasContent("new a");
  }

  @Test
  void aFileIsNoFolder() {
    assertThatIOException()
        .isThrownBy(() -> OutputFolder.open(folder.resolve("a.csv")))
        .withMessage("the output folder " + folder.resolve("a.csv") + " is a file");
    assertThatIOException()
        .isThrownBy(() -> OutputFolder.open(folder.resolve("a.csv/below")))
        .withMessageContaining("can't write to the output folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../a.csv", "x/a.csv", "/a.csv"})
  void resultsStayInTheFolder(String name) throws IOException {
    try (OutputFolder output = OutputFolder.open(folder)) {
      assertThatIllegalArgumentException().isThrownBy(() -> output.file(name));
    }
  }

  private List<String> all() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> visible() {
    return all().stream().filter(name -> !name.startsWith(".")).toList();
  }
}
