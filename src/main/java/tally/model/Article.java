package tally.model;

import java.util.Objects;

/**
 * One article of the corpus.
 *
 * @param head what is known about it
 * @param text its text; every offset in Tally counts into it
 */
public record Article(ArticleHead head, String text) {
  public Article {
    Objects.requireNonNull(head, "head");
    Objects.requireNonNull(text, "text");
  }
}
