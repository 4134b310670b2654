package tally.extract.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tally.extract.text.Lexicon;

/** The names of countries, of what belongs to them and of their capitals. */
final class States {
  private static final Map<String, Integer> STATES = new HashMap<>();
  private static final Set<String> STATE_WORDS = new HashSet<>();

  static {
    for (Lexicon.Entry entry : Lexicon.read("source/countries.txt").entries()) {
      for (String cell : entry.cells()) {
        for (String name : cell.split(",", -1)) {
          String lower = name.toLowerCase(Locale.ROOT);
          STATES.putIfAbsent(lower, entry.line());
          STATE_WORDS.addAll(List.of(lower.split(" ", -1)));
        }
      }
    }
    STATES.remove("");
    STATE_WORDS.remove("");
  }

  private States() {}

  /** Whether this names a country, what belongs to it, or its capital. */
  static boolean isState(String lower) {
    return STATES.containsKey(lower);
  }

  /** Whether both are names of one country: greece, greek. */
  static boolean isSameState(String lower, String other) {
    return STATES.containsKey(lower) && STATES.get(lower).equals(STATES.get(other));
  }

  /** Whether the word may stand in the name of a country: {@code south}, {@code korean}. */
  static boolean isStateWord(String lower) {
    return STATE_WORDS.contains(lower);
  }
}
