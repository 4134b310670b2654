package tally.model;

import java.util.Objects;

/**
 * The period a figure is for.
 *
 * @param period the days, open where the text and the publication date can't tell
 * @param text the expression that says so, or null
 * @param basis why the figure carries it
 */
public record AsOf(Period period, String text, AsOfBasis basis) {
  public AsOf {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(basis, "basis");
  }
}
