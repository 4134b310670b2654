package tally.model;

/** How the text qualifies a number; the bounds follow from it. */
public enum Modifier {
  EXACT,
  ABOUT,
  MORE_THAN,
  AT_LEAST,
  LESS_THAN,
  AT_MOST,
  RANGE,
  VAGUE
}
