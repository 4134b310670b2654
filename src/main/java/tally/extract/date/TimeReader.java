package tally.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tally.extract.text.ArticleText;
import tally.model.Published;
import tally.model.Sentence;
import tally.model.TimeExpression;

/**
 * Reads every date expression of an article and works out which days it means. A sentence is read
 * on its own; what an expression means depends on the publication date and on those before it.
 */
public final class TimeReader {
  private final Grammar grammar = Grammar.read();
  private final Pieces pieces = new Pieces(grammar.literals());

  /**
   * The date expressions of an article.
   *
   * @param text the article; its sentences need not be tagged, but dates in tagged ones are surer
   * @param published when it was published, or null if that is unknown
   * @return its date expressions in the order of the text, none overlapping another
   */
  public List<TimeExpression> read(ArticleText text, Published published) {
    List<Reading> readings = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<Piece> cut = pieces.of(sentence);
      if (!cut.isEmpty()) {
        read(new Chart(grammar, sentence, cut), readings);
      }
    }
    return readings.isEmpty() ? List.of() : new Placement(text, published).place(readings);
  }

  private static void read(Chart chart, List<Reading> readings) {
    int first = readings.size();
    int at = 0;
    while (at < chart.pieces().size()) {
      Optional<Found> found = chart.read(Level.WHOLE, at);
      if (found.isPresent() && !found.get().when().equals(Pointer.NOTHING)) {
        readings.add(Reading.of(chart, found.get()));
      }
      at = found.map(Found::end).orElse(at + 1);
    }
    Coordination.share(readings.subList(first, readings.size()));
  }
}
