package tally.extract.source;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
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

  private static final Map<ClauseWords, Set<String>> WORDS = read();

  boolean has(String lower) {
    return WORDS.get(this).contains(lower);
  }

  private static Map<ClauseWords, Set<String>> read() {
    Map<ClauseWords, Set<String>> words = new EnumMap<>(ClauseWords.class);
    for (ClauseWords kind : values()) {
      words.put(kind, new HashSet<>());
    }
    for (Lexicon.Entry entry : Lexicon.read("source/clause-words.txt").distinct()) {
      List<ClauseWords> kinds = entry.constants(ClauseWords.class, 1);
      if (kinds.isEmpty()) {
        throw entry.wrong("'" + entry.word() + "' has no class");
      }
      kinds.forEach(kind -> words.get(kind).add(entry.word()));
    }
    return words;
  }
}
