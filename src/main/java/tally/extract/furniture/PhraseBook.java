package tally.extract.furniture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tally.extract.text.Lexicon;
import tally.extract.text.Tokenizer;
import tally.model.Span;
import tally.model.Token;

/** The wordings that only furniture has. The lexicon's head says how a phrase is written. */
final class PhraseBook {
  private static final String NUMBER = "<n>";
  private static final String SOME = "<some>";
  private static final int MOST_SOME = 6;

  /** Where a phrase has to stand. */
  enum Place {
    LINE,
    START,
    END,
    IN,
    LEADS,
    OPENS,
    ENDS,
    BOX
  }

  /**
   * A phrase of the lexicon.
   *
   * @param words its words and placeholders
   * @param place where it has to stand
   * @param rule the rule that a match is reported as
   */
  record Phrase(List<String> words, Place place, String rule) {}

  private final Map<Place, Map<String, List<Phrase>>> byFirst = new HashMap<>();
  private final Map<String, List<Phrase>> byLast = new HashMap<>();

  static PhraseBook read(String file) {
    PhraseBook book = new PhraseBook();
    for (Lexicon.Entry entry : Lexicon.read(file).entries()) {
      book.add(entry);
    }
    return book;
  }

  private void add(Lexicon.Entry entry) {
    if (entry.cell(2).isEmpty()) {
      throw entry.wrong("needs phrase, place and rule");
    }
    Phrase phrase = new Phrase(words(entry.word()), place(entry), entry.cell(2));
    String first = phrase.words().get(0);
    String last = phrase.words().get(phrase.words().size() - 1);
    Map<String, List<Phrase>> index =
        phrase.place() == Place.END
            ? byLast
            : byFirst.computeIfAbsent(phrase.place(), p -> new HashMap<>());
    List<Phrase> same =
        index.computeIfAbsent(
            phrase.place() == Place.END ? last : first, word -> new ArrayList<>());
    if (same.contains(phrase)) {
      throw entry.wrong("'" + entry.word() + "' stands twice");
    }
    same.add(phrase);
    same.sort(Comparator.comparing((Phrase each) -> -each.words().size()));
  }

  private static Place place(Lexicon.Entry entry) {
    try {
      return Place.valueOf(entry.cell(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw entry.wrong("no such place: '" + entry.cell(1) + "'");
    }
  }

  /** Cut like the texts are, so that don't is two words here too. */
  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (String part : phrase.split(" ", -1)) {
      if (part.equals(NUMBER) || part.equals(SOME)) {
        words.add(part);
      } else {
        for (Token token : new Tokenizer().tokens(part, new Span(0, part.length()))) {
          if (Line.isWord(token)) {
            words.add(token.lower());
          }
        }
      }
    }
    return List.copyOf(words);
  }

  /** The phrase that is all of these words. */
  Optional<Phrase> whole(List<String> words, Place place) {
    return words.isEmpty() ? Optional.empty() : beginning(words, 0, place);
  }

  private Optional<Phrase> beginning(List<String> words, int at, Place place) {
    boolean whole = place != Place.START && place != Place.IN && place != Place.LEADS;
    for (String key : new String[] {words.get(at), isNumber(words.get(at)) ? NUMBER : ""}) {
      for (Phrase phrase : byFirst.getOrDefault(place, Map.of()).getOrDefault(key, List.of())) {
        if (end(phrase.words(), 0, words, at, whole) >= 0) {
          return Optional.of(phrase);
        }
      }
    }
    return Optional.empty();
  }

  /** The phrase that the words begin with. */
  Optional<Phrase> starting(List<String> words) {
    return words.isEmpty() ? Optional.empty() : beginning(words, 0, Place.START);
  }

  /** How many words a phrase takes that leads to another story; 0 if none stands here. */
  int leading(List<String> words) {
    return words.isEmpty()
        ? 0
        : beginning(words, 0, Place.LEADS).map(phrase -> phrase.words().size()).orElse(0);
  }

  /** The phrase that the words end with. */
  Optional<Phrase> ending(List<String> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    for (Phrase phrase : byLast.getOrDefault(words.get(words.size() - 1), List.of())) {
      int from = words.size() - phrase.words().size();
      if (from >= 0 && end(phrase.words(), 0, words, from, true) == words.size()) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** The first phrase that stands anywhere among the words. */
  Optional<Phrase> within(List<String> words) {
    for (int at = 0; at < words.size(); at++) {
      Optional<Phrase> phrase = beginning(words, at, Place.IN);
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  /** The index after the match, or -1; {@code toEnd} asks that nothing follow it. */
  private static int end(List<String> phrase, int p, List<String> words, int w, boolean toEnd) {
    if (p == phrase.size()) {
      return !toEnd || w == words.size() ? w : -1;
    }
    String expected = phrase.get(p);
    if (expected.equals(SOME)) {
      for (int skip = 1; skip <= MOST_SOME && w + skip <= words.size(); skip++) {
        int end = end(phrase, p + 1, words, w + skip, toEnd);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }
    if (w >= words.size()) {
      return -1;
    }
    if (expected.equals(NUMBER)) {
      return isNumber(words.get(w))
          ? end(phrase, p + 1, words, w + (isThousands(words, w + 1) ? 2 : 1), toEnd)
          : -1;
    }
    return expected.equals(words.get(w)) ? end(phrase, p + 1, words, w + 1, toEnd) : -1;
  }

  /** The K of {@code 14K shares}. */
  private static boolean isThousands(List<String> words, int at) {
    return at < words.size() && (words.get(at).equals("k") || words.get(at).equals("m"));
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }
}
