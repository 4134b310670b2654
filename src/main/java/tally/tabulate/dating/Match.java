package tally.tabulate.dating;

import java.util.List;
import tally.model.AsOf;
import tally.model.AsOfBasis;
import tally.model.Figure;
import tally.model.Period;
import tally.tabulate.Told;

/**
 * A figure of an undated article that dated ones give as well.
 *
 * @param told the figure
 * @param anchors where dated articles give it, in order; all for the same days
 */
public record Match(Told told, List<Anchor> anchors) {
  public Match {
    anchors = List.copyOf(anchors);
  }

  Figure figure() {
    return told.figure();
  }

  /** The days for which the dated articles give it. */
  Period days() {
    return anchors.get(0).asOf().period();
  }

  /** Whether some dated article gives them as the days on which the statement was made. */
  boolean isDayOfStatement() {
    return anchors.stream().anyMatch(anchor -> anchor.asOf().basis() == AsOfBasis.STATEMENT);
  }

  /** Whether the sentence itself was taken from one of the dated articles, or from its original. */
  boolean isCopied() {
    AsOf asOf = figure().asOf();
    return told.repeat() && asOf.basis() != AsOfBasis.PUBLISHED && asOf.period().equals(days());
  }

  /** Where one of the dated articles gives it. */
  List<Anchor> anchorsIn(String article) {
    return anchors.stream().filter(anchor -> anchor.article().equals(article)).toList();
  }
}
