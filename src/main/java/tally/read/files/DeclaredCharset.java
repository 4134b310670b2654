package tally.read.files;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that a page or a server claims. Names mean what browsers take them for (WHATWG
 * Encoding): who says {@code iso-8859-1} writes windows-1252.
 */
public final class DeclaredCharset {
  private static final int PROBE = 4096;
  private static final Pattern IN_MARKUP =
      Pattern.compile(
          "<(?:meta\\b[^>]{0,300}?\\bcharset|\\?xml\\b[^>]{0,100}?\\bencoding)\\s{0,9}=\\s{0,9}"
              + "[\"']?([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_HEADER =
      Pattern.compile(
          "\\bcharset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> MEANT =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "iso-8859-9", "windows-1254",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "shift_jis", "windows-31j",
          "euc-kr", "x-windows-949",
          "ks_c_5601-1987", "x-windows-949");

  private DeclaredCharset() {}

  /** What a page says of itself in its first lines. */
  public static Optional<Charset> inMarkup(byte[] page) {
    int length = Math.min(page.length, PROBE);
    return named(IN_MARKUP, new String(page, 0, length, StandardCharsets.ISO_8859_1));
  }

  /** What a server says: {@code text/html; charset=utf-8}. */
  public static Optional<Charset> inContentType(String header) {
    return named(IN_HEADER, header);
  }

  private static Optional<Charset> named(Pattern where, String text) {
    Matcher name = where.matcher(text);
    return name.find() ? of(name.group(1)) : Optional.empty();
  }

  /** The encoding of this name, or nothing if there is none that text can be in. */
  static Optional<Charset> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    // A page whose first bytes say this in ASCII can't be in it.
    if (lower.startsWith("utf-16") || lower.startsWith("utf-32")) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    try {
      return Optional.of(Charset.forName(MEANT.getOrDefault(lower, lower)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
