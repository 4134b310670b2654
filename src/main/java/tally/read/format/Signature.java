package tally.read.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import tally.read.files.Format;

/**
 * What a file's first bytes say of its format. Its ending is believed unless they contradict it
 * plainly.
 */
final class Signature {
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
      Pattern.compile("(?:\\[\\s*+[\\{\\]]|\\{\\s*+\\n\\s*+[\"\\}]).*+", Pattern.DOTALL);

  private Signature() {}

  static boolean isGzip(byte[] head) {
    return head.length > 1 && head[0] == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  static Format format(byte[] head, Format named) {
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
