package tally.model;

/**
 * An article and how much was found in it.
 *
 * @param article the article
 * @param figures how many figures it has
 * @param rejected how many of its numbers are no figures
 */
public record ArticleSummary(ArticleHead article, int figures, int rejected) {}
