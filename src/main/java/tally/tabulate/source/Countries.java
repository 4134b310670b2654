package tally.tabulate.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tally.extract.text.Lexicon;

/**
 * Which words name a country, so that {@code Ukraine's}, {@code Ukrainian} and {@code of Ukraine}
 * say the same of a body.
 */
public final class Countries {
  private static final int LONGEST = 5;

  /** From a country's name as plain words to one plain word that stands for it. */
  private final Map<List<String>, String> countries = new HashMap<>();

  private final Set<List<String>> capitals = new HashSet<>();

  public Countries() {
    // Those that know the other names first: what they say of United Kingdom or Czechia counts.
    for (Lexicon.Entry entry : Lexicon.read("tabulate/countries.txt").entries()) {
      add(entry);
    }
    for (Lexicon.Entry entry : Lexicon.read("source/countries.txt").entries()) {
      add(entry);
      capitals.add(words(entry.cell(2)));
    }
  }

  private void add(Lexicon.Entry entry) {
    List<String> name = words(entry.word());
    String country = countries.computeIfAbsent(name, words -> "@" + String.join("", words));
    for (String other : entry.cell(1).split(",", -1)) {
      if (!other.isBlank()) {
        countries.putIfAbsent(words(other), country);
        countries.putIfAbsent(words(other + "s"), country);
      }
    }
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.strip().split("[-–/\\s]+")).map(Countries::word).toList();
  }

  private static String word(String word) {
    return Sound.plain(NameWords.lower(word));
  }

  /** The words in plain letters with each country as one word that starts with {@code @}. */
  List<String> marked(List<String> words) {
    List<String> plain =
        words.stream()
            .flatMap(word -> Arrays.stream(word.split("[-–/]")))
            .map(Countries::word)
            .filter(word -> !word.isEmpty())
            .toList();
    List<String> marked = new ArrayList<>();
    for (int at = 0; at < plain.size(); ) {
      int length = Math.min(LONGEST, plain.size() - at);
      while (length > 0 && !countries.containsKey(plain.subList(at, at + length))) {
        length--;
      }
      if (length == 0) {
        marked.add(plain.get(at));
        at++;
      } else {
        marked.add(countries.get(plain.subList(at, at + length)));
        at += length;
      }
    }
    return marked;
  }

  /** Whether the phrase speaks of a country: {@code North Korean workers}. */
  public boolean areIn(String phrase) {
    return marked(List.of(phrase.split("\\s+"))).stream().anyMatch(Countries::isCountry);
  }

  boolean isCapital(String name) {
    return capitals.contains(words(name));
  }

  static boolean isCountry(String marked) {
    return marked.startsWith("@");
  }
}
