package tally.read.page;

import java.util.List;

/**
 * A page as the boxes that a browser would draw.
 *
 * @param blocks the texts, in the order of the page
 * @param regions the elements around them; each stands before those in it
 */
record Outline(List<Block> blocks, List<Region> regions) {}
