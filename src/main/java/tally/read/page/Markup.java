package tally.read.page;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Text that comes with tags or entities, as feeds and content systems give it. */
public final class Markup {
  private static final int PROBE = 20_000;
  private static final Pattern TAG =
      Pattern.compile(
          "</(?:p|div|span|a|b|i|em|strong|li|ul|ol|h[1-6]|br|td|blockquote|section|article|font)>"
              + "|<(?:p|br|div|ul|blockquote)(?: [^>]{0,300}+)?/?>|<(?:img|a) [a-z-]{2,20}=",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY = Pattern.compile("&(?:#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");

  private Markup() {}

  /** Whether the text was meant for a browser. */
  public static boolean looksLikeIt(String text) {
    return TAG.matcher(text.substring(0, Math.min(text.length(), PROBE))).find();
  }

  /** What a browser would show, a paragraph a line, with a blank line between. */
  public static String text(String markup) {
    return Blocks.of(Jsoup.parseBodyFragment(markup).body()).stream()
        .map(Block::text)
        .collect(Collectors.joining("\n\n"));
  }

  /** The text with character references resolved. */
  public static String unescape(String text) {
    return ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
  }
}
