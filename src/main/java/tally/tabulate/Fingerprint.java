package tally.tabulate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** Short ids that depend on nothing but what they stand for: 16 hex digits of a SHA-256. */
public final class Fingerprint {
  private static final int BYTES = 8;

  /** Between the parts; no text of an article gets here with control characters that matter. */
  private static final char SEPARATOR = '\u001f';

  private Fingerprint() {}

  /** The id of these parts in this order; a null is told from an empty text. */
  public static String of(Object... parts) {
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      text.append(Objects.toString(part, "\u0000")).append(SEPARATOR);
    }
    byte[] hash = sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
