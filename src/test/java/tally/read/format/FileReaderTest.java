package tally.read.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tally.model.Article;
import tally.model.Quarantined;
import tally.model.Quarantined.Code;
import tally.read.fields.FieldNames;
import tally.read.fields.Fields;
import tally.read.files.Format;
import tally.read.files.LocalStorage;
import tally.read.files.Slice;
import tally.read.files.SourceFile;

class FileReaderTest {
  @TempDir private Path folder;

  @Test
  void plainTextStaysAsItIs() throws IOException {
    String text = "Two boats sank.\r\n\r\n\tThree  came home. \n";
    assertThat(article("a.txt", text).text()).isEqualTo(text);
    assertThat(article("a.txt.gz", text).text()).isEqualTo(text);
  }

  @Test
  void markdownLosesItsMarksAndGivesItsFrontMatter() throws IOException {
    Article article =
        article(
            "a.md",
            """
            ---
            title: "Boats: what we know"
            date: 2026-03-24
            tags: [boats]
            ---
            # Boats

            **Two** boats [sank](https://example.org/2026/03/01/) on *Monday*.
            > Three_or_four came home, ![a boat](boat.png) she said.

            2 * 3 * 4
            """);
    assertThat(article.head().title()).isEqualTo("Boats: what we know");
    assertThat(article.head().published().iso()).isEqualTo("2026-03-24");
    assertThat(article.text())
        .isEqualTo(
            "Boats\n\nTwo boats sank on Monday.\nThree_or_four came home,  she said.\n\n2 * 3 * 4");
  }

  @Test
  void markdownWithoutFrontMatterHasItsFirstHeadingAsTitle() throws IOException {
    Article article = article("a.md", "## Two boats sank\n\n---\n\nThree came home.\n");
    assertThat(article.head().title()).isEqualTo("Two boats sank");
    assertThat(article.head().published()).isNull();
  }

  @Test
  void aSingleObjectIsOneArticle() throws IOException {
    Article article =
        article(
            "a.json",
            """
            {"headline": "Boats &amp; more", "body": ["Two boats sank.", "Three came home."],
             "source": {"id": 7, "name": "The Example"}, "authors": ["Ada", "Ben"], "link": null,
             "published_at": 1774310400}
            """);
    assertThat(article.head().id()).isEqualTo("a.json");
    assertThat(article.head().title()).isEqualTo("Boats & more");
    assertThat(article.head().publisher()).isEqualTo("The Example");
    assertThat(article.head().author()).isEqualTo("Ada; Ben");
    assertThat(article.head().published().iso()).isEqualTo("2026-03-24");
    assertThat(article.text()).isEqualTo("Two boats sank.\n\nThree came home.");
  }

  @Test
  void articlesOfAnArrayAreNumbered() throws IOException {
    assertThat(show("a.json", "[{\"text\": \"One.\"}, 7, {\"text\": \"Three.\"}]"))
        .containsExactly("a.json#1 One.", "a.json#2 NOT_A_RECORD @19", "a.json#3 Three.");
  }

  @Test
  void aWrappedArrayIsGoneInto() throws IOException {
    assertThat(
            show(
                "a.json",
                "{\"status\": \"ok\", \"response\": {\"total\": 2, \"results\": [{\"fields\":"
                    + " {\"bodyText\": \"One.\"}}, {\"text\": \"Two.\"}]}, \"page\": 1}"))
        .containsExactly("a.json#1 One.", "a.json#2 Two.");
  }

  @Test
  void anArticleThatHasAListIsAnArticle() throws IOException {
    assertThat(show("a.json", "{\"text\": \"One.\", \"items\": [{\"text\": \"Other.\"}]}"))
        .containsExactly("a.json One.");
  }

  @Test
  void objectsBehindEachOtherAreNumbered() throws IOException {
    assertThat(show("a.json", "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}"))
        .containsExactly("a.json#1 One.", "a.json#2 Two.");
  }

  @Test
  void whatComesBeforeAFaultIsKept() throws IOException {
    assertThat(show("a.json", "[{\"text\": \"One.\"}, {\"text\": \"Tw"))
        .containsExactly("a.json#1 One.", "a.json BROKEN_JSON @31");
    assertThat(show("a.json", "{\"text\": \"One.\"} oops"))
        .containsExactly("a.json One.", "a.json BROKEN_JSON @21");
  }

