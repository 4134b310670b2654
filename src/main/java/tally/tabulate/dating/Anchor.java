package tally.tabulate.dating;

import tally.model.AsOf;

/**
 * A dated article's telling of a statement, with the days that its text gives. Public, as are the
 * other records here, because Spark's generated code builds it.
 *
 * @param statement what is said, as an id
 * @param article the id of the article
 * @param figure the id of the figure
 * @param asOf the days it is for
 */
public record Anchor(String statement, String article, String figure, AsOf asOf)
    implements Comparable<Anchor> {
  @Override
  public int compareTo(Anchor other) {
    int articles = article.compareTo(other.article);
    return articles != 0 ? articles : figure.compareTo(other.figure);
  }
}
