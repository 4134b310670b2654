package tally.extract.subject;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.model.Token;

/** The classes of counted things and all the words for them. */
final class Nouns {
  /**
   * A class of counted things.
   *
   * @param name what the tables call it
   * @param kind what may be left out of it or taken from the context
   * @param events the events that say the same as the noun
   */
  record Noun(String name, NounKind kind, Set<String> events) {}

  /** A noun in a text, from one token to another, exclusive. */
  record Match(Noun noun, int from, int to) {}

  private final Map<String, Noun> nouns = new HashMap<>();
  private int longest = 1;

  static Nouns read(String file) {
    Nouns nouns = new Nouns();
    Lexicon.read(file).entries().forEach(nouns::add);
    return nouns;
  }

  private void add(Lexicon.Entry entry) {
    NounKind kind =
        NounKind.of(entry.cell(1))
            .orElseThrow(() -> entry.wrong("no such kind: '" + entry.cell(1) + "'"));
    Noun noun = new Noun(entry.word(), kind, new HashSet<>(entry.list(3)));
    put(entry.word(), noun, entry);
    for (String variant : entry.list(2)) {
      put(variant, noun, entry);
      String plural = plural(variant);
      if (!plural.equals(variant)) {
        put(plural, noun, entry);
      }
    }
  }

  private static String plural(String variant) {
    int last = variant.lastIndexOf(' ') + 1;
    return variant.substring(0, last) + Plurals.of(variant.substring(last));
  }

  private void put(String word, Noun noun, Lexicon.Entry entry) {
    Noun before = nouns.putIfAbsent(key(Words.lower(word)), noun);
    if (before != null && !before.equals(noun)) {
      throw entry.wrong("'" + word + "' is a word for " + before.name() + " already");
    }
    longest = Math.max(longest, Words.tokens(word).size());
  }

  /** Hyphens come and go: asylum-seekers, air-defence missiles. */
  private static String key(String words) {
    return words.replace('-', ' ');
  }

  Optional<Noun> exact(String phrase) {
    return Optional.ofNullable(nouns.get(key(Words.lower(phrase))));
  }

  /** The longest noun that ends before {@code end}. */
  Optional<Match> endingAt(List<Token> tokens, int from, int end) {
    for (int start = Math.max(from, end - longest); start < end; start++) {
      Noun noun = nouns.get(key(Words.lower(tokens, start, end)));
      if (noun != null) {
        return Optional.of(new Match(noun, start, end));
      }
    }
    return Optional.empty();
  }

  /** A noun of several words that goes on beyond a preposition: prisoners of war. */
  Optional<Match> across(List<Token> tokens, int preposition) {
    for (int start = 0; start < preposition; start++) {
      for (int end = Math.min(tokens.size(), start + longest); end > preposition; end--) {
        Noun noun = nouns.get(key(Words.lower(tokens, start, end)));
        if (noun != null) {
          return Optional.of(new Match(noun, start, end));
        }
      }
    }
    return Optional.empty();
  }
}
