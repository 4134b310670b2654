package tally.model;

/** What sort of quantity a number is. Only counts enter the tables of counts. */
public enum Kind {
  /** How many of something there were, are or will be. */
  COUNT,
  /** A sum of money; its unit is the currency. */
  MONEY,
  /** A share or rate in per cent or percentage points. */
  PERCENT,
  /** A length, weight, area, duration, speed, temperature or other measure with a unit. */
  MEASURE
}
