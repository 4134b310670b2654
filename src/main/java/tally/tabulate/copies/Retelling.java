package tally.tabulate.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import tally.model.Figure;
import tally.tabulate.Told;

/**
 * Tells what the articles of a family tell anew from what they tell again: a figure in a sentence
 * that an earlier one has as well. It keeps its place in its own article, and has all else from the
 * first that told it, so that "on Monday" stays one Monday however late a copy is published.
 */
final class Retelling {
  private final Map<String, List<Figure>> tellings = new HashMap<>();

  /** The figures of a family whose articles come in their order, one article after the other. */
  static Iterator<Told> of(Iterator<Kin> family) {
    Retelling retelling = new Retelling();
    return new Iterator<>() {
      private Iterator<Told> article = List.<Told>of().iterator();

      @Override
      public boolean hasNext() {
        while (!article.hasNext() && family.hasNext()) {
          article = retelling.next(family.next().figures()).iterator();
        }
        return article.hasNext();
      }

      @Override
      public Told next() {
        return article.next();
      }
    };
  }

  private List<Told> next(List<Figure> figures) {
    List<Told> told = new ArrayList<>(figures.size());
    Map<String, List<Figure>> own = new HashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Figure figure : figures) {
      String key = key(figure);
      List<Figure> before = tellings.get(key);
      if (before == null) {
        own.computeIfAbsent(key, k -> new ArrayList<>()).add(figure);
        told.add(new Told(figure, false));
      } else {
        // "12 died and 12 were hurt": the second 12 repeats the second.
        int nth = seen.merge(key, 1, Integer::sum) - 1;
        told.add(new Told(again(figure, before.get(Math.min(nth, before.size() - 1))), true));
      }
    }
    tellings.putAll(own);
    return told;
  }

  private static String key(Figure figure) {
    return PlainText.of(figure.sentence()) + '\n' + PlainText.of(figure.text());
  }

  private static Figure again(Figure copy, Figure first) {
    return new Figure(
        copy.article(),
        copy.sentence(),
        copy.text(),
        copy.span(),
        first.kind(),
        first.amount(),
        first.unit(),
        first.counted(),
        first.subject(),
        first.event(),
        first.extent(),
        first.status(),
        first.place(),
        first.asOf(),
        first.source(),
        first.confidence(),
        first.rules());
  }
}
