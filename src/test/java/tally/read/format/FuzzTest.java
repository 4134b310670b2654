package tally.read.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tally.model.Quarantined.Code;

/**
 * Damages well-formed files of every format, over and over, always in the same ways. Reading them
 * ends soon, without an exception, and whatever is lost is reported.
 */
class FuzzTest {
  private static final int CASES = 20_400;
  private static final int ARTICLES = 4;
  private static final long SEED = 20260324;
  private static final Duration SOON = Duration.ofSeconds(5);

  /** What means something to one of the formats. */
  private static final List<String> TOKENS =
      List.of(
          "\"",
          "\n",
          "\r\n\r\n",
          ",",
          "{",
          "}",
          "[",
          "]",
          "<",
          "</p>",
          "<!--",
          "<script>",
          "\\",
          "\\ud800",
          "\0",
          "\u00EF\u00BB\u00BF",
          "\u00FF\u00FE",
          "WARC/1.0\r\n",
          "PK\3\4",
          "PK\1\2",
          "Content-Length: 99999999999\r\n",
          "PAR1",
          "---\n",
          "&#0;",
          "\u001F\u008B\b\0",
          "null",
          "-1",
          "1e999",
          "#");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> damagedFilesEndAsArticlesOrRows() throws IOException {
    Map<String, byte[]> files = files();
    int each = CASES / files.size();
    return files.entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey() + " " + each, () -> fuzz(file.getKey(), file.getValue(), each)));
  }

  private static void fuzz(String name, byte[] sound, int cases) {
    Random random = new Random(SEED + name.hashCode());
    assertThat(missing(InMemory.file(name, sound).read(), sound, name)).as("sound").isEmpty();
    for (int i = 0; i < cases; i++) {
      byte[] damaged = damaged(sound, random);
      String what = name + ", case " + i;
      long begun = System.nanoTime();
      List<Reading> readings = InMemory.file(name, damaged).read();
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(what).isLessThan(SOON);
      boolean told = readings.stream().anyMatch(reading -> reading.quarantined() != null);
      assertThat(readings)
          .as(what)
          .noneMatch(r -> r.quarantined() != null && r.quarantined().code() == Code.FAILED);
      assertThat(readings).as(what).isNotEmpty();
      if (!told) {
        assertThat(missing(readings, damaged, name)).as(what).isEmpty();
      }
    }
  }

  /** The articles that should have been read: all, or those that can still be seen in the file. */
  private static List<String> missing(List<Reading> readings, byte[] file, String name) {
    boolean hidden = name.endsWith(".gz") || name.endsWith(".zip");
    String visible = new String(file, StandardCharsets.ISO_8859_1);
    StringBuilder read = new StringBuilder();
    for (Reading reading : readings) {
      if (reading.article() != null) {
        read.append(reading.article().head().title()).append(reading.article().text());
      }
    }
    List<String> missing = new ArrayList<>();
    for (int i = 1; i <= ARTICLES; i++) {
      // Of an article that is damaged itself, nobody can say what is missing.
      boolean there = hidden || visible.split(mark(i), -1).length > 3;
      if (there && read.indexOf(mark(i)) < 0 && isOfMany(name)) {
        missing.add(mark(i));
      }
    }
    return missing;
  }

  private static boolean isOfMany(String name) {
    return !name.matches(".*\\.(txt|md|html|txt.gz)");
  }

  private static byte[] damaged(byte[] sound, Random random) {
    byte[] bytes = sound;
    for (int times = 1 + random.nextInt(4); times > 0 && bytes.length > 0; times--) {
      int at = random.nextInt(bytes.length);
      int length =
          Math.min(bytes.length - at, 1 + random.nextInt(random.nextInt(8) == 0 ? 400 : 12));
      bytes =
          switch (random.nextInt(6)) {
            case 0 -> spliced(bytes, at, 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> spliced(bytes, at, length, new byte[0]);
            case 2 -> spliced(bytes, at, 0, java.util.Arrays.copyOfRange(bytes, at, at + length));
            case 3 -> spliced(bytes, at, 0, token(random));
            case 4 -> spliced(bytes, at, Math.min(length, 2), token(random));
            default ->
                random.nextInt(4) == 0
                    ? java.util.Arrays.copyOf(bytes, at)
                    : spliced(
                        bytes, at, 1, new byte[] {(byte) (bytes[at] ^ 1 << random.nextInt(8))});
          };
    }
    return bytes;
  }

  private static byte[] token(Random random) {
    return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] spliced(byte[] bytes, int at, int removed, byte[] inserted) {
    ByteArrayOutputStream spliced = new ByteArrayOutputStream();
    spliced.write(bytes, 0, at);
    spliced.writeBytes(inserted);
    spliced.write(bytes, at + removed, bytes.length - at - removed);
    return spliced.toByteArray();
  }

  private static String mark(int i) {
    return "Wren" + i * 7919;
  }

  private static String text(int i) {
    return "The boat "
        + mark(i)
        + " sank with 1"
        + i
        + " men – “no one” came home from "
        + mark(i)
        + ", it is said; the "
        + mark(i)
        + " was old.";
  }

  private Map<String, byte[]> files() throws IOException {
    StringBuilder lines = new StringBuilder();
    StringBuilder table = new StringBuilder("title,body,published,source\n");
    StringBuilder warc = new StringBuilder(InMemory.record("warcinfo", "x", "text/plain", "a: b"));
    StringBuilder wet = new StringBuilder();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    List<Object> zipped = new ArrayList<>();
    for (int i = 1; i <= ARTICLES; i++) {
      String url = "https://example.org/2026/03/2" + i + "/" + i;
      lines.append(
          "{\"title\": \""
              + mark(i)
              + "\", \"text\": \""
              + text(i)
              + "\", \"date\": \"2026-03-24\"}\n");
      table.append(
          mark(i) + ",\"" + text(i) + "\n\nMore, \"\"they\"\" said.\",2026-03-24,The Example\n");
      String page = InMemory.response(url, "Content-Type: text/html; charset=utf-8", page(i));
      warc.append(page);
      packed.write(InMemory.gzip(page.getBytes(UTF_8)));
      wet.append(InMemory.record("conversion", url, "text/plain", mark(i) + "\n" + text(i)));
      zipped.addAll(List.of("news/" + i + ".txt", text(i)));
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.txt", text(1).getBytes(UTF_8));
    files.put(
        "a.md",
        ("---\ntitle: " + mark(1) + "\n---\n# " + mark(1) + "\n\n" + text(1)).getBytes(UTF_8));
    files.put("a.html", page(1).getBytes(UTF_8));
    files.put("a.jsonl", lines.toString().getBytes(UTF_8));
    files.put(
        "a.json", ("[" + lines.toString().strip().replace("\n", ",\n") + "]").getBytes(UTF_8));
    files.put("a.csv", table.toString().getBytes(UTF_8));
    files.put("a.warc", warc.toString().getBytes(UTF_8));
    files.put("a.wet", wet.toString().getBytes(UTF_8));
    files.put("a.jsonl.gz", InMemory.gzip(lines.toString().getBytes(UTF_8)));
    files.put("a.warc.gz", packed.toByteArray());
    files.put("a.zip", InMemory.zip(zipped.toArray()));
    files.put("a.parquet", SampleParquet.of(folder, ARTICLES, FuzzTest::text));
    return files;
  }

  private static String page(int i) {
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
        + mark(i)
        + "</title></head><body><nav><a href=\"/\">Home</a></nav><article><h1>"
        + mark(i)
        + "</h1><p>"
        + text(i)
        + "</p><p>Two more boats came home in the evening, the harbour office said.</p></article>"
        + "</body></html>";
  }
}
