package tally.tabulate.dating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tally.model.ArticleHead;
import tally.model.Extraction;
import tally.model.Figure;
import tally.model.Period;
import tally.model.Published;
import tally.model.PublishedBasis;
import tally.tabulate.Ids;

/**
 * An article that the corpus dates.
 *
 * @param id the article's id
 * @param days the first and the last day on which it may have been published
 * @param articles the ids of the dated articles that tell so, in order
 * @param figures the ids of their figures that it gives as well, in the order of the articles
 * @param redated the days of its figures, of those that it changes
 */
public record DatedArticle(
    String id, Period days, List<String> articles, List<String> figures, List<Redated> redated) {
  public DatedArticle {
    articles = List.copyOf(articles);
    figures = List.copyOf(figures);
    redated = List.copyOf(redated);
  }

  /** What its article gives, now that it is dated. */
  Extraction applied(Extraction undated) {
    ArticleHead head = undated.article().publishedAt(new Published(days, PublishedBasis.TEXT));
    Map<String, Redated> changes = new HashMap<>();
    redated.forEach(change -> changes.put(change.figure(), change));
    return new Extraction(
        head,
        undated.figures().stream()
            .map(figure -> changed(figure, changes.get(Ids.figure(figure))).in(head))
            .toList(),
        undated.rejected().stream().map(number -> number.in(head)).toList());
  }

  private static Figure changed(Figure figure, Redated change) {
    return change == null
        ? figure
        : figure.dated(change.asOf(), change.confidence(), change.rules());
  }
}
