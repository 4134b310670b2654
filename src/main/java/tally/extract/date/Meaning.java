package tally.extract.date;

import java.util.Optional;

/** Makes sense of what a pattern matched. */
@FunctionalInterface
interface Meaning {
  /** What it says; empty if it can't be a date after all, as 31 June. */
  Optional<When> of(Captures captures);
}
