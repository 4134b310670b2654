package tally.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;

/**
 * The article on a page, without the menus, boxes, forms and captions around it and in it.
 *
 * @param text its headline, paragraphs, headings, lists and rows of tables, with a blank line
 *     between them
 * @param byline the short lines around the headline, which may say when it was published; not all
 *     of them are part of the text
 */
record MainText(String text, String byline) {
  private static final int SHORTEST_STANDFIRST = 40;
  private static final int LONGEST_BYLINE = 160;
  private static final int LINES_BEFORE = 4;
  private static final int LINES_BEHIND = 12;
  private static final String ANOTHERS = "figure, figcaption, aside, nav, footer, li";

  /**
   * Finds the article.
   *
   * @param title the headline as the markup has it; empty if it has none
   */
  static MainText of(Document page, String title) {
    Outline outline = Blocks.outline(page.body());
    int headline = Headline.find(outline.blocks(), title);
    boolean[] dropped = Furniture.in(outline, headline);
    Region article = Container.of(outline, headline, dropped);
    List<String> paragraphs = new ArrayList<>();
    if (headline < 0 && !title.isEmpty()) {
      paragraphs.add(title);
    }
    int start = headline < 0 ? article.from() : Math.min(headline, article.from());
    for (int i = start; i < article.to(); i++) {
      Block block = outline.blocks().get(i);
      if (i == headline || (!dropped[i] && isPart(block, i > headline && article.holds(i)))) {
        paragraphs.add(block.text());
      }
    }
    boolean nothing = paragraphs.size() < 2 && (headline >= 0 || !title.isEmpty());
    return new MainText(
        nothing ? "" : String.join("\n\n", paragraphs),
        byline(outline.blocks(), Math.max(headline, 0)));
  }

  private static boolean isPart(Block block, boolean inside) {
    return !block.isLink() && (inside || block.isProse() || isStandfirst(block));
  }

  /** A sentence between headline and text; not who wrote it, nor when. */
  private static boolean isStandfirst(Block block) {
    String text = block.text();
    return text.length() >= SHORTEST_STANDFIRST
        && block.linked() * 2 < text.length()
        && !text.toLowerCase(Locale.ROOT).startsWith("by ");
  }

  private static String byline(List<Block> blocks, int headline) {
    List<String> lines = new ArrayList<>();
    int from = Math.max(0, headline - LINES_BEFORE);
    for (int i = from; i < Math.min(blocks.size(), headline + LINES_BEHIND); i++) {
      Block block = blocks.get(i);
      if (block.text().length() <= LONGEST_BYLINE && block.element().closest(ANOTHERS) == null) {
        lines.add(block.text());
      }
    }
    return String.join("\n", lines);
  }
}
