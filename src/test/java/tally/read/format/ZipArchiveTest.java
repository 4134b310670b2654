package tally.read.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZipArchiveTest {
  @Test
  void eachFileIsReadAsInAFolder() throws IOException {
    byte[] zip =
        InMemory.zip(
            "news/a.txt", "Two boats sank.",
            "news/", "",
            "__MACOSX/a.txt", "x",
            "b.jsonl.gz",
                InMemory.gzip("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}".getBytes(UTF_8)),
            "c.jpg", "x",
            "news/metadata.csv", "file,title,published\na.txt,Boats,2026-03-24\n",
            "d.csv", "title,text\nA,Three.\n");
    List<Reading> readings = InMemory.file("z.zip", zip).read();
    assertThat(readings.get(0).article().head().title()).isEqualTo("Boats");
    assertThat(InMemory.file("z.zip", zip).show())
        .containsExactly(
            "z.zip/news/a.txt Two boats sank.",
            "z.zip/b.jsonl.gz#1 One.",
            "z.zip/b.jsonl.gz#2 Two.",
            "z.zip/c.jpg UNSUPPORTED @null",
            "z.zip/d.csv#1 Three.");
    assertThat(InMemory.file("z.zip.gz", InMemory.gzip(zip)).show()).hasSize(5);
  }

  @Test
  void archivesWithinItAndNamesThatLeadOutAreRefused() throws IOException {
    byte[] inner = InMemory.zip("x.txt", "x");
    byte[] zip =
        InMemory.zip(
            "in.zip",
            inner,
            "in.txt",
            inner,
            "../../a.txt",
            "x",
            "/etc/b.txt",
            "x",
            "c.txt",
            "Last.",
            "C.txt",
            "Other.");
    assertThat(InMemory.file("z.zip", zip).show())
        .containsExactly(
            "z.zip/in.zip NESTED_ARCHIVE @null",
            "z.zip/in.txt NESTED_ARCHIVE @0",
            "z.zip/../../a.txt OUTSIDE @null",
            "z.zip//etc/b.txt OUTSIDE @null",
            "z.zip/c.txt Last.",
            "z.zip/C.txt Other.");
    byte[] twice = InMemory.gzip(InMemory.gzip("x".getBytes(UTF_8)));
    assertThat(InMemory.file("a.txt.gz", twice).show())
        .containsExactly("a.txt.gz NESTED_ARCHIVE @0");
  }

  @Test
  void aBombCostsNoNeighbour() throws IOException {
    byte[] zeros = new byte[80 << 20];
    Arrays.fill(zeros, (byte) ' ');
    byte[] zip = InMemory.zip("bomb.txt", zeros, "bomb.jsonl", zeros, "a.txt", "Two boats sank.");
    assertThat(InMemory.file("z.zip", zip).show())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("z.zip/bomb.txt PACKED_TOO_TIGHT @6710"),
            second -> assertThat(second).startsWith("z.zip/bomb.jsonl PACKED_TOO_TIGHT @6714"),
            third -> assertThat(third).isEqualTo("z.zip/a.txt Two boats sank."));
  }

  @Test
  void aCutOffArchiveGivesWhatIsThere() throws IOException {
    byte[] zip = InMemory.zip("a.txt", "Two boats sank.", "b.txt", "Three came home. ".repeat(50));
    List<String> shown = InMemory.file("z.zip", Arrays.copyOf(zip, zip.length - 90)).show();
    assertThat(shown)
        .startsWith("z.zip/a.txt Two boats sank.")
        .anyMatch(s -> s.contains("BROKEN_ZIP"));
    assertThat(InMemory.file("z.zip", "not an archive").show())
        .containsExactly("z.zip BROKEN_ZIP @null");
  }

  @Test
  void aLockedFileIsNamed() throws IOException {
    byte[] zip = InMemory.zip("a.txt", "Two boats sank.", "b.txt", "Three came home.");
    for (int i = 0; i < zip.length - 4; i++) {
      boolean listed = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
      if (listed && zip[i + 46] == 'a') {
        zip[i + 8] |= 1;
      }
    }
    assertThat(InMemory.file("z.zip", zip).show())
        .containsExactly("z.zip/a.txt ENCRYPTED @null", "z.zip/b.txt Three came home.");
  }
}
