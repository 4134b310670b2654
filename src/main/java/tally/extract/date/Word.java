package tally.extract.date;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tally.extract.text.Lexicon;

/**
 * What a word may be in a date expression.
 *
 * @param classes its classes, with its value in each
 * @param telling whether it makes a sentence worth reading
 */
record Word(Map<WordClass, Object> classes, boolean telling) {
  private static final Map<String, Word> WORDS = read();

  static final Word UNKNOWN = new Word(Map.of(), false);

  /** What is known of a word in lower case; {@link #UNKNOWN} if nothing is. */
  static Word of(String lower) {
    return WORDS.getOrDefault(lower, UNKNOWN);
  }

  static boolean isKnown(String lower) {
    return WORDS.containsKey(lower);
  }

  /** Every word that is known. */
  static Set<String> all() {
    return WORDS.keySet();
  }

  boolean isUnknown() {
    return classes.isEmpty();
  }

  private static Map<String, Word> read() {
    Map<String, Map<WordClass, Object>> words = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.read("date/words.txt").entries()) {
      try {
        WordClass kind = WordClass.named(entry.cell(1));
        Object value = kind.value(entry.cell(2));
        Map<WordClass, Object> classes =
            words.computeIfAbsent(entry.word(), word -> new EnumMap<>(WordClass.class));
        if (classes.put(kind, value) != null) {
          throw entry.wrong("'" + entry.word() + "' stands twice as " + entry.cell(1));
        }
      } catch (IllegalArgumentException e) {
        throw entry.wrong(e.getMessage());
      }
    }
    Map<String, Word> read = new HashMap<>();
    words.forEach((word, classes) -> read.put(word, of(classes)));
    return Map.copyOf(read);
  }

  private static Word of(Map<WordClass, Object> classes) {
    boolean telling = classes.keySet().stream().anyMatch(WordClass::telling);
    return new Word(Collections.unmodifiableMap(classes), telling);
  }
}
