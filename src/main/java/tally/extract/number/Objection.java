package tally.extract.number;

import java.util.Optional;

/** A family of reasons why a number is no figure. */
interface Objection {
  /** What this family says of the number, or nothing if it is none of its business. */
  Optional<Verdict> to(Site site);
}
