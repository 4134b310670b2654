package tally.extract.source;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
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
    for (Lexicon.Entry entry : Lexicon.read("source/records.txt").distinct()) {
      List<RecordWords> kinds = entry.constants(RecordWords.class, 1);
      if (kinds.isEmpty()) {
        throw entry.wrong("'" + entry.word() + "' has no class");
      }
      kinds.forEach(kind -> words.get(kind).add(entry.word()));
    }
    return words;
  }
}
