package tally.read.format;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tally.model.Quarantined;
import tally.model.Quarantined.Code;
import tally.model.Quarantined.Stage;
import tally.read.fields.Fields;
import tally.read.fields.Meaning;
import tally.read.files.DeclaredCharset;
import tally.read.files.Decoded;
import tally.read.files.Decoder;
import tally.read.files.Format;
import tally.read.files.MagicBytes;
import tally.read.page.Page;

/** A record of a web archive that may be an article. */
final class WarcRecord {
  /** What a record is to us. */
  enum Kind {
    /** A server's answer. */
    RESPONSE,
    /** A page, or the text of one, without the answer's headers. */
    PLAIN,
    /** Requests and notes of the crawler, and pages that had not changed. */
    OTHER,
    /** None that the standard knows, so it may be damaged. */
    UNKNOWN
  }

  private final HeaderFields headers;
  private final Kind kind;
  private final Optional<HttpResponse> response;
  private final byte[] body;
  private final String type;

  WarcRecord(HeaderFields headers, Kind kind, byte[] bytes) throws IOException {
    this.headers = headers;
    this.kind = kind;
    this.response = kind == Kind.RESPONSE ? HttpResponse.of(bytes) : Optional.empty();
    this.body = response.map(HttpResponse::body).orElse(bytes);
    String named =
        kind == Kind.RESPONSE
            ? response.flatMap(r -> r.headers().get("content-type")).orElse("")
            : headers.get("content-type").orElse("");
    this.type = named.toLowerCase(Locale.ROOT);
  }

  static Kind kind(HeaderFields headers) {
    return switch (headers.get("warc-type").orElse("").toLowerCase(Locale.ROOT)) {
      case "response" -> Kind.RESPONSE;
      case "resource", "conversion" -> Kind.PLAIN;
      case "warcinfo", "request", "metadata", "revisit", "continuation" -> Kind.OTHER;
      default -> Kind.UNKNOWN;
    };
  }

  /** Why the record holds no page, if it holds none. */
  Optional<String> reasonToPassOver() {
    if (kind == Kind.UNKNOWN) {
      return Optional.of("no known type of record");
    }
    if (kind == Kind.RESPONSE && response.isEmpty()) {
      return Optional.of("no web page");
    }
    int status = response.map(HttpResponse::status).orElse(200);
    if (status < 200 || status > 299) {
      return Optional.of("status " + status);
    }
    if (headers.get("warc-target-uri").orElse("").endsWith("/robots.txt")) {
      return Optional.of("robots.txt");
    }
    return format().isPresent()
        ? Optional.empty()
        : Optional.of(type.isEmpty() ? "no type" : type.replaceFirst("[;\\s].*+", ""));
  }

  private Optional<Format> format() {
    if (type.contains("html")) {
      return Optional.of(Format.PAGE);
    }
    if (!type.isEmpty() && !type.startsWith("text/plain")) {
      return Optional.empty();
    }
    Format seen = MagicBytes.format(body, Format.TEXT);
    boolean named = seen == Format.TEXT && !type.isEmpty();
    return seen == Format.PAGE || named ? Optional.of(seen) : Optional.empty();
  }

  /** The article, of which the crawl gives the address and the last day it can be from. */
  Reading reading(String id, long offset, Fields metadata) throws IOException {
    boolean page = format().filter(Format.PAGE::equals).isPresent();
    Optional<Charset> claimed =
        DeclaredCharset.inContentType(type)
            .or(() -> page ? DeclaredCharset.inMarkup(body) : Optional.empty());
    Decoded decoded = Decoder.decode(body, claimed);
    Fields fields = page ? Page.read(decoded.text()) : Fields.ofText(decoded.text());
    boolean cut = response.map(HttpResponse::isCut).orElse(false);
    if (fields.text() == null || fields.text().isBlank()) {
      return Reading.of(
          cut
              ? fault(id, offset, Code.BROKEN_WARC, "the page is cut off before its text")
              : fault(id, offset, Code.NO_TEXT, "the record holds no text"));
    }
    Reading reading = Articles.plain(id, metadata.or(fields).or(crawl()), decoded.charset());
    Reading doubted = decoded.doubted(id, offset).map(reading::with).orElse(reading);
    return cut || headers.get("warc-truncated").isPresent()
        ? doubted.with(fault(id, offset, Code.BROKEN_WARC, "the page is cut off"))
        : doubted;
  }

  private static Quarantined fault(String id, long offset, Code code, String message) {
    return new Quarantined(id, offset, Stage.READ, code, message);
  }

  private Fields crawl() {
    Map<Meaning, String> known = new EnumMap<>(Meaning.class);
    headers.get("warc-target-uri").ifPresent(uri -> known.put(Meaning.URL, bare(uri)));
    headers.get("warc-date").ifPresent(date -> known.put(Meaning.CRAWLED, date));
    headers
        .get("warc-identified-content-language")
        .filter(languages -> !languages.contains(","))
        .ifPresent(language -> known.put(Meaning.LANGUAGE, language));
    return Fields.of(known);
  }

  /** WARC 1.0 has addresses in angle brackets in its own examples. */
  private static String bare(String uri) {
    return uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri;
  }
}
