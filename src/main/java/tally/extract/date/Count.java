package tally.extract.date;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many of a unit.
 *
 * @param text as TIMEX3 writes it: {@code 3}, {@code 1.5}, or {@code X} if the text says only that
 *     there are several
 */
record Count(String text) {
  private static final int LONGEST = 7;

  static Optional<Count> digits(String digits) {
    String bare = digits.replace(",", "");
    if (bare.length() > LONGEST || !bare.matches("[0-9]++(\\.[0-9]++)?+")) {
      return Optional.empty();
    }
    return Optional.of(new Count(new BigDecimal(bare).stripTrailingZeros().toPlainString()));
  }

  boolean isVague() {
    return text.equals("X");
  }

  double number() {
    return Double.parseDouble(text);
  }

  Count plusHalf() {
    return isVague()
        ? this
        : new Count(new BigDecimal(text).add(new BigDecimal("0.5")).toPlainString());
  }
}
