package tally.model;

/** Why a figure carries its period. */
public enum AsOfBasis {
  /** An expression in the article says so. */
  TEXT,
  /** It is the date of the statement that reports the figure. */
  STATEMENT,
  /** Nothing is said: the article's own date. */
  PUBLISHED
}
