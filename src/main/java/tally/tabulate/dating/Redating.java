package tally.tabulate.dating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tally.model.Figure;
import tally.model.Period;

/**
 * Tells the days of an article's figures once it is known between which days it was published. A
 * figure has the days that its own sentence means on whichever of these it was published: "on
 * Monday" is the same Monday for six days. Where they differ, they stay open; so they do where the
 * sentence says nothing, since the day of publication, which they would be else, is not known.
 */
final class Redating {
  private final Rereading rereading;
  private final Period days;

  Redating(Rereading rereading, Period days) {
    this.rereading = rereading;
    this.days = days;
  }

  /**
   * What changes. The figures of a page that was fetched were dated as if it had been published on
   * that day: what its own sentence does not date anew is set open.
   */
  List<Redated> of(UndatedArticle article) {
    boolean fetched = article.head().published() != null;
    return article.figures().stream()
        .filter(figure -> fetched || figure.asOf().period().isUnknown())
        .flatMap(
            figure -> {
              Stream<Redated> open = fetched ? Stream.of(Redated.open(figure)) : Stream.of();
              return readAgain(figure)
                  .map(again -> Redated.of(figure, again))
                  .map(Stream::of)
                  .orElse(open);
            })
        .toList();
  }

  private Optional<Figure> readAgain(Figure figure) {
    Optional<Figure> first = rereading.on(days.start(), figure);
    LocalDate day = days.start();
    while (first.isPresent() && day.isBefore(days.end())) {
      day = day.plusDays(1);
      Optional<Period> other = rereading.on(day, figure).map(read -> read.asOf().period());
      if (!other.equals(first.map(read -> read.asOf().period()))) {
        return Optional.empty();
      }
    }
    return first;
  }
}
