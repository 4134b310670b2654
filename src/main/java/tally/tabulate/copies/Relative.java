package tally.tabulate.copies;

/**
 * An article of which the corpus has copies, or that is one.
 *
 * @param id the article's id
 * @param original the id of the article that was published first of all that are one with it; its
 *     own if that is it
 * @param place its place among these, from 0 for the original
 * @param same whether it is the same text as the original, rather than a version of it
 */
public record Relative(String id, String original, int place, boolean same) {
  boolean isCopy() {
    return place > 0;
  }
}
