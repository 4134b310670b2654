package tally.read.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import tally.model.ArticleHead;
import tally.model.PublishedBasis;
import tally.model.Quarantined.Code;

class WebArchiveTest {
  private static final String PAGE =
      "<html lang=en><title>Boats</title><body><article><p>Two boats sank off the coast on Monday,"
          + " the harbour office said.</p><p>Three men came home in the evening.</p></article>";

  /** The page in Brotli, for which there is no writer in Java. */
  private static final byte[] BROTLI_PAGE =
      Base64.getDecoder()
          .decode(
              "G6sAQBwHbqxs5qktKXVbqqc/RFloljDxQcQ9XBDrBS55hKj0ZCH3e6UpTIgaRaM7PK7upkiSEdO7HagQfLPk"
                  + "rcbYVirEhfilDVBbUZthEkHUu6cmv381k8wHKgtJCylIkDihvQ5zypeefEmsSQ4=");

  /** Eight million times {@code <p>boat</p>}. */
  private static final byte[] BROTLI_BOMB =
      Base64.getDecoder()
          .decode(
              "y///P/gdqVGfO+b6hUcMToXRlc9bHBgB9Hr/56qM//9/8EsAxGEBgO79H////+CXAIjDAgDd+z/+///BLwEQ"
                  + "hwUAuvd//P//g18CIA4LAHTv//j//we/BEAcFgDo3v/x//8PfgmAOCwA0L3/4///H/wSAHFYAKB7/8f/"
                  + "/z/4JQDisABA9/6P//9/8EsAxGEBgO79X/4X++CXAIjDAgDdXh8=");

  private static final String URL = "https://news.example.org/boats";
  private static final String HTML = "Content-Type: text/html; charset=utf-8";

  @Test
  void pagesAndTextsAreArticles() {
    String archive =
        InMemory.record("warcinfo", "x", "application/warc-fields", "software: none\r\n")
            + InMemory.record("request", URL, "application/http", "GET / HTTP/1.1\r\n\r\n")
            + InMemory.response(URL, HTML, PAGE)
            + InMemory.response(URL + ".png", "Content-Type: image/png", "\u0001\u0002")
            + InMemory.record("conversion", URL, "text/plain", "Four boats sank.");
    List<Reading> readings = InMemory.file("a.warc", archive).read();
    ArticleHead head = readings.get(0).article().head();
    assertThat(head.id()).isEqualTo("a.warc#1");
    assertThat(head.url()).isEqualTo(URL);
    assertThat(head.publisher()).isEqualTo("news.example.org");
    assertThat(head.published().basis()).isEqualTo(PublishedBasis.CRAWL);
    assertThat(head.charset()).isEqualTo("UTF-8");
    assertThat(readings.get(0).article().text()).contains("Two boats sank off the coast");
    assertThat(readings.get(1).article().head().id()).isEqualTo("a.warc#3");
    assertThat(readings.get(1).article().text()).isEqualTo("Four boats sank.");
    assertThat(readings.get(2).quarantined().message()).endsWith("passed over: 1 image/png");
    assertThat(readings).hasSize(3);
  }

