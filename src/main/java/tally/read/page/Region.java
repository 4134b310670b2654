package tally.read.page;

import org.jsoup.nodes.Element;

/**
 * An element that a browser sets as a box of its own, and the blocks in it.
 *
 * @param element the element
 * @param parent the place in the outline of the region around it; -1 for the whole page
 * @param from its first block
 * @param to the block after its last one
 */
record Region(Element element, int parent, int from, int to) {
  boolean holds(int block) {
    return block >= from && block < to;
  }

  boolean isEmpty() {
    return from == to;
  }
}
