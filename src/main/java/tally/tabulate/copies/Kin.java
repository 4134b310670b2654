package tally.tabulate.copies;

import java.util.List;
import tally.model.Figure;

/**
 * The figures of an article that belongs to a family.
 *
 * @param family the id of the family's original
 * @param place the article's place in it
 * @param figures its figures, in the order of the text
 */
public record Kin(String family, int place, List<Figure> figures) {
  public Kin {
    figures = List.copyOf(figures);
  }
}
