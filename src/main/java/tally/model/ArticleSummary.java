package tally.model;

/**
 * An article and how much was found in it.
 *
 * @param article the article
 * @param figures how many figures it has
 * @param rejected how many of its numbers are no figures
 * @param duplicateOf the id of the article whose text it is, published before; else null
 * @param versionOf the id of the article of which it is a version, published before; else null
 */
public record ArticleSummary(
    ArticleHead article, int figures, int rejected, String duplicateOf, String versionOf) {}
