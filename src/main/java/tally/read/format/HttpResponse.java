package tally.read.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tally.read.files.Decoder;

/**
 * A server's answer as it came over the wire (RFC 9112): its status, its headers, and its body
 * without the chunks and the compression that it was sent in.
 */
final class HttpResponse {
  private static final int LONGEST_LINE = 1 << 16;
  private static final Pattern STATUS = Pattern.compile("HTTP/\\S{1,9} (\\d{3})(?: .*+)?");

  private final int status;
  private final HeaderFields headers;
  private final SentBody body;

  private HttpResponse(int status, HeaderFields headers, byte[] sent) throws IOException {
    this.status = status;
    this.headers = headers;
    boolean chunked =
        headers.get("transfer-encoding").orElse("").toLowerCase(Locale.ROOT).contains("chunked");
    byte[] joined = chunked ? unchunked(sent) : sent;
    this.body = SentBody.of(joined, headers.get("content-encoding").orElse("identity"));
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
    return body.bytes();
  }

  /** Whether the compression of the body breaks off. */
  boolean isCut() {
    return body.isCut();
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
}
