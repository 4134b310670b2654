package tally.extract.source;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tally.extract.text.Lexicon;

/** Small words that tell where clauses and adjuncts start and end, by {@code source/clause-words.txt}. */
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
    Lexicon lexicon = Lexicon.read("source/clause-words.txt");
    lexicon.words();
    for (Lexicon.Entry entry : lexicon.entries()) {
      for (String name : entry.list(1)) {
        words.get(kind(name, entry)).add(entry.word());
      }
      if (entry.list(1).isEmpty()) {
        throw entry.wrong("'" + entry.word() + "' has no class");
      }
    }
    return words;
  }

  private static ClauseWords kind(String name, Lexicon.Entry entry) {
    for (ClauseWords kind : values()) {
      if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
        return kind;
      }
    }
    throw entry.wrong("not one of the known classes: " + name);
  }
}
