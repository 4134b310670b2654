package tally.extract.event;

/** How a count goes on from the one before it. */
public enum Join {
  /** The next of a list: 13 missiles and 21 drones. */
  NEXT,
  /** A part of the one before: 40 injured, including five children. */
  PART,
  /** What the one before is compared with: executed 12, up from five. */
  COMPARED
}
