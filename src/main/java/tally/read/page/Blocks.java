package tally.read.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts an element into the blocks that a browser would set apart. */
final class Blocks implements NodeFilter {
  /** What shows no text, or another one than that of the page. */
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "button",
          "select",
          "textarea",
          "audio",
          "video",
          "canvas");

  private static final Set<String> CELLS = Set.of("td", "th");
  private static final String BETWEEN_CELLS = " | ";

  /** A cell with this much is no field of a table but part of a page laid out as a table. */
  private static final int LONG_CELL = 120;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Region> regions = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private Element element;
  private int links;
  private int linked;
  private int breaks;
  private boolean nextCell;
  private boolean lineBroken;

  private Blocks(Element root) {
    this.element = root;
  }

  static List<Block> of(Element root) {
    return outline(root).blocks();
  }

  /** The blocks and the elements around them. Takes time in proportion to the page. */
  static Outline outline(Element root) {
    Blocks blocks = new Blocks(root);
    root.filter(blocks);
    blocks.end();
    return new Outline(List.copyOf(blocks.blocks), List.copyOf(blocks.regions));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element inner) {
      if (SILENT.contains(inner.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (isBox(inner) || depth == 0) {
        enter(inner);
      } else if (isBreak(inner)) {
        lineBreak();
      } else if (Names.isHidden(inner)) {
        return FilterResult.SKIP_ENTIRELY;
      } else if (inner.normalName().equals("a")) {
        links++;
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element inner) {
      if (isBox(inner) || depth == 0) {
        leave(inner);
      } else if (inner.normalName().equals("a")) {
        links--;
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Elements of a page's own making, which have a hyphen in their names, usually are boxes. */
  private static boolean isBox(Element element) {
    return element.isBlock() || element.normalName().indexOf('-') > 0;
  }

  /** Some pages draw a line break themselves, with an empty element. */
  private static boolean isBreak(Element element) {
    return element.normalName().equals("br")
        || (element.childNodeSize() == 0 && element.hasClass("br"));
  }

  private void enter(Element inner) {
    if (isField(inner)) {
      nextCell = !text.isEmpty();
    } else {
      end();
    }
    lineBroken = false;
    element = inner;
    int parent = open.isEmpty() ? -1 : open.peek();
    open.push(regions.size());
    regions.add(new Region(inner, parent, blocks.size(), blocks.size()));
  }

  private void leave(Element inner) {
    if (!isField(inner) || lineBroken || text.length() > LONG_CELL) {
      end();
    }
    element = inner.parent() == null ? inner : inner.parent();
    int at = open.pop();
    Region region = regions.get(at);
    regions.set(at, new Region(inner, region.parent(), region.from(), blocks.size()));
  }

  /** Whether it is a cell of a table, and not a column of a page that is laid out as a table. */
  private static boolean isField(Element element) {
    return CELLS.contains(element.normalName()) && Names.kind(element).isEmpty();
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00A0';
      if (space && (text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1)))) {
        continue;
      }
      if (nextCell && !space) {
        text.append(
            text.charAt(text.length() - 1) == ' ' ? BETWEEN_CELLS.substring(1) : BETWEEN_CELLS);
        nextCell = false;
      }
      text.append(space ? ' ' : c);
      linked += links > 0 ? 1 : 0;
      breaks = space ? breaks : 0;
    }
  }

  /** Old pages part their paragraphs by two line breaks. */
  private void lineBreak() {
    breaks++;
    lineBroken = true;
    if (breaks > 1) {
      end();
    } else if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  private void end() {
    String shown = text.toString().strip();
    if (!shown.isEmpty()) {
      blocks.add(new Block(element, shown, Math.min(linked, shown.length())));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
    nextCell = false;
  }
}
