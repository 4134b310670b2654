package tally.tabulate;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import tally.model.ArticleHead;
import tally.model.Mention;
import tally.model.SourceSummary;
import tally.model.SourceType;

/** Folds all mentions of a source into what is known of it. */
final class SourceSummaries {
  private final Set<String> spellings = new TreeSet<>();
  private final Set<String> claims = new HashSet<>();
  private final Set<String> articles = new HashSet<>();
  private SourceType type;
  private LocalDate firstPublished;
  private LocalDate lastPublished;
  private int figures;

  private SourceSummaries() {}

  /** The summary of the source that all these mentions come from. */
  static SourceSummary of(String name, Iterator<Mention> mentions) {
    SourceSummaries source = new SourceSummaries();
    mentions.forEachRemaining(source::add);
    return new SourceSummary(
        name,
        source.type,
        source.spellings.stream().toList(),
        source.figures,
        source.claims.size(),
        source.articles.size(),
        source.firstPublished,
        source.lastPublished);
  }

  private void add(Mention mention) {
    ArticleHead article = mention.figure().article();
    type = mention.sourceType();
    spellings.add(mention.figure().source().name());
    articles.add(article.id());
    if (mention.claimId() != null) {
      claims.add(mention.claimId());
    }
    if (mention.repeat()) {
      return;
    }
    figures++;
    firstPublished = Days.earlier(firstPublished, Days.first(article));
    lastPublished = Days.later(lastPublished, Days.last(article));
  }
}
