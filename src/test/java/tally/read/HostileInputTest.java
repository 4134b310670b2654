package tally.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tally.model.Quarantined;
import tally.model.Quarantined.Code;
import tally.model.Quarantined.Stage;
import tally.read.files.InputListing;
import tally.read.files.LocalStorage;
import tally.read.files.Storage;
import tally.read.format.Reading;

/** Input that was made to do harm, or looks so: it ends as an article or as a row of quarantine. */
@Timeout(60)
class HostileInputTest {
  @TempDir private Path folder;
  private Path input;

  @BeforeEach
  void aNeighbour() throws IOException {
    input = Files.createDirectory(folder.resolve("input"));
    write("z.txt", "Two boats sank.");
  }

  @Test
  void nulBytesBecomeBlanks() throws IOException {
    write("a.txt", "Two\0boats sank off the coast." + " ".repeat(80));
    write("b.jsonl", "{\"text\": \"Two\0boats.\"}\n");
    write("c.txt", "\0\1\2\3".repeat(500));
    assertThat(shown())
        .satisfiesExactly(
            a -> assertThat(a).startsWith("a.txt Two boats sank"),
            b -> assertThat(b).isEqualTo("b.jsonl#1 Two boats."),
            c -> assertThat(c).isEqualTo("c.txt BINARY"),
            z -> assertThat(z).isEqualTo("z.txt Two boats sank."));
  }

  @Test
  void deepJsonCostsNoNeighbour() throws IOException {
    String deep = "[".repeat(10_000) + "]".repeat(10_000);
    String deeper = "{\"a\":".repeat(300_000);
    write("a.json", "[{\"x\": " + deep + ", \"text\": \"One.\"}, {\"text\": \"Two.\"}]");
    write(
        "b.jsonl",
        "{\"x\": " + deep + ", \"text\": \"One.\"}\n" + deeper + "\n{\"text\": \"Three.\"}\n");
    write("c.json", deeper);
    assertThat(shown())
        .containsExactly(
            "a.json#1 One.",
            "a.json#2 Two.",
            "b.jsonl#1 One.",
            "b.jsonl#2 BROKEN_JSON",
            "b.jsonl#3 Three.",
            "c.json BROKEN_JSON",
            "z.txt Two boats sank.");
  }

  @Test
  void aDeepPageEnds() throws IOException {
    String paragraph = "<p>Two boats sank off the coast on Monday, the harbour office said.</p>";
    write("a.html", "<html><body>" + "<div>".repeat(100_000) + paragraph);
    write("b.html", "<html><body>" + paragraph + "<b><i><table><tr><td>".repeat(25_000));
    write("c.jsonl", "{\"text\": \"" + "<div>".repeat(100_000) + "<p>Two boats.</p>\"}\n");
    assertThat(shown()).hasSize(4).contains("z.txt Two boats sank.");
  }

