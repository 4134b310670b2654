package tally.read.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts an element into the blocks that a browser would set apart. */
final class Blocks implements NodeVisitor {
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element element;
  private int links;
  private int linked;
  private int breaks;

  private Blocks(Element root) {
    this.element = root;
  }

  static List<Block> of(Element root) {
    Blocks blocks = new Blocks(root);
    root.traverse(blocks);
    blocks.end();
    return blocks.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element inner) {
      if (inner.normalName().equals("br")) {
        lineBreak();
      } else if (inner.isBlock()) {
        end();
        element = inner;
      } else if (inner.normalName().equals("a")) {
        links++;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element inner) {
      if (inner.isBlock()) {
        end();
        element = inner.parent() == null ? inner : inner.parent();
      } else if (inner.normalName().equals("a")) {
        links--;
      }
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00A0';
      if (space && (text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1)))) {
        continue;
      }
      text.append(space ? ' ' : c);
      linked += links > 0 ? 1 : 0;
      breaks = space ? breaks : 0;
    }
  }

  /** Old pages part their paragraphs by two line breaks. */
  private void lineBreak() {
    breaks++;
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
  }
}
