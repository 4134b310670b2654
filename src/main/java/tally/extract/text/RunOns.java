package tally.extract.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tally.extract.text.Lexicon.Entry;

/**
 * Parts words whose blank is lost, as around the links of many scraped pages: {@code thatkilled},
 * {@code bodiesin}, {@code theAssociated}. A word is cut only if it is none that is known, one of
 * its halves is a small word of the lexicons, and the other is known.
 */
final class RunOns {
  private static final List<String> HEADS = words("text/run-on-heads.txt");
  private static final List<String> TAILS = words("text/run-on-tails.txt");
  private static final Set<String> WHOLES = Lexicon.read("text/run-on-wholes.txt").words();
  private static final Set<String> CALENDAR = calendar();
  private static final int SHORTEST = 6;
  private static final int LONGEST = 24;
  private static final int SHORTEST_BEFORE_TAIL = 4;
  private static final int SHORTEST_BEHIND_HEAD = 5;
  private static final int SHORTEST_NAME = 3;

  /** Marchand, Augustin and Mayer are people. */
  private static final int LONG_MONTH = 7;

  private RunOns() {}

  private static List<String> words(String lexicon) {
    return Lexicon.read(lexicon).entries().stream().map(Entry::word).toList();
  }

  private static Set<String> calendar() {
    Set<String> names = new HashSet<>();
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      if (name.length() >= LONG_MONTH) {
        names.add(name);
      }
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      names.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    return Set.copyOf(names);
  }

  /** How many letters the first of two joined words has; 0 if the word is one. */
  static int cut(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return 0;
    }
    int small = small(word);
    if (small == word.length()) {
      return isKnown(word) || WHOLES.contains(word) ? 0 : cutSmall(word);
    }
    if (small > 1) {
      return beforeName(word, small);
    }
    return Character.isUpperCase(word.charAt(0)) ? behindName(word) : 0;
  }

  /** How many small letters it begins with. */
  private static int small(String word) {
    int at = 0;
    while (at < word.length() && word.charAt(at) >= 'a' && word.charAt(at) <= 'z') {
      at++;
    }
    return at;
  }

  private static int cutSmall(String word) {
    for (String tail : TAILS) {
      int cut = word.length() - tail.length();
      if (cut >= SHORTEST_BEFORE_TAIL && word.endsWith(tail) && isKnown(word.substring(0, cut))) {
        return cut;
      }
    }
    for (String head : HEADS) {
      int cut = head.length();
      boolean enough = word.length() - cut >= SHORTEST_BEHIND_HEAD;
      if (enough && word.startsWith(head) && isKnown(word.substring(cut))) {
        return cut;
      }
    }
    return 0;
  }

  /** theAssociated, inCalifornia; but no iPhone. */
  private static int beforeName(String word, int small) {
    boolean name =
        word.length() - small >= SHORTEST_NAME
            && Character.isUpperCase(word.charAt(small))
            && Character.isLowerCase(word.charAt(small + 1));
    String before = word.substring(0, small);
    return name && (HEADS.contains(before) || TAILS.contains(before)) ? small : 0;
  }

  /** Novemberby, Mondaythat. */
  private static int behindName(String word) {
    for (String tail : TAILS) {
      int cut = word.length() - tail.length();
      if (cut > 2 && word.endsWith(tail) && CALENDAR.contains(word.substring(0, cut))) {
        return cut;
      }
    }
    return 0;
  }

  private static boolean isKnown(String word) {
    boolean plural = word.endsWith("s") && word.length() > SHORTEST_BEFORE_TAIL;
    return Verbs.known(word).isPresent()
        || Tagger.knows(word)
        || (plural && Tagger.knows(word.substring(0, word.length() - 1)));
  }
}
