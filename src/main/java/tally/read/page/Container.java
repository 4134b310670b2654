package tally.read.page;

import java.util.List;
import java.util.Set;

/** The smallest element of a page that holds the whole article. */
final class Container {
  /** What the page itself calls its article needs only this share of the prose. */
  private static final double NAMED = 0.3;

  private static final double WITH_HEADLINE = 0.15;
  private static final double MOST = 0.5;
  private static final Set<String> TEXT = Set.of("p", "li", "ul", "ol", "blockquote", "pre", "dl");
  private static final Set<String> TABLE = Set.of("table", "tbody", "tr");

  /** With more of the prose than this a table is no part of the text but holds the page. */
  private static final double NEARLY_ALL = 0.9;

  private final Outline outline;
  private final boolean[] dropped;
  private final Prose prose;

  private Container(Outline outline, boolean[] dropped) {
    this.outline = outline;
    this.dropped = dropped;
    this.prose = new Prose(outline.blocks(), dropped);
  }

  /**
   * The article's region.
   *
   * @param headline the block that is the headline; -1 if none is
   * @param dropped the blocks that are not the article for sure
   */
  static Region of(Outline outline, int headline, boolean[] dropped) {
    Container container = new Container(outline, dropped);
    return outline.regions().get(container.narrow(container.named(headline)));
  }

  /** What the page calls its article; the whole page if it names none. */
  private int named(int headline) {
    int withHeadline = -1;
    int withMuch = -1;
    List<Region> regions = outline.regions();
    for (int i = 0; i < regions.size(); i++) {
      Region region = regions.get(i);
      double share = prose.all() == 0 ? 0 : prose.in(region) / (double) prose.all();
      if (share >= NAMED && region.element().attr("itemprop").contains("articleBody")) {
        return i;
      }
      String name = region.element().normalName();
      boolean article = name.equals("article");
      if (article && share >= WITH_HEADLINE && region.holds(headline)) {
        withHeadline = i;
      }
      boolean much = share >= (article ? NAMED : MOST);
      if (withMuch < 0 && much && (article || name.equals("main"))) {
        withMuch = i;
      }
    }
    return withHeadline >= 0 ? withHeadline : Math.max(0, withMuch);
  }

  /** Inwards as long as nothing of the article is left outside. */
  private int narrow(int from) {
    int at = from;
    for (int i = from + 1; i < outline.regions().size(); i++) {
      Region outer = outline.regions().get(at);
      Region inner = outline.regions().get(i);
      if (inner.from() >= outer.to() && !inner.isEmpty()) {
        break;
      }
      if (inner.parent() == at && prose.in(inner) > prose.in(outer) * MOST) {
        if (isText(outer, inner) || leavesOut(outer, inner)) {
          break;
        }
        at = i;
      }
    }
    return at;
  }

  private boolean isText(Region outer, Region inner) {
    String name = inner.element().normalName();
    return TEXT.contains(name)
        || (TABLE.contains(name) && prose.in(inner) < prose.in(outer) * NEARLY_ALL);
  }

  /** Whether some of the outer region's prose is dressed like that of the inner one. */
  private boolean leavesOut(Region outer, Region inner) {
    if (prose.in(outer) == prose.in(inner)) {
      return false;
    }
    String dress = "";
    for (int i = inner.from(); i < inner.to() && dress.isEmpty(); i++) {
      dress = counts(i) ? outline.blocks().get(i).dress() : "";
    }
    for (int i = outer.from(); i < outer.to() && !dress.isEmpty(); i++) {
      if (!inner.holds(i) && counts(i) && outline.blocks().get(i).dress().equals(dress)) {
        return true;
      }
    }
    return false;
  }

  private boolean counts(int block) {
    return !dropped[block] && outline.blocks().get(block).isProse();
  }
}
