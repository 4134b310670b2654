package tally.read.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import tally.model.Quarantined.Code;
import tally.read.files.Decoder;
import tally.read.files.MagicBytes;
import tally.read.files.Unreadable;

/**
 * A server's answer as it came over the wire (RFC 9112): its status, its headers, and its body
 * without the chunks and the compression that it was sent in.
 */
final class HttpResponse {
  private static final int LONGEST_LINE = 1 << 16;
  private static final Pattern STATUS = Pattern.compile("HTTP/\\S{1,9} (\\d{3})(?: .*+)?");

  private final int status;
  private final HeaderFields headers;
  private final byte[] body;
  private boolean cut;

  private HttpResponse(int status, HeaderFields headers, byte[] sent) throws IOException {
    this.status = status;
    this.headers = headers;
    boolean chunked =
        headers.get("transfer-encoding").orElse("").toLowerCase(Locale.ROOT).contains("chunked");
    byte[] joined = chunked ? unchunked(sent) : sent;
    this.body = unpacked(joined, headers.get("content-encoding").orElse("identity"));
  }

  /** Reads an answer; nothing if the bytes are none. */
  static Optional<HttpResponse> of(byte[] message) throws IOException {
    Feed feed = new Feed(new ByteArrayInputStream(message));
    String first = new String(feed.line(LONGEST_LINE).orElse(new byte[0]), Decoder.BYTES);
    Matcher line = STATUS.matcher(first);
    if (!line.matches()) {
      return Optional.empty();
    }
    HeaderFields headers = HeaderFields.read(feed);
    byte[] sent = feed.bytes(message.length);
    return Optional.of(new HttpResponse(Integer.parseInt(line.group(1)), headers, sent));
  }

  int status() {
    return status;
  }

  HeaderFields headers() {
    return headers;
  }

  byte[] body() {
    return body.clone();
  }

  /** Whether the compression of the body breaks off. */
  boolean isCut() {
    return cut;
  }

  /** Crawlers often store a body whose chunks were already joined, and leave the header. */
  private static byte[] unchunked(byte[] sent) throws IOException {
    Feed feed = new Feed(new ByteArrayInputStream(sent));
    ByteArrayOutputStream body = new ByteArrayOutputStream(sent.length);
    for (Optional<byte[]> line = feed.line(LONGEST_LINE); line.isPresent(); ) {
      String size = new String(line.get(), Decoder.BYTES).replaceFirst("[;\\s].*+", "");
      if (!size.matches("[0-9a-fA-F]{1,7}")) {
        return body.size() == 0 ? sent : body.toByteArray();
      }
      int length = Integer.parseInt(size, 16);
      if (length == 0) {
        return body.toByteArray();
      }
      body.writeBytes(feed.bytes(length));
      feed.line(LONGEST_LINE);
      line = feed.line(LONGEST_LINE);
    }
    return body.toByteArray();
  }

  private byte[] unpacked(byte[] packed, String encoding) throws IOException {
    return switch (encoding.toLowerCase(Locale.ROOT).strip()) {
      case "gzip", "x-gzip" ->
          MagicBytes.isGzip(packed)
              ? inflated(Gzip.unpack(new ByteArrayInputStream(packed)))
              : packed;
      case "deflate" -> deflated(packed);
      case "", "identity", "none", "utf-8" -> packed;
      default ->
          throw new Unreadable(
              Code.UNSUPPORTED, null, "sent in a compression that is not read: " + encoding);
    };
  }

  /** Servers differ on whether there is a header (RFC 1950) before what is deflated. */
  private byte[] deflated(byte[] packed) throws IOException {
    boolean headed =
        packed.length > 1
            && (packed[0] & 0x0F) == 8
            && (((packed[0] & 0xFF) << 8) | (packed[1] & 0xFF)) % 31 == 0;
    Inflater inflater = new Inflater(!headed);
    try {
      return inflated(new InflaterInputStream(new ByteArrayInputStream(packed), inflater));
    } finally {
      inflater.end();
    }
  }

  /** What can be unpacked. */
  private byte[] inflated(InputStream packed) throws IOException {
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
    try (InputStream in = packed) {
      byte[] buffer = new byte[1 << 14];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        unpacked.write(buffer, 0, read);
        if (unpacked.size() > Decoder.LONGEST) {
          throw new Unreadable(Code.PACKED_TOO_TIGHT, null, "unpacks to far more than text does");
        }
      }
    } catch (ZipException | EOFException e) {
      cut = true;
    }
    return unpacked.toByteArray();
  }
}
