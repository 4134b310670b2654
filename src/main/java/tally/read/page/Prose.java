package tally.read.page;

import java.util.List;

/** How much text, links and prose stand between two blocks of a page. */
final class Prose {
  private final int[] length;
  private final int[] linked;
  private final int[] prose;

  /**
   * Measures the blocks.
   *
   * @param dropped blocks that don't count
   */
  Prose(List<Block> blocks, boolean[] dropped) {
    length = new int[blocks.size() + 1];
    linked = new int[blocks.size() + 1];
    prose = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int counted = dropped[i] ? 0 : block.text().length();
      length[i + 1] = length[i] + counted;
      linked[i + 1] = linked[i] + (dropped[i] ? 0 : block.linked());
      prose[i + 1] = prose[i] + (block.isProse() ? counted : 0);
    }
  }

  /** Characters of prose in the region. */
  int in(Region region) {
    return prose[region.to()] - prose[region.from()];
  }

  int all() {
    return prose[prose.length - 1];
  }

  /** The share of links in the region's text, from 0 to 1. */
  double linkedShare(Region region) {
    int all = length[region.to()] - length[region.from()];
    return all == 0 ? 0 : (linked[region.to()] - linked[region.from()]) / (double) all;
  }
}
