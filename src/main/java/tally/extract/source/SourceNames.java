package tally.extract.source;

import java.util.Locale;
import tally.extract.source.Words.Kind;

/** Which words of a source phrase are its name, where nobody named stands behind it. */
final class SourceNames {
  private SourceNames() {}

  /** Behind articles, and behind owners that point elsewhere: the country's, its. */
  static int first(SourcePhrase phrase, Words words) {
    int first = phrase.first();
    for (int i = phrase.first(); i < phrase.head(); i++) {
      boolean office = words.lower(phrase.head()).equals("office") && isRole(i - 1, words);
      boolean pointing = words.is(i, Kind.GENITIVE) && !words.at(i - 1).startsUpper() && !office;
      boolean leading =
          i == first
              && (words.is(i, Kind.DETERMINER) || words.is(i, Kind.ADVERB) || words.isTime(i));
      boolean based = words.lower(i).endsWith("-based");
      first = pointing || leading || based ? i + 1 : first;
    }
    return first;
  }

  private static boolean isAnybody(String singular) {
    return singular.equals("person") || singular.equals("source") || singular.equals("sources");
  }

  static int last(SourcePhrase phrase, Words words) {
    // "people familiar with the talks": without the rest they could be anybody
    if (Vocabulary.noun(words.lower(phrase.head()))
        .filter(n -> isAnybody(n.singular()))
        .isPresent()) {
      return phrase.last();
    }
    for (int i = phrase.head() + 1; i <= phrase.last(); i++) {
      boolean attached =
          words.isNominal(i - 1) && (words.is(i, Kind.ADJECTIVE) || words.is(i, Kind.VERB));
      if (words.lower(i).equals("(") || attached) {
        return i - 1;
      }
    }
    return phrase.last();
  }

  /** Without the capital that only the start of the sentence gives: officials. */
  static String asInside(String name, int first, Words words) {
    boolean starts = first == 0 || words.isQuote(first - 1);
    boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    boolean titled = words.isIn(first + 1) && words.isName(first + 1);
    return starts && !words.isName(first) && !acronym && !titled
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }

  /** The sheriff's office is no other's; the country's office is that of any country. */
  private static boolean isRole(int i, Words words) {
    return Vocabulary.isRole(words.lower(i), Vocabulary.Role.PERSON);
  }
}
