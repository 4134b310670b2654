package tally.extract.source;

import java.util.Map;
import java.util.Set;
import tally.extract.text.Lexicon;

/**
 * Small words that tell where clauses and adjuncts start and end, by {@code
 * source/clause-words.txt}.
 */
enum ClauseWords {
  /** At least, around. */
  AMOUNT,
  /** As many as, no fewer than. */
  AMOUNT_LEAD,
  /** On Monday, last week. */
  TIME_LEAD,
  /** Sets one statement against the one before: while, but. */
  RIVAL,
  /** A subject may follow: as the ministry said. */
  OPENER,
  /** Rules a reporting infinitive: continues to say. */
  CHAINING;

  private static final Map<ClauseWords, Set<String>> WORDS =
      Lexicon.read("source/clause-words.txt").classes(ClauseWords.class);

  boolean has(String lower) {
    return WORDS.get(this).contains(lower);
  }
}
