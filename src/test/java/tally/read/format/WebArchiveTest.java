package tally.read.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import tally.model.ArticleHead;
import tally.model.PublishedBasis;

class WebArchiveTest {
  private static final String PAGE =
      "<html lang=en><title>Boats</title><body><article><p>Two boats sank off the coast on Monday,"
          + " the harbour office said.</p><p>Three men came home in the evening.</p></article>";
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
    assertThat(latin(HTML + "\r\nContent-Encoding: br", packed))
        .singleElement()
        .satisfies(r -> assertThat(r.quarantined().message()).contains("br"));
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
