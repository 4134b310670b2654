package tally.tabulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tally.model.Amount;
import tally.model.Figure;
import tally.model.Period;
import tally.tabulate.source.CanonicalSource;

/** What figures, statements and claims go by: the same for the same thing in every run. */
public final class Ids {
  private Ids() {}

  /** A figure where it stands in its article. */
  public static String figure(Figure figure) {
    Amount amount = figure.amount();
    return Fingerprint.of(
        figure.article().id(),
        figure.span().start(),
        figure.span().end(),
        amount.low(),
        amount.high());
  }

  /**
   * What a figure says, whenever it is said and for whatever days: the claim without its time.
   *
   * @param source the figure's source under its one name, or null
   */
  public static String statement(Figure figure, CanonicalSource source) {
    return Fingerprint.of(said(figure, source).toArray());
  }

  /**
   * The claim that a figure makes.
   *
   * @param source the figure's source under its one name, or null
   */
  static String claim(Figure figure, CanonicalSource source) {
    Period asOf = figure.asOf().period();
    List<Object> parts = new ArrayList<>(said(figure, source));
    parts.add(asOf.start());
    parts.add(asOf.end());
    return Fingerprint.of(parts.toArray());
  }

  private static List<Object> said(Figure figure, CanonicalSource source) {
    return Arrays.asList(
        source == null ? null : source.key(),
        figure.subject(),
        figure.event(),
        figure.extent(),
        figure.status(),
        figure.amount().low(),
        figure.amount().high());
  }
}
