package tally.extract.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of one or more words and what each means; the longest that matches is found. */
final class Phrases<V> {
  private final Map<String, List<Phrase<V>>> byFirstWord = new HashMap<>();

  private record Phrase<V>(List<String> words, V meaning) {}

  /**
   * A phrase found in a sentence.
   *
   * @param meaning what it means
   * @param last index of its last token
   */
  record Found<V>(V meaning, int last) {}

  void add(String phrase, V meaning) {
    List<String> words = List.of(phrase.split(" ", -1));
    List<Phrase<V>> phrases = byFirstWord.computeIfAbsent(words.get(0), w -> new ArrayList<>());
    phrases.add(new Phrase<>(words, meaning));
    phrases.sort(Comparator.comparingInt(p -> -p.words().size()));
  }

  /** The longest phrase that starts with the token at {@code at}. */
  Optional<Found<V>> at(Words words, int at) {
    for (Phrase<V> phrase : byFirstWord.getOrDefault(words.lower(at), List.of())) {
      if (matches(phrase, words, at)) {
        return Optional.of(new Found<>(phrase.meaning(), at + phrase.words().size() - 1));
      }
    }
    return Optional.empty();
  }

  /** What exactly this phrase means, its words parted by blanks. */
  Optional<V> meaning(String phrase) {
    List<String> words = List.of(phrase.split(" ", -1));
    return byFirstWord.getOrDefault(words.get(0), List.of()).stream()
        .filter(known -> known.words().equals(words))
        .map(Phrase::meaning)
        .findFirst();
  }

  private static boolean matches(Phrase<?> phrase, Words words, int at) {
    for (int i = 1; i < phrase.words().size(); i++) {
      if (!words.is(at + i, phrase.words().get(i))) {
        return false;
      }
    }
    return true;
  }
}
