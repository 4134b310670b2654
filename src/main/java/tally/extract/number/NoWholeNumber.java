package tally.extract.number;

import java.util.Optional;
import java.util.Set;
import tally.model.Rejection;

/**
 * What is counted comes whole: 2.1 innings and three and a half pages are measured. Averages and
 * rates are counts all the same: an average of 2.5 raids, 2.5 raids a day.
 */
final class NoWholeNumber implements Objection {
  private static final Set<String> RATES = Set.of("a", "an", "per", "each", "every", "daily");
  private static final int REACH = 6;

  @Override
  public Optional<Verdict> to(Site site) {
    Numeral numeral = site.numeral();
    boolean exact = numeral.isExact() || numeral.form() == Numeral.Form.RANGE;
    boolean whole = isWhole(numeral.low()) && isWhole(numeral.high());
    return exact && site.isCount() && !whole && !isRate(site)
        ? Optional.of(new Verdict(Rejection.RATIO, "no whole number"))
        : Optional.empty();
  }

  private static boolean isWhole(double value) {
    return value == Math.rint(value);
  }

  private static boolean isRate(Site site) {
    Words words = site.words();
    int things = words.things(site.last() + 1);
    if (things >= 0 && RATES.contains(words.lower(things + 1))) {
      return true;
    }
    for (int i = site.first() - REACH; i < site.first(); i++) {
      if (words.is(i, "average") || words.is(i, "averaged") || words.is(i, "averaging")) {
        return true;
      }
    }
    return false;
  }
}
