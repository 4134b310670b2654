package tally.model;

import java.util.List;

/**
 * All that an article gives: its figures and the numbers that are none, in the order of the text.
 *
 * @param article the article
 * @param figures its figures
 * @param rejected its other numbers
 */
public record Extraction(ArticleHead article, List<Figure> figures, List<RejectedNumber> rejected) {
  public Extraction {
    figures = List.copyOf(figures);
    rejected = List.copyOf(rejected);
  }
}
