package tally.extract.number;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tally.extract.text.Lexicon;

/** Named lists of words that patterns refer to: {@code @month}, {@code @designator}. */
final class TokenLists {
  private final Map<String, Set<String>> lists;

  private TokenLists(Map<String, Set<String>> lists) {
    this.lists = lists;
  }

  /** Reads lists of the form name, tab, words parted by blanks; a name may have several lines. */
  static TokenLists read(String file) {
    Map<String, Set<String>> lists = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.read(file).entries()) {
      Set<String> words = lists.computeIfAbsent(entry.word(), name -> new HashSet<>());
      for (String word : entry.cell(1).split(" ", -1)) {
        if (word.isEmpty() || !words.add(word)) {
          throw entry.wrong("'" + word + "' is empty or stands twice in " + entry.word());
        }
      }
    }
    return new TokenLists(lists);
  }

  Set<String> words(String name, Lexicon.Entry usedBy) {
    Set<String> words = lists.get(name);
    if (words == null) {
      throw usedBy.wrong("no list '" + name + "'");
    }
    return words;
  }

  /** The list of that name, for code; it must be there. */
  Set<String> words(String name) {
    Set<String> words = lists.get(name);
    if (words == null) {
      throw new IllegalStateException("no list '" + name + "'");
    }
    return Set.copyOf(words);
  }
}
