package tally.extract.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Names by their last word, so that police finds Cincinnati police. */
final class NameIndex {
  private static final Set<String> LINKS = Set.of("of", "for", "in", "at", "on", "with");
  private static final int MOST_OF_ONE_WORD = 64;

  private final Map<String, Set<String>> byLastWord = new HashMap<>();

  NameIndex(Collection<String> names) {
    for (String name : names) {
      Set<String> same = byLastWord.computeIfAbsent(lastWord(name), w -> new TreeSet<>());
      if (same.size() < MOST_OF_ONE_WORD) {
        same.add(name);
      }
    }
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** The longer names that end like this one, but for those that others end like. */
  Set<String> longerThan(String name) {
    Set<String> longer = new TreeSet<>();
    for (String other : byLastWord.getOrDefault(lastWord(name), Set.of())) {
      if (endsLike(other, name) && !other.contains(" and ") && !isHungOn(other, name)) {
        longer.add(other);
      }
    }
    longer.removeIf(n -> longer.stream().anyMatch(o -> endsLike(o, n)));
    return longer;
  }

  /** The Secret Life of Amtec: what it is about or belongs to, and no fuller name of that. */
  private static boolean isHungOn(String name, String ending) {
    String before = lastWord(name.substring(0, name.length() - ending.length()).stripTrailing());
    return LINKS.contains(before);
  }

  /** The one name that holds the words of all: Orda County Police, for Orda Police as well. */
  static Optional<String> covering(Set<String> names) {
    return names.stream()
        .filter(name -> names.stream().allMatch(other -> words(name).containsAll(words(other))))
        .findFirst();
  }

  private static List<String> words(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split(" ", -1));
  }

  private static boolean endsLike(String name, String ending) {
    return name.length() > ending.length()
        && name.toLowerCase(Locale.ROOT).endsWith(" " + ending.toLowerCase(Locale.ROOT));
  }
}
