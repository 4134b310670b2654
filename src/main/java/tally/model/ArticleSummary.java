package tally.model;

import java.util.List;

/**
 * An article and how much was found in it.
 *
 * @param article the article
 * @param figures how many figures it has
 * @param rejected how many of its numbers are no figures
 * @param duplicateOf the id of the article whose text it is, published before; else null
 * @param versionOf the id of the article of which it is a version, published before; else null
 * @param datedBy the ids of the dated articles that tell when it was published; empty unless others
 *     do
 * @param datedByFigures the ids of the figures of these that it gives as well
 */
public record ArticleSummary(
    ArticleHead article,
    int figures,
    int rejected,
    String duplicateOf,
    String versionOf,
    List<String> datedBy,
    List<String> datedByFigures) {
  public ArticleSummary {
    datedBy = datedBy == null ? List.of() : List.copyOf(datedBy);
    datedByFigures = datedByFigures == null ? List.of() : List.copyOf(datedByFigures);
  }
}
