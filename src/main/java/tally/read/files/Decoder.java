package tally.read.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import tally.model.Quarantined.Code;

/**
 * Bytes to text: by the byte order mark if there is one (which is not part of the text), as UTF-8
 * if they fit it, which no other encoding does by chance, as they claim, or else by a guess. What
 * doesn't fit is told, and replaced. A NUL becomes a blank, so that offsets stay. What is no text
 * is refused.
 */
public final class Decoder {
  /** The largest file or record that is taken for an article, in bytes. */
  public static final int LONGEST = 64 << 20;

  /** In which every byte is a character, for headers and signatures. */
  public static final Charset BYTES = StandardCharsets.ISO_8859_1;

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
  public static Decoded decode(byte[] bytes) throws Unreadable {
    return decode(bytes, Optional.empty());
  }

  /**
   * The text that the bytes hold.
   *
   * @param claimed the encoding that they are said to be in
   * @throws Unreadable if they are no text
   */
  public static Decoded decode(byte[] bytes, Optional<Charset> claimed) throws Unreadable {
    for (ByteOrderMark mark : ByteOrderMark.values()) {
      if (mark.starts(bytes)) {
        return marked(bytes, mark);
      }
    }
    if (looksBinary(bytes)) {
      return unmarked16(bytes)
          .orElseThrow(
              () -> new Unreadable(Code.BINARY, null, "not text, although its name says so"));
    }
    Optional<Charset> other = claimed.filter(c -> !c.equals(StandardCharsets.UTF_8));
    Utf8 utf8 = Utf8.of(bytes);
    if (utf8.isValid() && other.filter(c -> isEscaped(c, bytes)).isEmpty()) {
      return decoded(bytes, 0, StandardCharsets.UTF_8, null, 0);
    }
    if (other.isPresent() && CharsetGuess.decodes(bytes, other.get())) {
      return decoded(bytes, 0, other.get(), null, 0);
    }
    return doubtful(bytes, utf8, claimed);
  }

  private static Decoded marked(byte[] bytes, ByteOrderMark mark) {
    Decoded text = decoded(bytes, mark.length(), mark.charset(), null, 0);
    int fault = text.text().indexOf('\uFFFD');
    if (fault < 0 || (mark == ByteOrderMark.UTF_8 && Utf8.of(bytes).isValid())) {
      return text;
    }
    long at =
        mark == ByteOrderMark.UTF_8 ? Utf8.of(bytes).firstFault() : mark.length() + 2L * fault;
    String doubt =
        "its mark says " + text.charset() + ", but some bytes are not; they are replaced";
    return new Decoded(text.text(), text.charset(), doubt, at);
  }

  private static Decoded doubtful(byte[] bytes, Utf8 utf8, Optional<Charset> claimed) {
    if (utf8.isMeant()) {
      String doubt = utf8.faults() + " bytes are not valid UTF-8 and are replaced";
      return decoded(bytes, 0, StandardCharsets.UTF_8, doubt, utf8.firstFault());
    }
    Charset guess = CharsetGuess.of(bytes);
    String claim =
        claimed
            .map(c -> "the bytes are not valid " + c.name() + ", as they claim")
            .orElse("the bytes are not valid UTF-8");
    return decoded(
        bytes, 0, guess, claim + "; read as " + guess.name() + ", a guess", utf8.firstFault());
  }

  /** Encodings that write other scripts with ASCII bytes, behind escapes, are valid UTF-8 too. */
  private static boolean isEscaped(Charset charset, byte[] bytes) {
    return charset.name().toUpperCase(Locale.ROOT).startsWith("ISO-2022")
        && new String(bytes, StandardCharsets.ISO_8859_1).indexOf(0x1B) >= 0;
  }

  private static Decoded decoded(
      byte[] bytes, int from, Charset charset, String doubt, long doubtAt) {
    String text = new String(bytes, from, bytes.length - from, charset);
    String clean = text.indexOf('\0') < 0 ? text : text.replace('\0', ' ');
    return new Decoded(clean, charset.name(), doubt, doubtAt);
  }

  public static boolean isUtf8(byte[] bytes) {
    return Utf8.of(bytes).isValid();
  }

  /** UTF-16 without its mark: of Latin text every other byte is 0. */
  private static Optional<Decoded> unmarked16(byte[] bytes) {
    int[] zeros = new int[2];
    int probed = Math.min(bytes.length, PROBE);
    for (int i = 0; i < probed; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    int high = zeros[0] > zeros[1] ? 0 : 1;
    if (zeros[high] < probed * 0.35 || zeros[1 - high] > probed * MOST_CONTROLS) {
      return Optional.empty();
    }
    Charset charset = high == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return Optional.of(
        decoded(bytes, 0, charset, "read as " + charset.name() + ", as every other byte is 0", 0));
  }

  private static boolean looksBinary(byte[] bytes) {
    int probed = Math.min(bytes.length, PROBE);
    int controls = 0;
    for (int i = 0; i < probed; i++) {
      byte b = bytes[i];
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
        controls++;
      }
    }
    return controls > 1 && controls > probed * MOST_CONTROLS;
  }
}
