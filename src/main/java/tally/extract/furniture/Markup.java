package tally.extract.furniture;

import java.util.List;
import java.util.Locale;
import tally.model.Token;

/** Marks of the page's make-up that a scraper left: pictures, bare addresses, tags, rules. */
final class Markup implements PageRule {
  private static final int LONGEST_LINK = 12;
  private static final int LONGEST_SHORTCODE = 40;

  @Override
  public void mark(Page page, Marks marks) {
    for (Line line : page.lines()) {
      if (isMarkup(line)) {
        marks.mark(line, "markup");
      } else if (isRights(line)) {
        marks.mark(line, "legal");
      } else if (isNumbers(line)) {
        marks.mark(line, "counter");
      } else if (isForeign(line)) {
        marks.mark(line, "language");
      } else if (isPostSignature(line)) {
        marks.mark(line, "social");
      }
    }
    markVideos(page, marks);
  }

  /** One time before a headline may be an entry of a live report, several are a list of films. */
  private static void markVideos(Page page, Marks marks) {
    List<Line> videos = page.lines().stream().filter(Markup::isVideoTime).toList();
    if (videos.size() > 1) {
      videos.forEach(line -> marks.mark(line, "teaser"));
    }
  }

  private static boolean isMarkup(Line line) {
    String text = line.text();
    return text.startsWith("![")
        || text.startsWith("[](")
        || isShortcode(text)
        || line.words().isEmpty()
        || isAddress(line);
  }

  /** {@code [ad_1]}, {@code [embedded content]}. */
  private static boolean isShortcode(String text) {
    return text.length() <= LONGEST_SHORTCODE
        && text.startsWith("[")
        && text.indexOf(']') == text.length() - 1;
  }

  private static boolean isAddress(Line line) {
    return line.words().size() <= 2
        && line.words().stream()
            .anyMatch(word -> word.startsWith("http") || word.startsWith("www.") || isMail(word));
  }

  /** The days of a calendar, the pages of a gallery: numbers that count nothing. */
  private static boolean isNumbers(Line line) {
    return line.words().stream().allMatch(word -> Character.isDigit(word.charAt(0)));
  }

  /** A line in another script, which a page in English has in its frame. */
  private static boolean isForeign(Line line) {
    int letters = 0;
    int latin = 0;
    for (int c : line.text().codePoints().toArray()) {
      letters += Character.isLetter(c) ? 1 : 0;
      latin += Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 1 : 0;
    }
    return letters > 0 && latin * 2 < letters;
  }

  /** {@code — Ann Poe (@annpoe) March 3, 2026}: who posted what stands above. */
  private static boolean isPostSignature(Line line) {
    return "—–-".indexOf(line.text().charAt(0)) >= 0
        && line.text().contains("(@")
        && line.words().size() <= LONGEST_LINK;
  }

  private static boolean isMail(String word) {
    return word.indexOf('@') > 0;
  }

  private static boolean isRights(Line line) {
    String text = line.text().toLowerCase(Locale.ROOT);
    return text.startsWith("©") || text.startsWith("(©") || text.startsWith("(copyright");
  }

  /** {@code 1:51 Boats return to harbour}: a film and its length. */
  private static boolean isVideoTime(Line line) {
    if (line.isProse() || line.words().size() > LONGEST_LINK + 2 || line.opening().size() < 5) {
      return false;
    }
    Token minutes = line.opening().get(0);
    Token colon = line.opening().get(1);
    Token seconds = line.opening().get(2);
    return minutes.startsWithDigit()
        && minutes.text().length() == 1
        && colon.is(":")
        && colon.touches(minutes)
        && seconds.touches(colon)
        && seconds.text().length() == 2
        && seconds.startsWithDigit()
        && line.opening().get(3).startsUpper();
  }
}
