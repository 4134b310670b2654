package tally.read.format;

import tally.model.Article;
import tally.model.Quarantined;

/**
 * What became of a piece of the input: an article, or the reason why there is none.
 *
 * @param article the article, or null
 * @param quarantined the reason, or null
 */
public record Reading(Article article, Quarantined quarantined) {
  public Reading {
    if ((article == null) == (quarantined == null)) {
      throw new IllegalArgumentException("either an article or a reason");
    }
  }

  public static Reading of(Article article) {
    return new Reading(article, null);
  }

  public static Reading of(Quarantined quarantined) {
    return new Reading(null, quarantined);
  }
}
