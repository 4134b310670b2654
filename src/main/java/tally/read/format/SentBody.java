package tally.read.format;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import tally.model.Quarantined.Code;
import tally.read.files.Decoder;
import tally.read.files.MagicBytes;
import tally.read.files.Unreadable;

/**
 * The body of a server's answer without the compression that it was sent in (the content codings of
 * RFC 9110). Crawlers often store a body that is unpacked already, and leave the header: what
 * plainly isn't packed is taken as it is.
 */
final class SentBody {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] ZSTANDARD = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD};

  /** Servers pack once; more is made to be unpacked without end. */
  private static final int MOST_CODINGS = 3;

  /** A page that unpacks to no more than this may be packed as tightly as it likes. */
  private static final long ANY_PAGE = 4 << 20;

  private byte[] bytes;
  private boolean cut;

  private SentBody(byte[] sent) {
    this.bytes = sent;
  }

  /**
   * Undoes the codings, the last one first.
   *
   * @param codings as the header names them
   * @throws Unreadable if one isn't known, or the body unpacks to far more than text does
   */
  static SentBody of(byte[] sent, String codings) throws IOException {
    SentBody body = new SentBody(sent);
    String[] applied = codings.toLowerCase(Locale.ROOT).split(",", -1);
    if (applied.length > MOST_CODINGS) {
      throw unknown(codings);
    }
    for (int i = applied.length - 1; i >= 0; i--) {
      body.undo(applied[i].strip());
    }
    return body;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** Whether the compression breaks off. */
  boolean isCut() {
    return cut;
  }

  /** Opens what is packed; fails where not even its beginning is sound. */
  private interface Unpacking {
    InputStream of(InputStream packed) throws IOException;
  }

  private void undo(String coding) throws IOException {
    switch (coding) {
      case "gzip", "x-gzip" -> unpack(Gzip::unpack, MagicBytes.isGzip(bytes));
      case "deflate" -> deflate();
      case "br" -> unpack(BrotliInputStream::new, !isMarkup());
      case "zstd" -> unpack(ZstdInputStream::new, begins(ZSTANDARD));
      case "", "identity", "none", "utf-8" -> {}
      default -> throw unknown(coding);
    }
  }

  private static Unreadable unknown(String coding) {
    return new Unreadable(
        Code.UNSUPPORTED, null, "sent in a compression that is not read: " + coding);
  }

  private boolean begins(byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  /** Brotli (RFC 7932) has no mark of its own, but never begins like a tag. */
  private boolean isMarkup() {
    for (int at = begins(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0; at < bytes.length; at++) {
      byte b = bytes[at];
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return b == '<';
      }
    }
    return true;
  }

  /** Servers differ on whether there is a header (RFC 1950) before what is deflated. */
  private void deflate() throws IOException {
    boolean headed =
        bytes.length > 1
            && (bytes[0] & 0x0F) == 8
            && (((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF)) % 31 == 0;
    Inflater inflater = new Inflater(!headed);
    try {
      unpack(packed -> new InflaterInputStream(packed, inflater), true);
    } finally {
      inflater.end();
    }
  }

  /** Keeps what can be unpacked. The libraries fail as they may where the bytes are damaged. */
  private void unpack(Unpacking unpacking, boolean isPacked) throws IOException {
    if (!isPacked) {
      return;
    }
    long most = Math.max(ANY_PAGE, GuardedStream.MOST_TIMES_ITS_SIZE * bytes.length);
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
    try (InputStream in = unpacking.of(new ByteArrayInputStream(bytes))) {
      byte[] buffer = new byte[1 << 14];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        unpacked.write(buffer, 0, read);
        if (unpacked.size() > Math.min(most, Decoder.LONGEST)) {
          throw new Unreadable(Code.PACKED_TOO_TIGHT, null, "unpacks to far more than text does");
        }
      }
    } catch (Unreadable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      cut = true;
    }
    bytes = unpacked.toByteArray();
  }
}
