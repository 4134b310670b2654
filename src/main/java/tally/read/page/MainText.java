package tally.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;

/** The article on a page, without the menus, boxes, forms and captions around it and in it. */
final class MainText {
  private static final int STANDFIRST = 40;

  private MainText() {}

  /**
   * The paragraphs, headings, lists and rows of tables of the article.
   *
   * @param title the headline as the markup has it; empty if it has none
   */
  static List<String> of(Document page, String title) {
    Outline outline = Blocks.outline(page.body());
    List<Block> blocks = outline.blocks();
    int headline = Headline.find(blocks, title);
    boolean[] dropped = Furniture.in(outline, headline);
    Region article = Container.of(outline, headline, dropped);
    List<String> paragraphs = new ArrayList<>();
    int start = Math.max(0, headline);
    for (int i = Math.min(start, article.from()); i < article.to(); i++) {
      Block block = blocks.get(i);
      boolean inside = i >= article.from() && (i >= headline || block.isProse());
      if (!dropped[i] && !block.isLink() && (inside || i == headline || isStandfirst(block))) {
        paragraphs.add(block.text());
      }
    }
    return paragraphs;
  }

  /** A sentence between headline and text; not who wrote it, nor when. */
  private static boolean isStandfirst(Block block) {
    String text = block.text();
    return text.length() >= STANDFIRST
        && block.linked() * 2 < text.length()
        && !text.toLowerCase(Locale.ROOT).startsWith("by ");
  }
}
