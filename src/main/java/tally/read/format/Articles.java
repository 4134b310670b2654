package tally.read.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.Quarantined;
import tally.model.Quarantined.Code;
import tally.model.Quarantined.Stage;
import tally.read.fields.Fields;
import tally.read.page.Markup;

/** Makes an article of what is known of it. */
final class Articles {
  private static final Pattern HOST =
      Pattern.compile(
          "(?:https?://)?(?:www\\.)?([\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8})(?:[:/?].*+)?");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]++");

  private Articles() {}

  /**
   * The article of a record, or the reason why its fields make none. A record without a text is
   * read as its headline, and text with tags as the text that a browser would show.
   *
   * @param offset where in the file the record begins; null where that means nothing
   * @param charset the encoding it was read in
   */
  static Reading of(String id, Long offset, Fields fields, String charset) {
    String text = fields.text() == null ? fields.title() : fields.text();
    String shown = text != null && Markup.looksLikeIt(text) ? Markup.text(text) : text;
    return shown == null || shown.isBlank()
        ? Reading.of(
            new Quarantined(id, offset, Stage.READ, Code.NO_TEXT, "no field holds a text or title"))
        : plain(id, fields.withText(shown), charset);
  }

  /** The article of a file; its text is taken as it is. */
  static Reading plain(String id, Fields fields, String charset) {
    String text = wellFormed(fields.text());
    ArticleHead head =
        new ArticleHead(
            id,
            line(fields.title()),
            publisher(fields),
            line(fields.url()),
            line(fields.author()),
            line(fields.language()),
            fields.dates().decide(text).orElse(null),
            charset);
    return Reading.of(new Article(head, text));
  }

  /** Half a surrogate pair is no character; it would become another one on the way out. */
  private static String wellFormed(String text) {
    StringBuilder repaired = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      repaired = repaired == null ? new StringBuilder(text) : repaired;
      repaired.setCharAt(i, '\uFFFD');
    }
    return repaired == null ? text : repaired.toString();
  }

  /** On one line and without tags and entities, as titles of feeds have them. */
  private static String line(String value) {
    if (value == null) {
      return null;
    }
    String plain = Markup.looksLikeIt(value) ? Markup.text(value) : Markup.unescape(value);
    String line = SPACE.matcher(wellFormed(plain)).replaceAll(" ").strip();
    return line.isEmpty() ? null : line;
  }

  /** The publisher as named, or else the host that published the article. */
  private static String publisher(Fields fields) {
    String named = line(fields.publisher());
    if (named != null) {
      return host(named).orElse(named);
    }
    return fields.url() == null ? null : host(fields.url().strip()).orElse(null);
  }

  private static Optional<String> host(String address) {
    Matcher host = HOST.matcher(address);
    boolean plainName = !address.contains("/") && !address.startsWith("www.");
    return host.matches() && !plainName ? Optional.of(host.group(1)) : Optional.empty();
  }
}
