package tally.read.page;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * A paragraph, heading, list item or row of a table, as a browser would set it apart.
 *
 * @param element the element that holds it
 * @param text what it shows, with single blanks; a line end only where the page breaks the line
 * @param linked how many of its characters are links
 */
record Block(Element element, String text, int linked) {
  private static final int SHORTEST_PROSE = 60;
  private static final int LONGEST_DRESS = 500;

  /** Whether it reads like a paragraph of an article, not like a menu. */
  boolean isProse() {
    return text.length() >= SHORTEST_PROSE && linked * 2 < text.length();
  }

  /** Whether it does nothing but lead elsewhere. */
  boolean isLink() {
    return linked * 10 > text.length() * 7;
  }

  boolean isHeading() {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  /** Its words alone, to find it again where case and punctuation differ. */
  String words() {
    return words(text);
  }

  static String words(String text) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        words.append(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip().toLowerCase(Locale.ROOT);
  }

  /**
   * How the page dresses it: paragraphs of one text are dressed alike. Empty if it has no dress of
   * its own, which tells nothing.
   */
  String dress() {
    Element parent = element.parent();
    String dress = element.normalName() + '.' + element.className();
    if (element.className().isEmpty()) {
      dress =
          parent == null || parent.className().isEmpty() ? "" : parent.className() + '>' + dress;
    }
    return dress.substring(0, Math.min(dress.length(), LONGEST_DRESS));
  }
}
