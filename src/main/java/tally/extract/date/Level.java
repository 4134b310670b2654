package tally.extract.date;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much a rule builds on others: its pattern may refer to levels below its own, never to its own
 * or a higher one, so that no rule can call itself.
 */
enum Level {
  /** A stretch counted from the publication or an earlier date: last year, that month. */
  STRETCH(null),
  /** Anything that means one day: 14 November, Tuesday, yesterday. */
  DAY(STRETCH),
  /** Months, years and the like. */
  DATE(DAY),
  /** A part of a date: early 2025, the end of March. */
  PART(DATE),
  /** A time of a day: Monday night, 6 a.m. */
  TIME(PART),
  /** Ranges, distances, lengths, recurrences: whatever else may be a whole expression. */
  WHOLE(TIME);

  private final Level below;

  Level(Level below) {
    this.below = below;
  }

  /** The level that this one is built on; none below stretches. */
  Optional<Level> below() {
    return Optional.ofNullable(below);
  }

  /** The names that patterns call the levels by. */
  static final Set<String> NAMES =
      Arrays.stream(values())
          .map(level -> level.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  static Level named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