  @Test
  void entitiesAreNeverFetched() throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "the secret word");
    write(
        "a.xhtml",
        "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><html><body><p>Two boats sank on Monday, &x; the harbour office"
            + " said.</p></body></html>");
    assertThat(shown()).hasSize(2).noneMatch(text -> text.contains("secret word"));
  }

  @Test
  void linksThatLeadOutOrNowhereAreNotFollowed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "A secret.");
    Files.createSymbolicLink(input.resolve("a.txt"), secret);
    Files.createSymbolicLink(input.resolve("b"), folder);
    Files.createSymbolicLink(input.resolve("c.txt"), input.resolve("gone.txt"));
    Files.createSymbolicLink(input.resolve("d.txt"), input.resolve("d.txt"));
    Files.createDirectory(input.resolve("e"));
    Files.createSymbolicLink(input.resolve("e/f"), input.resolve("e"));
    Files.createSymbolicLink(input.resolve("e/g.txt"), input.resolve("z.txt"));
    assertThat(shown())
        .containsExactly(
            "a.txt OUTSIDE",
            "b OUTSIDE",
            "c.txt NOT_A_FILE",
            "d.txt NOT_A_FILE",
            "e/g.txt Two boats sank.",
            "z.txt Two boats sank.");
  }

  @Test
  void foldersNamedLikeFilesAreFolders() throws IOException {
    Files.createDirectory(input.resolve("a.txt"));
    write("a.txt/b.json", "{\"text\": \"One.\"}");
    Files.createDirectory(input.resolve("c.zip"));
    Files.createDirectory(input.resolve("metadata.csv"));
    assertThat(shown())
        .contains("a.txt/b.json One.", "z.txt Two boats sank.")
        .anyMatch(row -> row.startsWith("metadata.csv "));
  }

  @Test
  void emptyFilesAreNamed() throws IOException {
    for (String name : List.of("a.txt", "b.csv", "c.zip", "d.warc", "e.parquet", "f.json.gz")) {
      write(name, "");
    }
    write("g.json", " ");
    write("h.csv", "\n\n");
    write("i.warc", "\r\n");
    assertThat(shown())
        .containsExactly(
            "a.txt EMPTY",
            "b.csv EMPTY",
            "c.zip EMPTY",
            "d.warc EMPTY",
            "e.parquet EMPTY",
            "f.json.gz EMPTY",
            "g.json NO_TEXT",
            "h.csv NO_TEXT",
            "i.warc NO_TEXT",
            "z.txt Two boats sank.");
  }

  @Test
  void filesThatCannotBeOpenedOrVanishAreNamed() throws IOException {
    write("a.txt", "One.");
    Storage failing =
        new Storage() {
          private final Storage disk = new LocalStorage();

          @Override
          public Optional<Entry> find(String location) throws IOException {
            return disk.find(location);
          }

          @Override
          public List<Entry> matching(String pattern) throws IOException {
            return disk.matching(pattern);
          }

          @Override
          public List<Entry> children(Entry folder) throws IOException {
            return disk.children(folder);
          }

          @Override
          public String identity(Entry entry) throws IOException {
            return disk.identity(entry);
          }

          @Override
          public java.io.InputStream open(String location, long from) throws IOException {
            if (location.endsWith("a.txt")) {
              throw new java.nio.file.AccessDeniedException(location);
            }
            return disk.open(location, from);
          }
        };
    var listing =
        InputListing.of(failing, List.of(input.toString()), Optional.empty(), Optional.empty());
    Files.delete(input.resolve("z.txt"));
    assertThat(LocalArticles.of(failing, listing))
        .extracting(HostileInputTest::show)
        .containsExactly("a.txt UNREADABLE", "z.txt UNREADABLE");
  }

  @Test
  void namesTellNoMoreThanTheContent() throws IOException {
    write(
        "a.txt",
        "<!DOCTYPE html><html><body><p>Two boats sank on Monday, the harbour office said.</p>");
    write("b.txt", "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n");
    write("c.jsonl", "[\n{\"text\": \"One.\"},\n{\"text\": \"Two.\"}]");
    write("d.json", "{\"text\": \"One.\"}\n{broken\n{\"text\": \"Three.\"}\n");
    write("e.jsonl", "{\n\"text\": \"One.\"\n}\n{\n\"text\": \"Two.\"\n}");
    write("page.php", "<html><body><p>Two boats sank on Monday, the harbour office said.</p>");
    write("notes.doc", "Not read.");
    assertThat(shown())
        .containsExactly(
            "a.txt Two boats sank on Monday, the harbour office said.",
            "b.txt#1 One.",
            "b.txt#2 Two.",
            "c.jsonl#1 One.",
            "c.jsonl#2 Two.",
            "d.json#1 One.",
            "d.json#2 BROKEN_JSON",
            "d.json#3 Three.",
            "e.jsonl#1 One.",
            "e.jsonl#2 Two.",
            "notes.doc UNSUPPORTED",
            "page.php Two boats sank on Monday, the harbour office said.",
            "z.txt Two boats sank.");
  }

  private void write(String name, String content) throws IOException {
    Files.write(input.resolve(name), content.getBytes(UTF_8));
  }

  private List<String> shown() throws IOException {
    try (Stream<Reading> readings = LocalArticles.of(input.toString(), Optional.empty())) {
      return readings.map(HostileInputTest::show).sorted().toList();
    }
  }

  private static String show(Reading reading) {
    Quarantined fault = reading.quarantined();
    if (fault != null) {
      assertThat(fault.stage()).isIn(Stage.LIST, Stage.READ);
      assertThat(fault.code()).as(fault.message()).isNotEqualTo(Code.FAILED);
    }
    return reading.article() == null
        ? fault.path() + " " + fault.code()
        : reading.article().head().id() + " " + reading.article().text();
  }
}
