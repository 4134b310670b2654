package tally.extract.date;

/** Whether a clause speaks of what was or of what will be. */
enum Tense {
  PAST,
  /** It began then and has gone on since. */
  SINCE,
  FUTURE,
  /** Nothing in the clause tells; most news are about the past. */
  UNKNOWN,
  /** A deadline, of which the nearest is meant. */
  NEAREST
}
