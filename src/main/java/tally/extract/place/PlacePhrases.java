package tally.extract.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/** Finds the places that a sentence names behind prepositions of place. */
final class PlacePhrases {
  private static final int LONGEST = 8;
  private static final Set<String> CONNECTORS =
      Set.of("of", "'s", "’s", "-", "el", "al", "de", "the");
  private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");
  private static final Set<String> BEFORE_NAME =
      Set.of("the", "a", "an", "its", "their", "of", "with", ",");
  private static final Set<String> NEW_CLAUSE =
      Set.of("and", "but", "while", ";", ":", "–", "—", "“", "\"");

  private static final Map<String, Integer> PREPOSITIONS = prepositions();
  private static final Map<Kind, Set<String>> WORDS = words();
  private static final Set<String> NATIONAL = national();
  private static final Set<String> OUTLETS = Lexicon.read("source/outlets.txt").words();

  private enum Kind {
    DIRECTION,
    SITE,
    OTHER
  }

  private PlacePhrases() {}

  private static Map<String, Integer> prepositions() {
    Map<String, Integer> prepositions = new HashMap<>();
    Lexicon lexicon = Lexicon.read("place/prepositions.txt");
    for (Lexicon.Entry entry : lexicon.entries()) {
      try {
        prepositions.put(entry.word(), Integer.parseInt(entry.cell(1)));
      } catch (NumberFormatException e) {
        throw entry.wrong("no number of words: '" + entry.cell(1) + "'");
      }
    }
    return prepositions;
  }

  private static Map<Kind, Set<String>> words() {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
    for (Lexicon.Entry entry : Lexicon.read("place/words.txt").entries()) {
      try {
        words.get(Kind.valueOf(entry.cell(1).toUpperCase(Locale.ROOT))).add(entry.word());
      } catch (IllegalArgumentException e) {
        throw entry.wrong("no kind of word: '" + entry.cell(1) + "'");
      }
    }
    return words;
  }

  /** Adjectives and peoples, which are no places: {@code in Russian captivity}. */
  private static Set<String> national() {
    Set<String> national = new HashSet<>();
    for (Lexicon.Entry entry : Lexicon.read("subject/countries.txt").entries()) {
      for (int column = 1; column <= 3; column++) {
        if (!entry.cell(column).equals(entry.word())) {
          national.add(entry.cell(column));
        }
      }
    }
    return national;
  }

  /** The places of a sentence in its order; {@code dates} are the tokens of date expressions. */
  static List<PlacePhrase> of(String text, Sentence sentence, Set<Integer> dates) {
    List<PlacePhrase> phrases = new ArrayList<>();
    for (int at = 0; at + 1 < sentence.size(); at++) {
      Integer farther = PREPOSITIONS.get(sentence.token(at).lower());
      if (farther != null) {
        phrase(text, sentence, at, farther, dates).ifPresent(phrases::add);
      }
    }
    return phrases;
  }

  private static Optional<PlacePhrase> phrase(
      String text, Sentence sentence, int at, int farther, Set<Integer> dates) {
    int first = firstOfName(sentence, at + 1);
    int last = lastOfName(sentence, first, dates);
    if (last >= first && isOfSite(sentence, last + 1)) {
      int site = firstOfName(sentence, last + 2);
      int lastOfSite = lastOfName(sentence, site, dates);
      first = lastOfSite >= site ? site : first;
      last = lastOfSite >= site ? lastOfSite : last;
    }
    if (last < first
        || !isPlace(text, sentence, first, last)
        || (farther > 0 && isPossessive(sentence, last + 1))) {
      return Optional.empty();
    }
    if (last + 1 < sentence.size() && isSite(sentence.token(last + 1))) {
      last++;
    }
    return Optional.of(
        new PlacePhrase(
            at, last, sentence.between(first, last), farther, isFronted(sentence, at, last)));
  }

  /** Steps over {@code the eastern city of}. */
  private static int firstOfName(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size() && at - from < LONGEST && isBeforeName(sentence, from, at)) {
      at++;
    }
    return at;
  }

  private static boolean isBeforeName(Sentence sentence, int from, int at) {
    Token token = sentence.token(at);
    if (token.is("of") || token.is("with") || token.is(",")) {
      return at > from && isSite(sentence.token(at - 1));
    }
    return BEFORE_NAME.contains(token.lower())
        || (is(Kind.DIRECTION, token) && !token.startsUpper())
        || isSite(token)
        || (token.tag() == PartOfSpeech.ADJ && !token.startsUpper());
  }

  private static int lastOfName(Sentence sentence, int first, Set<Integer> dates) {
    int last = -1;
    for (int at = first;
        at < sentence.size() && at - first < LONGEST && !dates.contains(at);
        at++) {
      Token token = sentence.token(at);
      if (isName(token)) {
        last = at;
      } else if (last < 0 || !CONNECTORS.contains(token.lower())) {
        break;
      }
    }
    return last;
  }

  private static boolean isName(Token token) {
    return token.startsUpper() && (token.tag() == PartOfSpeech.PROPN || is(Kind.DIRECTION, token));
  }

  /** {@code 's eastern city of} behind {@code Ukraine}. */
  private static boolean isOfSite(Sentence sentence, int at) {
    if (!isPossessive(sentence, at)) {
      return false;
    }
    int site = firstOfName(sentence, at + 1);
    for (int i = at + 1; i < site; i++) {
      if (isSite(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPossessive(Sentence sentence, int at) {
    return at < sentence.size() && POSSESSIVE.contains(sentence.token(at).lower());
  }

  private static boolean isPlace(String text, Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (is(Kind.OTHER, sentence.token(i))) {
        return false;
      }
    }
    String name = sentence.between(first, last).in(text);
    return !NATIONAL.contains(name) && !OUTLETS.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isSite(Token token) {
    return !token.startsUpper() && is(Kind.SITE, token);
  }

  private static boolean is(Kind kind, Token token) {
    return WORDS.get(kind).contains(token.lower());
  }

  private static boolean isFronted(Sentence sentence, int at, int last) {
    if (at == 0) {
      return true;
    }
    boolean comma = last + 1 < sentence.size() && sentence.token(last + 1).is(",");
    return comma && NEW_CLAUSE.contains(sentence.token(at - 1).lower());
  }
}
