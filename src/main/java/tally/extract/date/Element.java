package tally.extract.date;

import java.util.Optional;

/** One element of a pattern: a word, a class of words, a number, or what a lower level reads. */
@FunctionalInterface
interface Element {
  /** What it matches from the piece {@code at} on. */
  Optional<Hit> match(Chart chart, int at);
}
