package tally.extract.text;

/**
 * Tags and Markdown pictures that a scraper left in a plain text. They are stepped over like white
 * space, so that a colour or a file name is never taken for a number.
 */
final class Markup {
  private static final int LONGEST = 1000;

  private Markup() {}

  /** Where the tag or picture that starts at {@code at} ends; {@code at} itself if none does. */
  static int endOf(String text, int at, int limit) {
    char c = text.charAt(at);
    if (c == '<') {
      return endOfTag(text, at, limit);
    }
    return c == '!' ? endOfPicture(text, at, limit) : at;
  }

  /** {@code <p class="x">}, {@code </p>}, {@code <!-- note -->}. */
  private static int endOfTag(String text, int at, int limit) {
    if (at + 2 >= limit || !startsTag(text.charAt(at + 1))) {
      return at;
    }
    int farthest = Math.min(limit, at + LONGEST);
    for (int end = at + 1; end < farthest; end++) {
      char c = text.charAt(end);
      if (c == '>') {
        return end + 1;
      }
      if (c == '<') {
        return at;
      }
    }
    return at;
  }

  private static boolean startsTag(char c) {
    return c == '/' || c == '!' || (c < 0x80 && Character.isLetter(c));
  }

  /** {@code ![caption](address)}. */
  private static int endOfPicture(String text, int at, int limit) {
    if (!text.startsWith("![", at)) {
      return at;
    }
    String near = text.substring(at, Math.min(limit, at + LONGEST));
    int bracket = near.indexOf("](");
    int close = bracket < 0 ? -1 : near.indexOf(')', bracket);
    return close < 0 ? at : at + close + 1;
  }

  /** Whether a tag that ends a paragraph stands at {@code at}. */
  static boolean endsParagraph(String text, int at) {
    return text.startsWith("</p", at)
        || text.startsWith("</h", at)
        || text.startsWith("</li", at)
        || text.startsWith("</div", at)
        || text.startsWith("</td", at)
        || text.startsWith("<br", at)
        || text.startsWith("<p>", at)
        || text.startsWith("<p ", at);
  }
}
