package tally.tabulate.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tally.model.Period;
import tally.model.Published;
import tally.model.Status;
import tally.tabulate.Days;

/**
 * Decides between which days an undated article was published, if its matches with dated ones tell.
 *
 * <p>Each dated article is asked by itself, and heard if what it shares with the undated one can't
 * well be chance ({@link Chance}) and none of these sentences contradicts it. The article's days
 * are those that all their windows have in common; if it is known when the page was fetched, they
 * end with that day. It stays undated if they have no beginning or no end, if they are more than a
 * month, if the windows have none in common, or if the text itself reports of a later day.
 */
final class Settlement {
  /** More of them would make it no surer to a reader. */
  private static final int MOST_EVIDENCE = 10;

  private final Rereading rereading;

  Settlement(Rereading rereading) {
    this.rereading = rereading;
  }

  /** The article with its days, unless it stays undated. */
  Optional<DatedArticle> of(UndatedArticle article) {
    TreeSet<Anchor> heard = new TreeSet<>();
    Map<Match, Optional<Period>> windows = new HashMap<>();
    Optional<Period> days = Optional.of(fetched(article));
    for (Map.Entry<String, List<Match>> dated : byDatedArticle(article.matches()).entrySet()) {
      List<Match> shared = dated.getValue();
      Optional<Period> window =
          Chance.isUnlikely(shared) ? window(shared, windows) : Optional.empty();
      if (window.isPresent()) {
        days = days.flatMap(so -> common(so, window.get()));
        shared.forEach(match -> heard.addAll(match.anchorsIn(dated.getKey())));
      }
    }
    return days.filter(found -> !heard.isEmpty() && isBounded(found))
        .filter(found -> !reportsLater(article, found))
        .map(found -> dated(article, found, heard));
  }

  private static Map<String, List<Match>> byDatedArticle(List<Match> matches) {
    Map<String, List<Match>> all = new TreeMap<>();
    for (Match match : matches) {
      match.anchors().stream()
          .map(Anchor::article)
          .distinct()
          .forEach(id -> all.computeIfAbsent(id, key -> new ArrayList<>()).add(match));
    }
    return all;
  }

  /** What is shared with one dated article tells; nothing if some of it contradicts. */
  private Optional<Period> window(List<Match> shared, Map<Match, Optional<Period>> windows) {
    Optional<Period> days = Optional.of(Period.UNKNOWN);
    for (Match match : shared) {
      Optional<Period> window = windows.computeIfAbsent(match, m -> Window.of(m, rereading));
      days = days.flatMap(so -> window.flatMap(more -> common(so, more)));
    }
    return days;
  }

  private static Period fetched(UndatedArticle article) {
    Published published = article.head().published();
    return published == null ? Period.UNKNOWN : new Period(null, published.period().end());
  }

  private static Optional<Period> common(Period one, Period other) {
    LocalDate start = Days.later(one.start(), other.start());
    LocalDate end = Days.earlier(one.end(), other.end());
    boolean none = start != null && end != null && end.isBefore(start);
    return none ? Optional.empty() : Optional.of(new Period(start, end));
  }

  private static boolean isBounded(Period days) {
    return days.start() != null
        && days.end() != null
        && days.start().until(days.end(), ChronoUnit.DAYS) < Window.MONTH;
  }

  /** Of a page that was fetched this can't be asked: its days were told from that one. */
  private static boolean reportsLater(UndatedArticle article, Period days) {
    return article.head().published() == null
        && article.figures().stream()
            .filter(figure -> figure.status() != Status.PLANNED)
            .map(figure -> figure.asOf().period().start())
            .anyMatch(start -> start != null && start.isAfter(days.end()));
  }

  private DatedArticle dated(UndatedArticle article, Period days, Set<Anchor> heard) {
    List<Anchor> evidence = heard.stream().limit(MOST_EVIDENCE).toList();
    return new DatedArticle(
        article.head().id(),
        days,
        evidence.stream().map(Anchor::article).distinct().toList(),
        evidence.stream().map(Anchor::figure).toList(),
        new Redating(rereading, days).of(article));
  }
}
