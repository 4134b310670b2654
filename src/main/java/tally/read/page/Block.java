package tally.read.page;

import org.jsoup.nodes.Element;

/**
 * A paragraph, heading, list item or cell of a page.
 *
 * @param element the element that holds it
 * @param text what it shows, with single blanks; a line end only where the page breaks the line
 * @param linked how many of its characters are links
 */
record Block(Element element, String text, int linked) {
  private static final int SHORTEST_PROSE = 60;

  /** Whether it reads like a paragraph of an article, not like a menu. */
  boolean isProse() {
    return text.length() >= SHORTEST_PROSE && linked * 2 < text.length();
  }

  /** Whether it does nothing but lead elsewhere. */
  boolean isLink() {
    return linked * 10 > text.length() * 7;
  }
}