  @Test
  void linesAreNumberedWhetherTheyCanBeReadOrNot() throws IOException {
    String lines =
        "{\"text\": \"One.\"}\n\n{broken\n[1]\n{\"title\": null}\n{\"text\": \"Five.\"}\n";
    assertThat(show("a.jsonl", lines))
        .containsExactly(
            "a.jsonl#1 One.",
            "a.jsonl#2 BROKEN_JSON @18",
            "a.jsonl#3 NOT_A_RECORD @26",
            "a.jsonl#4 NO_TEXT @30",
            "a.jsonl#5 Five.");
  }

  @Test
  void aRecordWithoutTextIsReadAsItsHeadline() throws IOException {
    assertThat(show("a.jsonl", "{\"title\": \"Two dead\", \"description\": \"\"}"))
        .containsExactly("a.jsonl#1 Two dead");
  }

  @Test
  void textWithTagsIsReadAsABrowserShowsIt() throws IOException {
    assertThat(show("a.jsonl", "{\"text\": \"<p>Two&nbsp;boats <b>sank</b>.</p><p>1 &lt; 2</p>\"}"))
        .containsExactly("a.jsonl#1 Two boats sank.\n\n1 < 2");
    assertThat(show("a.jsonl", "{\"text\": \"1 < 2 & 3 > 2\"}"))
        .containsExactly("a.jsonl#1 1 < 2 & 3 > 2");
  }

  @Test
  void aPublisherThatIsAnAddressIsItsHost() throws IOException {
    String source = "{\"text\": \"T.\", \"source\": \"https://www.example.org/feed.rss\"}";
    String onlyUrl = "{\"text\": \"T.\", \"url\": \"https://news.example.org/a\"}";
    assertThat(article("a.json", source).head().publisher()).isEqualTo("example.org");
    assertThat(article("b.json", onlyUrl).head().publisher()).isEqualTo("news.example.org");
  }

  @Test
  void anOldEncodingIsReadInEveryFormat() throws IOException {
    byte[] line = bytes("{\"text\": \"“Zwölf”\"}", "windows-1252");
    assertThat(show("a.jsonl", line))
        .containsExactly("a.jsonl#1 “Zwölf” ~ a.jsonl#1 WRONG_CHARSET @10");
    assertThat(show("a.json", line)).containsExactly("a.json “Zwölf” ~ a.json WRONG_CHARSET @10");
    assertThat(show("a.txt", bytes("“Zwölf”", "windows-1252")))
        .containsExactly("a.txt “Zwölf” ~ a.txt WRONG_CHARSET @0");
    assertThat(show("a.json", bytes("\uFEFF{\"text\": \"Zwölf\"}", "UTF-16LE")))
        .containsExactly("a.json Zwölf");
    assertThat(show("a.jsonl", bytes("\uFEFF{\"text\": \"Zwölf\"}", "UTF-8")))
        .containsExactly("a.jsonl#1 Zwölf");
  }

  @Test
  void halfASurrogatePairBecomesTheReplacementCharacter() throws IOException {
    assertThat(show("a.json", "{\"text\": \"a\\ud83db \\ud83d\\ude00\"}"))
        .containsExactly("a.json a\uFFFDb \uD83D\uDE00");
  }

  @Test
  void blankAndBinaryFilesAreNamed() throws IOException {
    assertThat(show("a.txt", " \n\t\n")).containsExactly("a.txt NO_TEXT @0");
    assertThat(show("a.jsonl", "\n \n")).containsExactly("a.jsonl NO_TEXT @0");
    byte[] picture = new byte[2000];
    Arrays.fill(picture, (byte) 3);
    assertThat(show("a.txt", picture)).containsExactly("a.txt BINARY @null");
  }

