package tally.tabulate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tally.model.ArticleHead;
import tally.model.Claim;
import tally.model.Figure;
import tally.model.Mention;

/** Folds all mentions of a claim into one row. Those of copies add only who else ran it. */
final class Claims {
  /** The earliest publication first; unknown ones last. */
  private static final Comparator<Mention> FIRST =
      Comparator.comparing(
              (Mention mention) -> Days.first(mention.figure().article()),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(mention -> mention.figure().article().id())
          .thenComparing(mention -> mention.figure().span().start())
          .thenComparing(Mention::id);

  private final Set<String> topics = new TreeSet<>();
  private final Set<String> articles = new TreeSet<>();
  private final Set<String> tellers = new HashSet<>();
  private final Set<String> publishers = new TreeSet<>();
  private final Set<String> places = new TreeSet<>();
  private LocalDate firstPublished;
  private LocalDate lastPublished;
  private Mention example;
  private double confidence;

  private Claims() {}

  /** The claim that all these mentions make; they share a claim id. */
  static Claim of(Iterator<Mention> mentions) {
    Claims claim = new Claims();
    mentions.forEachRemaining(claim::add);
    return claim.toClaim();
  }

  private void add(Mention mention) {
    Figure figure = mention.figure();
    ArticleHead article = figure.article();
    topics.addAll(mention.topics());
    articles.add(article.id());
    if (article.publisher() != null) {
      publishers.add(article.publisher());
    }
    if (!mention.repeat()) {
      tell(mention);
    }
  }

  private void tell(Mention mention) {
    Figure figure = mention.figure();
    ArticleHead article = figure.article();
    tellers.add(article.id());
    if (figure.place() != null) {
      places.add(figure.place().toLowerCase(Locale.ROOT));
    }
    firstPublished = Days.earlier(firstPublished, Days.first(article));
    lastPublished = Days.later(lastPublished, Days.last(article));
    if (example == null || FIRST.compare(mention, example) < 0) {
      example = mention;
    }
    confidence = Math.max(confidence, figure.confidence());
  }

  private Claim toClaim() {
    Figure figure = example.figure();
    return new Claim(
        example.claimId(),
        List.copyOf(topics),
        figure.subject(),
        figure.event(),
        figure.extent(),
        figure.status(),
        example.source(),
        example.sourceType(),
        figure.amount(),
        figure.asOf().period(),
        firstPublished,
        lastPublished,
        List.copyOf(articles),
        tellers.size(),
        List.copyOf(publishers),
        List.copyOf(places),
        figure.sentence(),
        figure.article().id(),
        figure.article().url(),
        confidence);
  }
}
