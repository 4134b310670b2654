package tally.model;

import java.util.Objects;

/**
 * A number with its bounds, in the manner of UCDP's low, best and high estimates.
 *
 * @param low the lower bound, or null if open ({@code up to 300})
 * @param high the upper bound, or null if open ({@code more than 300})
 * @param modifier how the text qualifies it
 */
public record Amount(Double low, Double high, Modifier modifier) {
  public Amount {
    Objects.requireNonNull(modifier, "modifier");
    if (low == null && high == null) {
      throw new IllegalArgumentException("an amount needs a bound");
    }
    if (low != null && high != null && low > high) {
      throw new IllegalArgumentException("low above high: " + low + " > " + high);
    }
  }

  /** The bounds that {@code modifier} gives a single number; not for ranges and vague numbers. */
  public static Amount of(double number, Modifier modifier) {
    return switch (modifier) {
      case MORE_THAN, AT_LEAST -> new Amount(number, null, modifier);
      case LESS_THAN, AT_MOST -> new Amount(null, number, modifier);
      case EXACT, ABOUT, RANGE, VAGUE -> new Amount(number, number, modifier);
    };
  }

  /**
   * The number a reader would plot: the number itself, a range's midpoint, the bound of a one-sided
   * number, the low of a vague one.
   */
  public double best() {
    if (low == null) {
      return high;
    }
    if (high == null || modifier == Modifier.VAGUE) {
      return low;
    }
    return (low + high) / 2;
  }
}
