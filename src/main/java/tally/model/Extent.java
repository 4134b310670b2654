package tally.model;

/**
 * Of how much a count is. Only whole counts can be set against each other: that another 12 died, or
 * that 12 of the dead were children, contradicts no toll.
 */
public enum Extent {
  /** Of all of them, as far as the text tells. */
  WHOLE,
  /** Of some among those that the text counts as a whole: {@code 12 of them}. */
  PART,
  /** Of those that came on top, or of the difference: {@code another 12}, {@code rose by 12}. */
  INCREMENT
}
