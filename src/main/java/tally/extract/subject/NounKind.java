package tally.extract.subject;

import java.util.Locale;
import java.util.Optional;

/** What a noun's class says of how it is counted; {@code subject/nouns.txt} explains each. */
enum NounKind {
  PEOPLE,
  WORKERS,
  TROOPS,
  PERSONS,
  DEATHS,
  CASES,
  ATTACKS,
  PARTS,
  THINGS;

  static Optional<NounKind> of(String word) {
    for (NounKind kind : values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Whether a country sends, hires or loses them, so that their nationality matters. */
  boolean belongsToCountry() {
    return this == WORKERS || this == TROOPS;
  }

  /** Whether adjectives colour them rather than make another subject of them. */
  boolean isHuman() {
    return this == PEOPLE || this == WORKERS || this == TROOPS;
  }
}
