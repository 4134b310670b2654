package tally.extract.date;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tally.extract.text.Lexicon;

/** The words whose company tells a date from what only looks like one, by the name of their set. */
final class Neighbours {
  private static final Map<String, Set<String>> SETS = read();

  private Neighbours() {}

  static Set<String> named(String set) {
    Set<String> words = SETS.get(set);
    if (words == null) {
      throw new IllegalArgumentException("no set of neighbours is called '" + set + "'");
    }
    return words;
  }

  /** The words of a list as rules write it: {@code since|@preposition}. */
  static Set<String> listed(String list) {
    Set<String> words = new HashSet<>();
    for (String word : list.split("\\|", -1)) {
      if (word.startsWith("@")) {
        words.addAll(named(word.substring(1)));
      } else {
        words.add(word);
      }
    }
    return Set.copyOf(words);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> sets = new HashMap<>();
    Lexicon.read("date/neighbours.txt")
        .map()
        .forEach((name, words) -> sets.put(name, Set.copyOf(Arrays.asList(words.split(" +", -1)))));
    return Map.copyOf(sets);
  }
}
