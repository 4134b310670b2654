package tally.extract.subject;

import java.util.Locale;
import java.util.Optional;

/** What a noun's class says of how it is counted; {@code subject/nouns.txt} explains each. */
enum NounKind {
  PEOPLE,
  WORKERS,
  TROOPS,
  MIGRANTS,
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

  /** Whether they are some country's people, so that the context may tell whose. */
  boolean belongsToCountry() {
    return this == WORKERS || this == TROOPS || this == MIGRANTS;
  }

  /** Whether adjectives colour them rather than make another subject of them. */
  boolean isHuman() {
    return this == PEOPLE || this == WORKERS || this == TROOPS;
  }
}
