package tally.tabulate.dating;

import tally.model.Extraction;

/**
 * What an article gave, and its days if the corpus dates it.
 *
 * @param extraction what it gave
 * @param dated its days, or null
 */
public record Redatable(Extraction extraction, DatedArticle dated) {
  Extraction settled() {
    return dated == null ? extraction : dated.applied(extraction);
  }
}