  @Test
  void eachRecordMayBePackedAlone() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    for (int i = 0; i < 3; i++) {
      archive.write(InMemory.gzip(InMemory.response(URL, HTML, PAGE).getBytes(UTF_8)));
    }
    assertThat(InMemory.file("a.warc.gz", archive.toByteArray()).read()).hasSize(3);
    assertThat(InMemory.file("misnamed.txt", archive.toByteArray()).read()).hasSize(3);
  }

  @Test
  void aBrokenRecordCostsNoNeighbour() {
    String good = InMemory.response(URL, HTML, PAGE);
    String tooShort = good.replaceFirst("Content-Length: \\d+", "Content-Length: 90");
    String tooLong = good.replaceFirst("Content-Length: \\d+", "Content-Length: 99999");
    String without = good.replaceFirst("Content-Length: \\d+\r\n", "");
    for (String bad : List.of(tooShort, tooLong, without, "noise\r\nnoise\r\n\r\n")) {
      List<Reading> readings = InMemory.file("a.warc", good + bad + good).read();
      assertThat(readings).filteredOn(r -> r.article() != null).hasSizeGreaterThanOrEqualTo(2);
      assertThat(readings)
          .filteredOn(r -> r.quarantined() != null)
          .isNotEmpty()
          .allSatisfy(r -> assertThat(r.quarantined().byteOffset()).isNotNull());
    }
  }

  @Test
  void aCutOffPageIsReadAsFarAsItGoes() {
    String archive = InMemory.response(URL, HTML, PAGE);
    List<Reading> readings =
        InMemory.file("a.warc", archive.substring(0, archive.length() - 60)).read();
    assertThat(readings).hasSize(1);
    assertThat(readings.get(0).article().text()).contains("Two boats sank");
    assertThat(readings.get(0).quarantined().message()).contains("cut off");
  }

  @Test
  void chunksAndCompressionAreUndone() throws IOException {
    String chunked =
        Integer.toHexString(20)
            + "\r\n"
            + PAGE.substring(0, 20)
            + "\r\n"
            + Integer.toHexString(PAGE.length() - 20)
            + ";x=y\r\n"
            + PAGE.substring(20)
            + "\r\n0\r\n\r\n";
    String header = HTML + "\r\nTransfer-Encoding: chunked";
    String packed = new String(InMemory.gzip(PAGE.getBytes(UTF_8)), ISO_8859_1);
    for (String body : List.of(chunked, PAGE)) {
      assertThat(InMemory.file("a.warc", InMemory.response(URL, header, body)).show())
          .singleElement()
          .asString()
          .contains("off the coast", "in the evening.")
          .doesNotContain("BROKEN");
    }
    assertThat(latin(HTML + "\r\nContent-Encoding: gzip", packed))
        .singleElement()
        .satisfies(r -> assertThat(r.article().text()).contains("in the evening."));
    assertThat(
            latin(HTML + "\r\nContent-Encoding: gzip", packed.substring(0, packed.length() - 30)))
        .singleElement()
        .satisfies(r -> assertThat(r.quarantined().message()).contains("cut off"));
    assertThat(latin(HTML + "\r\nContent-Encoding: compress", packed))
        .singleElement()
        .satisfies(r -> assertThat(r.quarantined().message()).contains("compress"));
  }

  @Test
  void pagesInBrotliAndZstandardAreRead() throws IOException {
    String brotli = new String(BROTLI_PAGE, ISO_8859_1);
    String zstandard = new String(zstandard(PAGE), ISO_8859_1);
    String both = new String(InMemory.gzip(BROTLI_PAGE), ISO_8859_1);
    assertThat(
            List.of(
                sent("br", brotli),
                sent("zstd", zstandard),
                sent("br, gzip", both),
                sent("br", PAGE),
                sent("br", "\u00ef\u00bb\u00bf" + PAGE),
                sent("zstd", PAGE)))
        .allSatisfy(
            r -> {
              assertThat(r.article().text()).contains("off the coast", "in the evening.");
              assertThat(r.quarantined()).isNull();
            });
  }

  @Test
  void brotliAndZstandardThatBreakOffAreTold() throws IOException {
    String brotli = new String(BROTLI_PAGE, ISO_8859_1);
    String zstandard = new String(zstandard(PAGE.repeat(20)), ISO_8859_1);
    assertThat(
            List.of(
                sent("br", brotli.substring(0, 60)),
                sent("br", "\u0001noise"),
                sent("br", "\u00ff".repeat(99)),
                sent("zstd", zstandard.substring(0, 50)),
                sent("zstd", zstandard.substring(0, 4) + "noise and more noise")))
        .allSatisfy(r -> assertThat(r.quarantined().code()).isEqualTo(Code.BROKEN_WARC));
  }

  @Test
  void whatUnpacksToFarMoreThanTextDoesIsGivenUp() throws IOException {
    String zeros = "0".repeat(20 << 20);
    assertThat(
            List.of(
                sent("br", new String(BROTLI_BOMB, ISO_8859_1)),
                sent("zstd", new String(zstandard(zeros), ISO_8859_1)),
                sent("gzip", new String(InMemory.gzip(zeros.getBytes(UTF_8)), ISO_8859_1))))
        .allSatisfy(r -> assertThat(r.quarantined().code()).isEqualTo(Code.PACKED_TOO_TIGHT));
    assertThat(sent("br, br, br, br", "x").quarantined().code()).isEqualTo(Code.UNSUPPORTED);
  }

  private static Reading sent(String coding, String body) {
    return latin(HTML + "\r\nContent-Encoding: " + coding, body).get(0);
  }

  private static byte[] zstandard(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new ZstdOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }

  @Test
  void theServersEncodingIsBelieved() {
    String page = PAGE.replace("Three men", "Три человека");
    String koi8 = new String(page.getBytes(Charset.forName("KOI8-R")), ISO_8859_1);
    assertThat(latin("Content-Type: text/html; charset=koi8-r", koi8))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.article().text()).contains("Три человека");
              assertThat(r.article().head().charset()).isEqualTo("KOI8-R");
              assertThat(r.quarantined()).isNull();
            });
  }

  /** A response of which every character is a byte. */
  private static List<Reading> latin(String header, String body) {
    String http = "HTTP/1.1 200 OK\r\n" + header + "\r\n\r\n" + body;
    String record =
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: <"
            + URL
            + ">\r\nContent-Length: "
            + http.length()
            + "\r\n\r\n"
            + http
            + "\r\n\r\n";
    return InMemory.file("a.warc", record.getBytes(ISO_8859_1)).read();
  }
}
