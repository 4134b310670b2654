package tally.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tally.extract.text.Lexicon;

/**
 * The article on a page: the smallest element that holds nearly all of the page's prose, without
 * the menus, boxes, forms and captions in it.
 */
final class MainText {
  private static final String NEVER =
      "script, style, noscript, template, svg, iframe, object, nav, aside, footer, form, button,"
          + " select, textarea, figure, figcaption, audio, video, dialog, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=complementary], [role=contentinfo],"
          + " [role=banner], [role=dialog], [role=search], [style*=display:none]";
  private static final Set<String> FURNITURE = Lexicon.read("read/page-furniture.txt").words();
  private static final Pattern WORDS = Pattern.compile("[\\s_-]++|(?<=[a-z])(?=[A-Z])");

  /** An inner element is the article if it has at least this share of the outer one's prose. */
  private static final double NEARLY_ALL = 0.7;

  /** An element with more of the page's prose than this is no furniture, whatever it's called. */
  private static final double TOO_MUCH = 0.4;

  private MainText() {}

  /** The paragraphs and headings of the article. Takes the page apart. */
  static List<String> of(Document page) {
    page.select(NEVER).remove();
    Element body = page.body();
    dropFurniture(body);
    Map<Element, Integer> prose = prose(Blocks.of(body), body);
    Element article = narrowest(start(body, prose), prose);
    List<String> paragraphs = new ArrayList<>();
    for (Block block : Blocks.of(article)) {
      if (!block.isLink()) {
        paragraphs.add(block.text());
      }
    }
    return paragraphs;
  }

  private static void dropFurniture(Element body) {
    Map<Element, Integer> prose = prose(Blocks.of(body), body);
    double most = prose.getOrDefault(body, 0) * TOO_MUCH;
    for (Element element : body.getAllElements()) {
      boolean named = isNamedFurniture(element.className()) || isNamedFurniture(element.id());
      if (!element.equals(body) && named && prose.getOrDefault(element, 0) <= most) {
        element.remove();
      }
    }
  }

  private static boolean isNamedFurniture(String name) {
    if (name.isEmpty()) {
      return false;
    }
    for (String word : WORDS.split(name, -1)) {
      if (FURNITURE.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** How many characters of prose each element holds. */
  private static Map<Element, Integer> prose(List<Block> blocks, Element body) {
    Map<Element, Integer> prose = new HashMap<>();
    for (Block block : blocks) {
      if (block.isProse()) {
        for (Element e = block.element(); e != null; e = e.equals(body) ? null : e.parent()) {
          prose.merge(e, block.text().length(), Integer::sum);
        }
      }
    }
    return prose;
  }

  /** What the page itself calls the article, if there is only one of them with much prose. */
  private static Element start(Element body, Map<Element, Integer> prose) {
    int most = prose.getOrDefault(body, 0);
    for (String called : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
      for (Element element : body.select(called)) {
        if (prose.getOrDefault(element, 0) > most * TOO_MUCH) {
          return element;
        }
      }
    }
    return body;
  }

  private static Element narrowest(Element start, Map<Element, Integer> prose) {
    Element element = start;
    while (true) {
      double enough = prose.getOrDefault(element, 0) * NEARLY_ALL;
      Element inner = null;
      for (Element child : element.children()) {
        if (enough > 0 && prose.getOrDefault(child, 0) >= enough) {
          inner = child;
        }
      }
      if (inner == null || !inner.isBlock() || inner.normalName().equals("p")) {
        return element;
      }
      element = inner;
    }
  }
}
