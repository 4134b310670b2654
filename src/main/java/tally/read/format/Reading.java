package tally.read.format;

import tally.model.Article;
import tally.model.Quarantined;

/**
 * What became of a piece of the input: an article, the reason why there is none, or an article and
 * what is wrong with it.
 *
 * @param article the article, or null
 * @param quarantined what could not be read, or null
 */
public record Reading(Article article, Quarantined quarantined) {
  public Reading {
    if (article == null && quarantined == null) {
      throw new IllegalArgumentException("an article or a reason why there is none");
    }
  }

  public static Reading of(Article article) {
    return new Reading(article, null);
  }

  /** This reading, and what is wrong with it, unless something else is already. */
  Reading with(Quarantined fault) {
    return quarantined == null ? new Reading(article, fault) : this;
  }

  public static Reading of(Quarantined quarantined) {
    return new Reading(null, quarantined);
  }
}
