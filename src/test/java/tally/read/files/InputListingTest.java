package tally.read.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tally.model.Quarantined.Code;

class InputListingTest {
  @TempDir private Path folder;

  @Test
  void listsFilesByTheirPathInTheInput() throws IOException {
    write("b.txt", "b/c.JSONL.GZ", "a/x.html", "a/deep/er/y.md", "z.ndjson");
    assertThat(paths(list(folder)))
        .containsExactly("a/deep/er/y.md", "a/x.html", "b.txt", "b/c.JSONL.GZ", "z.ndjson");
  }

  @Test
  void leavesOutWhatIsHiddenOrHadoops() throws IOException {
    write(
        "a.txt",
        ".hidden.txt",
        "_SUCCESS",
        ".a.txt.crc",
        "a.crc",
        "_temporary/b.txt",
        ".git/c.txt");
    Listing listing = list(folder);
    assertThat(paths(listing)).containsExactly("a.txt");
    assertThat(listing.quarantined()).isEmpty();
  }

  @Test
  void namesWhatItDoesNotRead() throws IOException {
    write("a.txt", "picture.jpg", "noending");
    Files.writeString(folder.resolve("empty.txt"), "");
    assertThat(list(folder).quarantined())
        .extracting(q -> q.path() + " " + q.code())
        .containsExactly("empty.txt EMPTY", "noending UNSUPPORTED", "picture.jpg UNSUPPORTED");
  }

  @Test
  void theNearestMetadataGoesFirstAndTheGivenOneBeforeAll() throws IOException {
    write("a.txt", "in/b.txt");
    Files.writeString(
        folder.resolve("metadata.csv"),
        "file,title,publisher\na.txt,Outer A,Outer\nin/b.txt,Outer B,Outer\n");
    Files.writeString(folder.resolve("in/metadata.csv"), "file,title\nb.txt,Inner B\n");
    Path given = folder.resolveSibling("given.csv");
    Files.writeString(given, "file,title\na.txt,Given A\n");
    Listing listing =
        InputListing.of(
            new LocalStorage(),
            List.of(folder.toString()),
            Optional.of(given.toString()),
            Optional.empty());
    Files.delete(given);
    assertThat(listing.files())
        .extracting(f -> f.path() + ": " + f.metadata().title() + ", " + f.metadata().publisher())
        .containsExactly("a.txt: Given A, Outer", "in/b.txt: Inner B, Outer");
    assertThat(listing.warnings()).isEmpty();
  }

  @Test
  void severalInputsAreToldApartByAsManyFoldersAsItTakes() throws IOException {
    write("x/news/a.txt", "y/news/a.txt", "y/b.txt");
    assertThat(paths(list(at("x/news"), at("y/b.txt")))).containsExactly("b.txt", "news/a.txt");
    assertThat(paths(list(at("x/news"), at("y/news"))))
        .containsExactly("x/news/a.txt", "y/news/a.txt");
    assertThat(paths(list(at("x/news/a.txt"), at("y/news/a.txt"))))
        .containsExactly("x/news/a.txt", "y/news/a.txt");
  }

  @Test
  void aFileThatTwoInputsHoldIsReadOnce() throws IOException {
    write("a.txt", "b.txt");
    assertThat(list(folder, at("a.txt")).files()).hasSize(2);
    assertThat(list(folder, folder).files()).hasSize(2);
  }

  @Test
  void doesNotFollowALinkIntoTheFolderThatHoldsIt() throws IOException {
    write("in/a.txt");
    Files.createSymbolicLink(folder.resolve("in/again"), folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/up"), folder);
    assertThat(paths(list(folder))).containsExactly("in/a.txt");
  }

  @Test
  void doesNotReadItsOwnResults() throws IOException {
    write("a.txt", "output/run.json");
    Listing listing =
        InputListing.of(
            new LocalStorage(),
            List.of(folder.toString()),
            Optional.empty(),
            Optional.of(at("output").toString()));
    assertThat(paths(listing)).containsExactly("a.txt");
  }

  @Test
  void aBrokenMetadataFileIsNamed() throws IOException {
    write("a.txt", "metadata.csv");
    assertThat(list(folder).quarantined())
        .extracting(q -> q.path() + " " + q.code())
        .containsExactly("metadata.csv " + Code.BROKEN_METADATA);
  }

  @Test
  void saysWhatToDoWhenThereIsNothingToRead() throws IOException {
    assertThatThrownBy(() -> list(at("nowhere")))
        .isInstanceOf(NoInput.class)
        .hasMessageContaining("nowhere")
        .hasMessageContaining("--input");
    write("picture.jpg");
    assertThatThrownBy(() -> list(folder))
        .isInstanceOf(NoInput.class)
        .hasMessageContaining("picture.jpg")
        .hasMessageContaining(".jsonl");
  }

  private Path at(String path) {
    return folder.resolve(path);
  }

  private void write(String... paths) throws IOException {
    for (String path : paths) {
      Files.createDirectories(at(path).getParent());
      Files.writeString(at(path), "Two boats sank.");
    }
  }

  private static Listing list(Path... inputs) throws IOException {
    List<String> names = new ArrayList<>();
    for (Path input : inputs) {
      names.add(input.toString());
    }
    return InputListing.of(new LocalStorage(), names, Optional.empty(), Optional.empty());
  }

  private static List<String> paths(Listing listing) {
    return listing.files().stream().map(SourceFile::path).toList();
  }
}
