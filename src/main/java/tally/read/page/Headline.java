package tally.read.page;

import java.util.List;

/** Where on a page its headline stands. */
final class Headline {
  private static final int SHORTEST = 8;

  private Headline() {}

  /** The block that is the headline: the one that the markup names, or else the only h1; or -1. */
  static int find(List<Block> blocks, String title) {
    String words = Block.words(title);
    int heading = -1;
    int firstSame = -1;
    int headings = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean top = block.element().normalName().equals("h1");
      boolean same = words.length() >= SHORTEST && isSame(block, words);
      if (same && top) {
        return i;
      }
      if (same && firstSame < 0 && !block.isLink()) {
        firstSame = i;
      }
      if (top) {
        heading = i;
        headings++;
      }
    }
    return headings == 1 && firstSame < 0 ? heading : firstSame;
  }

  /** Titles in the markup often end with the name of the site. */
  private static boolean isSame(Block block, String title) {
    if (block.text().length() > title.length() * 2) {
      return false;
    }
    String words = block.words();
    return words.equals(title) || (words.length() >= SHORTEST && title.startsWith(words));
  }
}
