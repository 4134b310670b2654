package tally.read.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.read.page.Names.Kind;

/**
 * The blocks of a page that are not its article: by what the page calls them, by the heading of
 * their box, and by leading elsewhere.
 */
final class Furniture {
  /** A part with more of the page's prose than this is no furniture, whatever it's called. */
  private static final double MUCH = 0.4;

  /** A box with at most this share of the prose may go for its heading or its links. */
  private static final double LITTLE = 0.2;

  private static final double MOSTLY_LINKS = 0.6;
  private static final Set<String> HEADINGS = headings();

  private final Outline outline;
  private final int headline;
  private final boolean[] dropped;

  private Furniture(Outline outline, int headline) {
    this.outline = outline;
    this.headline = headline;
    this.dropped = new boolean[outline.blocks().size()];
  }

  /**
   * For each block whether it is furniture.
   *
   * @param headline the block that is the headline; -1 if none is
   */
  static boolean[] in(Outline outline, int headline) {
    Furniture furniture = new Furniture(outline, headline);
    furniture.dropBoxes();
    furniture.dropParts();
    furniture.dropListsOfLinks();
    return furniture.dropped;
  }

  /** Wordings after which a page lists other stories or tells of the author. */
  private static Set<String> headings() {
    Set<String> headings = new HashSet<>();
    for (Lexicon.Entry entry : Lexicon.read("furniture/phrases.txt").entries()) {
      boolean opensBox = Set.of("opens", "ends", "box").contains(entry.cell(1));
      if (opensBox && entry.word().indexOf('<') < 0) {
        headings.add(Block.words(entry.word()));
      }
    }
    return headings;
  }

  private void dropBoxes() {
    for (Region region : outline.regions()) {
      if (isOpen(region) && Names.kind(region.element()).equals(Optional.of(Kind.BOX))) {
        drop(region);
      }
    }
  }

  private void dropParts() {
    Prose prose = new Prose(outline.blocks(), dropped);
    String dress = dress();
    for (Region region : outline.regions()) {
      if (isOpen(region)
          && Names.kind(region.element()).isPresent()
          && prose.in(region) <= prose.all() * MUCH
          && !isDressed(region, dress)) {
        drop(region);
      }
    }
  }

  private void dropListsOfLinks() {
    Prose prose = new Prose(outline.blocks(), dropped);
    for (Region region : outline.regions()) {
      if (isOpen(region) && prose.in(region) <= prose.all() * LITTLE) {
        boolean links = region.to() - region.from() > 1 && prose.linkedShare(region) > MOSTLY_LINKS;
        if (links || isHeaded(region)) {
          drop(region);
        }
      }
    }
  }

  private boolean isHeaded(Region region) {
    Block first = outline.blocks().get(region.from());
    return region.to() - region.from() > 1
        && first.text().length() < 60
        && HEADINGS.contains(first.words());
  }

  /** Whether it holds something that is not dropped yet, and not the headline. */
  private boolean isOpen(Region region) {
    return !region.isEmpty() && !dropped[region.from()] && !region.holds(headline);
  }

  private void drop(Region region) {
    Arrays.fill(dropped, region.from(), region.to(), true);
  }

  /** How most of the page's prose is dressed. */
  private String dress() {
    Map<String, Integer> lengths = new HashMap<>();
    String most = "";
    int length = 0;
    List<Block> blocks = outline.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (!dropped[i] && blocks.get(i).isProse()) {
        String dress = blocks.get(i).dress();
        int now = lengths.merge(dress, blocks.get(i).text().length(), Integer::sum);
        if (now > length) {
          length = now;
          most = dress;
        }
      }
    }
    return most;
  }

  private boolean isDressed(Region region, String dress) {
    if (dress.isEmpty()) {
      return false;
    }
    for (int i = region.from(); i < region.to(); i++) {
      Block block = outline.blocks().get(i);
      if (!dropped[i] && block.isProse() && block.dress().equals(dress)) {
        return true;
      }
    }
    return false;
  }
}
