package tally.tabulate.source;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tally.extract.text.Lexicon;

/** Which words of a source's name are titles, which tell a body, and which belong to a surname. */
final class NameWords {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "ben", "van", "von", "der", "den", "de", "del", "della", "di",
          "da", "do", "dos", "du", "la", "le", "ter");

  private static final Set<String> ARTICLES_OF_SURNAMES =
      Set.of("al", "el", "as", "ad", "an", "ar", "at", "ash", "az");

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private static final Set<String> PREPOSITIONS =
      Set.of("against", "at", "by", "for", "from", "in", "of", "on", "to", "under", "with");

  private static final Set<String> TITLES_AND_SURNAMES =
      Set.of("bishop", "cardinal", "farmer", "head", "judge", "king", "major", "pope", "prince");

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "that",
          "these", "those", "some", "many", "both", "all", "another", "other");

  private final Set<String> titles = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final Set<String> fields = new HashSet<>();
  private final Set<String> records = new HashSet<>();

  /** Reads the words by which the extraction knows sources. */
  NameWords() {
    for (Lexicon.Entry honorific : Lexicon.read("source/honorifics.txt").entries()) {
      titles.add(honorific.word());
    }
    // Alone it is a surname; the honorific Tan Sri is known by its second word.
    titles.remove("tan");
    for (Lexicon.Entry entry : Lexicon.read("source/nouns.txt").entries()) {
      switch (entry.cell(1)) {
        case "person", "anyone" -> titles.add(entry.word());
        case "people", "body" -> bodies.add(entry.word());
        case "record" -> records.add(entry.word());
        default -> throw entry.wrong("no role: '" + entry.cell(1) + "'");
      }
    }
    for (Lexicon.Entry entry : Lexicon.read("source/types.txt").entries()) {
      fields.add(entry.word());
    }
    fields.removeAll(titles);
  }

  /** Whether the word is a title, a rank or an office: {@code Gen.}, {@code spokesperson}. */
  boolean isTitle(String word) {
    String lower = lower(word);
    return titles.contains(lower) || titles.contains(lower + ".");
  }

  /** Whether the title is a surname as well: {@code Stephen King}. */
  static boolean isAlsoSurname(String title) {
    return TITLES_AND_SURNAMES.contains(lower(title));
  }

  /** Whether the word tells a body or a crowd, and no person: {@code ministry}, {@code police}. */
  boolean isBody(String word) {
    return bodies.contains(lower(word));
  }

  /** Whether the word tells what a body does: {@code Defence}, {@code Health}. */
  boolean isField(String word) {
    return fields.contains(lower(word));
  }

  /** Whether the word is something that is written down: {@code report}, {@code data}. */
  boolean isRecord(String word) {
    return records.contains(lower(word));
  }

  static List<String> split(String name) {
    return List.of(SPACE.split(name.strip()));
  }

  static boolean isDeterminer(String word) {
    return DETERMINERS.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(lower(word));
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(lower(word));
  }

  /** Whether the word is a particle or, like al-Sharif, begins with one. */
  static boolean startsWithParticle(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      return isParticle(word);
    }
    String first = lower(word.substring(0, hyphen));
    return hyphen + 1 < word.length()
        && (PARTICLES.contains(first) || ARTICLES_OF_SURNAMES.contains(first))
        && Character.isUpperCase(word.codePointAt(hyphen + 1));
  }

  static boolean isSuffix(String word) {
    return SUFFIXES.contains(lower(word));
  }

  /** The name without what stands in brackets: {@code (R-Wis.)}, {@code (TNO)}. */
  static String withoutBrackets(String name) {
    StringBuilder bare = new StringBuilder(name.length());
    int depth = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && depth > 0) {
        depth--;
      } else if (depth == 0) {
        bare.append(c);
      }
    }
    return bare.toString().strip();
  }

  /** The surname without what may be left out or glued to it: {@code al-Assad} is Assad. */
  static List<String> withoutArticles(List<String> surname) {
    int start = 0;
    while (start < surname.size() - 1 && ARTICLES_OF_SURNAMES.contains(lower(surname.get(start)))) {
      start++;
    }
    return surname.subList(start, surname.size());
  }

  static String withoutPossessive(String word) {
    boolean possessive = word.length() > 2 && (word.endsWith("'s") || word.endsWith("’s"));
    return possessive ? word.substring(0, word.length() - 2) : word;
  }

  /** In small letters, without a closing dot or comma and without a possessive ending. */
  static String lower(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    int end = lower.length();
    while (end > 0 && (lower.charAt(end - 1) == '.' || lower.charAt(end - 1) == ',')) {
      end--;
    }
    lower = lower.substring(0, end);
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }
}
