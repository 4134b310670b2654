package tally.read.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tally.model.Quarantined.Code;

/**
 * Bytes to text: by the byte order mark if there is one (which is not part of the text), as UTF-8
 * if that fits without a fault, else as Windows-1252, in which old pages are written. A NUL becomes
 * a blank, so that offsets stay. What is no text is refused.
 */
public final class Decoder {
  /** The largest file or record that is taken for an article, in bytes. */
  public static final int LONGEST = 64 << 20;

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int PROBE = 8192;

  /** Text has at most this share of control characters. */
  private static final double MOST_CONTROLS = 0.02;

  private Decoder() {}

  /**
   * All bytes of a stream.
   *
   * @throws Unreadable if there are more than {@code most}
   */
  public static byte[] bytes(InputStream in, int most) throws IOException {
    byte[] bytes = in.readNBytes(most);
    if (bytes.length == most && in.read() >= 0) {
      throw new Unreadable(
          Code.TOO_LARGE, 0L, "larger than " + (most >> 20) + " MiB, too large for an article");
    }
    return bytes;
  }

  /**
   * The text that the bytes hold.
   *
   * @throws Unreadable if they are no text
   */
  public static String decode(byte[] bytes) throws Unreadable {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (looksBinary(bytes)) {
      throw new Unreadable(Code.BINARY, null, "not text, although its name says so");
    }
    return utf8(bytes, 0);
  }

  private static String utf8(byte[] bytes, int from) {
    String text;
    if (isUtf8(bytes)) {
      text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    } else {
      text = new String(bytes, from, bytes.length - from, WINDOWS);
    }
    return text.indexOf('\0') < 0 ? text : text.replace('\0', ' ');
  }

  public static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean looksBinary(byte[] bytes) {
    byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, PROBE));
    int controls = 0;
    for (byte b : start) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
        controls++;
      }
    }
    return controls > 1 && controls > start.length * MOST_CONTROLS;
  }
}
