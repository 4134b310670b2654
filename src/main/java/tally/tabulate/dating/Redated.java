package tally.tabulate.dating;

import java.util.List;
import tally.model.AsOf;
import tally.model.AsOfBasis;
import tally.model.Figure;
import tally.model.Period;
import tally.tabulate.Ids;

/**
 * The days of a figure, now that it is known about when its article was published.
 *
 * @param figure the figure's id
 * @param asOf the days it is for
 * @param confidence how likely the whole figure is right
 * @param rules the names of the rules that made it
 */
public record Redated(String figure, AsOf asOf, double confidence, List<String> rules) {
  /**
   * What is told of an article's day by others may be chance, so a figure that depends on it is
   * less sure than one of an article that tells its day.
   */
  private static final double BY_OTHERS = 0.9;

  public Redated {
    rules = List.copyOf(rules);
  }

  /** The figure with the days that its sentence, read again, gives it. */
  static Redated of(Figure figure, Figure readAgain) {
    return new Redated(
        Ids.figure(figure),
        readAgain.asOf(),
        BY_OTHERS * Math.min(figure.confidence(), readAgain.confidence()),
        withRuleOf(figure.rules(), readAgain.rules()));
  }

  /** The figure without days. */
  static Redated open(Figure figure) {
    AsOf unknown = new AsOf(Period.UNKNOWN, null, AsOfBasis.PUBLISHED);
    return new Redated(Ids.figure(figure), unknown, figure.confidence(), figure.rules());
  }

  private static List<String> withRuleOf(List<String> rules, List<String> again) {
    String rule = again.stream().filter(Redated::isAsOf).findFirst().orElse("as_of=text");
    return rules.stream().map(old -> isAsOf(old) ? rule : old).toList();
  }

  private static boolean isAsOf(String rule) {
    return rule.startsWith("as_of=");
  }
}
