package tally.tabulate.dating;

import java.util.List;
import tally.model.ArticleHead;
import tally.model.Figure;

/**
 * An undated article of which dated ones share statements.
 *
 * @param head the article
 * @param figures all its figures, in the order of the text
 * @param matches those that dated articles give as well, in the order of the text
 */
public record UndatedArticle(ArticleHead head, List<Figure> figures, List<Match> matches) {
  public UndatedArticle {
    figures = List.copyOf(figures);
    matches = List.copyOf(matches);
  }
}
