package tally.extract.source;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tally.extract.text.Lexicon;

/** What the nouns of reports and counts can do, by {@code source/records.txt}. */
enum RecordWords {
  /** By the army's count; the army's count is 500. */
  RECKONING,
  /** The army's toll of 500; raised its toll to 500. */
  TOLL,
  /** The statement said: whoever spoke last. */
  UTTERANCE,
  /** Released a list of the losses. */
  LISTING,
  /** The report: that of an earlier study or survey. */
  WRITING,
  /** The data: those of any earlier report or count. */
  FINDINGS;

  private static final Map<RecordWords, Set<String>> WORDS = read();

  boolean has(String lower) {
    return WORDS.get(this).contains(lower);
  }

  private static Map<RecordWords, Set<String>> read() {
    Map<RecordWords, Set<String>> words = new EnumMap<>(RecordWords.class);
    for (RecordWords kind : values()) {
      words.put(kind, new HashSet<>());
    }
    Lexicon lexicon = Lexicon.read("source/records.txt");
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

  private static RecordWords kind(String name, Lexicon.Entry entry) {
    for (RecordWords kind : values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    throw entry.wrong("not one of the known classes: " + name);
  }
}
