package tally.tabulate.dating;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tally.model.Amount;
import tally.model.Modifier;
import tally.model.Source;

/**
 * Tells a statement that two articles share from two that happen to be alike. Anybody may say of
 * any Monday that two people were killed; hardly a governor of two Mondays that 1,243 houses
 * burned. Unlikely to be chance is a hundred or more from a source with a name of its own; of
 * several numbers, whoever gives them, four digits that agree, zeros at the end left out; and three
 * if the sentences are the same, too.
 */
final class Chance {
  private static final int HUNDRED = 100;

  /** From here on a number with one digit that is not zero is distinctive, too. */
  private static final int ROUND = 10_000;

  private static final int OF_SEVERAL = 4;
  private static final int COPIED = 3;

  private Chance() {}

  /**
   * Whether all of this can't well be chance.
   *
   * @param matches what an undated article shares with one dated article
   */
  static boolean isUnlikely(Collection<Match> matches) {
    Map<String, Integer> all = new TreeMap<>();
    Map<String, Integer> copied = new TreeMap<>();
    boolean one = false;
    for (Match match : matches) {
      Amount amount = match.figure().amount();
      String number = amount.low() + "-" + amount.high();
      all.put(number, digits(amount));
      if (match.isCopied()) {
        copied.put(number, digits(amount));
      }
      one |= isDistinctive(amount) && isNamed(match.figure().source());
    }
    return one || (all.size() > 1 && sum(all) >= OF_SEVERAL) || sum(copied) >= COPIED;
  }

  /** A hundred or more, told as a number: "hundreds" of the same source come every week. */
  static boolean isDistinctive(Amount amount) {
    return amount.modifier() != Modifier.VAGUE
        && amount.best() >= HUNDRED
        && (digits(amount) > 1 || amount.best() >= ROUND);
  }

  private static int sum(Map<String, Integer> digits) {
    return digits.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether the source has a name of its own: "police" are others in each town. */
  static boolean isNamed(Source source) {
    return source != null && source.name().codePoints().anyMatch(Character::isUpperCase);
  }

  /** How many digits of an amount are not just round: 20,000 has one, 11,000 to 12,000 four. */
  static int digits(Amount amount) {
    int low = amount.low() == null ? 0 : digits(amount.low());
    int high = amount.high() == null ? 0 : digits(amount.high());
    return Objects.equals(amount.low(), amount.high()) ? low : low + high;
  }

  private static int digits(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().precision();
  }
}