  @Test
  void whatComesBeforeTheEndOfACutOffGzipIsKept() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      lines.append("{\"text\": \"").append(i * 7919).append(" boats sank.\"}\n");
    }
    byte[] whole = gzip(lines.toString().getBytes(UTF_8));
    List<Reading> readings = read("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
    Quarantined last = readings.get(readings.size() - 1).quarantined();
    assertThat(readings).hasSizeBetween(500, 1999);
    assertThat(last.code()).isEqualTo(Code.BROKEN_GZIP);
    assertThat(show("b.txt.gz", Arrays.copyOf(whole, 8)))
        .containsExactly("b.txt.gz BROKEN_GZIP @null");
    assertThat(show("c.txt.gz", bytes("no gzip at all", "UTF-8")))
        .containsExactly("c.txt.gz no gzip at all");
  }

  @Test
  void aGzipOfSeveralPartsIsReadToItsEnd() throws IOException {
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    parts.write(gzip(bytes("{\"text\": \"One.\"}\n", "UTF-8")));
    parts.write(gzip(bytes("{\"text\": \"Two.\"}\n", "UTF-8")));
    assertThat(show("a.jsonl.gz", parts.toByteArray()))
        .containsExactly("a.jsonl.gz#1 One.", "a.jsonl.gz#2 Two.");
  }

  @Test
  void aGzipThatUnpacksWithoutEndIsGivenUp() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      byte[] megabyte = new byte[1 << 20];
      Arrays.fill(megabyte, (byte) 'a');
      for (int i = 0; i < 130; i++) {
        out.write(megabyte);
      }
    }
    assertThat(read("a.txt.gz", packed.toByteArray()))
        .extracting(reading -> reading.quarantined().code())
        .containsExactly(Code.PACKED_TOO_TIGHT);
    assertThat(read("a.jsonl.gz", packed.toByteArray()))
        .extracting(reading -> reading.quarantined().code())
        .containsExactly(Code.PACKED_TOO_TIGHT);
  }

  @Test
  void aMissingFileIsNamedAndTheNextOneRead() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "Two boats sank.");
    List<Slice> slices = List.of(Slice.whole(file("gone.txt", 1)), Slice.whole(file("b.txt", 15)));
    List<Reading> readings = new ArrayList<>();
    new FileReader(new LocalStorage(), FieldNames.USUAL)
        .read(slices)
        .forEachRemaining(readings::add);
    assertThat(readings)
        .extracting(FileReaderTest::show)
        .containsExactly("gone.txt UNREADABLE @null", "b.txt Two boats sank.");
  }

  @Test
  void whatMetadataSaysGoesBeforeAFileAndAfterARecord() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), "{\"text\": \"T.\", \"title\": \"Own\"}");
    SourceFile plain = file("a.jsonl", 30);
    Fields known = new Fields(null, "Given", "The Example", null, null, null, Fields.NONE.dates());
    SourceFile described =
        new SourceFile(plain.location(), plain.path(), plain.format(), false, 30, known);
    Article article =
        new FileReader(new LocalStorage(), FieldNames.USUAL)
            .read(List.of(Slice.whole(described)))
            .next()
            .article();
    assertThat(article.head().title()).isEqualTo("Own");
    assertThat(article.head().publisher()).isEqualTo("The Example");
  }

  private Article article(String name, String content) throws IOException {
    List<Reading> readings = read(name, content.getBytes(UTF_8));
    assertThat(readings).hasSize(1);
    return Optional.ofNullable(readings.get(0).article()).orElseThrow();
  }

  private List<String> show(String name, String content) throws IOException {
    return show(name, content.getBytes(UTF_8));
  }

  private List<String> show(String name, byte[] content) throws IOException {
    return read(name, content).stream().map(FileReaderTest::show).toList();
  }

  private static String show(Reading reading) {
    Quarantined fault = reading.quarantined();
    String article =
        reading.article() == null
            ? ""
            : reading.article().head().id() + " " + reading.article().text();
    String told =
        fault == null ? "" : fault.path() + " " + fault.code() + " @" + fault.byteOffset();
    return article.isEmpty() || told.isEmpty() ? article + told : article + " ~ " + told;
  }

  /** Packs the content first if the name ends in .gz and it isn't packed yet. */
  private List<Reading> read(String name, byte[] content) throws IOException {
    boolean pack = name.endsWith(".gz") && new String(content, UTF_8).startsWith("Two boats");
    byte[] stored = pack ? gzip(content) : content;
    Files.write(folder.resolve(name), stored);
    List<Reading> readings = new ArrayList<>();
    new FileReader(new LocalStorage(), FieldNames.USUAL)
        .read(List.of(Slice.whole(file(name, stored.length))))
        .forEachRemaining(readings::add);
    return readings;
  }

  private SourceFile file(String name, long length) {
    String location = folder.resolve(name).toString();
    Format format = Format.of(name).orElseThrow();
    return new SourceFile(location, name, format, Format.isGzip(name), length, Fields.NONE);
  }

  private static byte[] bytes(String text, String charset) throws IOException {
    return text.getBytes(charset);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }
}
