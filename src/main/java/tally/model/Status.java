package tally.model;

/** What the text says of a figure's truth. */
public enum Status {
  /** Stated as having happened or being so. */
  REPORTED,
  /** May, might, could, reportedly without a source, needs confirmation. */
  UNCONFIRMED,
  /** Intended, expected, forecast, offered, demanded. */
  PLANNED,
  /** The text reports that somebody denies or disproves it. */
  DENIED
}
