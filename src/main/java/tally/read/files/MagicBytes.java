package tally.read.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file's first bytes say of its format. Its ending is believed unless they contradict it
 * plainly.
 */
public final class MagicBytes {
  private static final Pattern PAGE =
      Pattern.compile(
          "(?:<!--.{0,2000}?-->\\s*+)?+<(?:!doctype\\s++html|html)\\b.*+", Pattern.DOTALL);
  private static final Pattern JSON =
      Pattern.compile("(?:\\[\\s*+)?+\\{\\s*+\"[^\"\\n]{1,200}+\"\\s*+:.*+", Pattern.DOTALL);

  /** A whole object on the first line and another one on the next. */
  private static final Pattern JSON_LINES =
      Pattern.compile("\\{[^\\n]*+(?<=\\}|\\}\\r)\\n\\s*+\\{.*+", Pattern.DOTALL);

  /** An object that goes on over several lines, or an array. */
  private static final Pattern SPREAD =
      Pattern.compile("(?:\\[\\s*+[\\{\\]]|\\{[ \\t\\r]*+\\n\\s*+[\"\\}]).*+", Pattern.DOTALL);

  /** How many bytes tell as much as all. */
  static final int PROBE = 4096;

  private MagicBytes() {}

  /** The format that the bytes show beyond doubt: a page, a web archive, a Parquet file. */
  static Optional<Format> plain(byte[] head) {
    Format format = format(head, Format.TEXT);
    return format == Format.TEXT || format == Format.ZIP ? Optional.empty() : Optional.of(format);
  }

  public static boolean isGzip(byte[] head) {
    return head.length > 1 && head[0] == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  /** The format of a file that is named as one of another, or of this one. */
  public static Format format(byte[] head, Format named) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
      return Format.ZIP;
    }
    if (start.startsWith("PAR1")) {
      return Format.PARQUET;
    }
    if (start.startsWith("WARC/")) {
      return Format.WARC;
    }
    String text =
        (start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start).stripLeading();
    return switch (named) {
      case TEXT, MARKDOWN, TABLE ->
          isPage(text) ? Format.PAGE : JSON.matcher(text).matches() ? json(text) : named;
      case JSON, JSON_LINES ->
          isPage(text) ? Format.PAGE : named == Format.JSON ? json(text) : lines(text);
      default -> named;
    };
  }

  private static boolean isPage(String text) {
    String lower = text.substring(0, Math.min(text.length(), 4096)).toLowerCase(Locale.ROOT);
    return PAGE.matcher(lower).matches();
  }

  private static Format json(String text) {
    return JSON_LINES.matcher(text).matches() ? Format.JSON_LINES : Format.JSON;
  }

  private static Format lines(String text) {
    return SPREAD.matcher(text).matches() ? Format.JSON : Format.JSON_LINES;
  }
}
