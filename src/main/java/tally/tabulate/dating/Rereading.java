package tally.tabulate.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.AsOfBasis;
import tally.model.Extraction;
import tally.model.Figure;
import tally.model.Period;
import tally.model.Published;
import tally.model.PublishedBasis;

/**
 * Reads the sentence of a figure again as if it had been published on some day. Only its own words
 * are asked: what the rest of the article says may be of other days.
 */
final class Rereading {
  private final Function<Article, Extraction> extractor;

  Rereading(Function<Article, Extraction> extractor) {
    this.extractor = extractor;
  }

  /** The figure with the days that its sentence gives it; empty if that gives none, or several. */
  Optional<Figure> on(LocalDate day, Figure figure) {
    Published published = new Published(Period.day(day), PublishedBasis.TEXT);
    ArticleHead head = ArticleHead.of(figure.article().id()).publishedAt(published);
    List<Figure> same =
        extractor.apply(new Article(head, figure.sentence())).figures().stream()
            .filter(other -> other.text().equals(figure.text()))
            .filter(other -> other.amount().equals(figure.amount()))
            .filter(other -> other.kind() == figure.kind())
            .toList();
    boolean one = same.stream().map(other -> other.asOf().period()).distinct().count() == 1;
    return one ? same.stream().filter(Rereading::tellsDays).findFirst() : Optional.empty();
  }

  private static boolean tellsDays(Figure figure) {
    Period days = figure.asOf().period();
    return figure.asOf().basis() != AsOfBasis.PUBLISHED
        && days.start() != null
        && days.end() != null;
  }
}
