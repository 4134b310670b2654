package tally.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When two phrases say the same, for all that annotator and extractor may word differently. */
final class Phrases {
  private static final Pattern POSSESSIVE = Pattern.compile("[’']s(?![\\p{L}\\p{N}_])");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

  /** The head noun phrase ends before these. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_])(?:of|from|in|who|that|with|killed|wounded)(?![\\p{L}\\p{N}_])");

  private static final Set<String> STOP =
      Set.of("the", "a", "an", "of", "its", "their", "his", "her", "and", "s", "in", "for", "to");

  private static final String[][] ENDINGS = {
    {"ies", "y"}, {"men", "man"}, {"sses", "ss"}, {"s", ""}
  };

  private static final double HALF = 0.5;

  private Phrases() {}

  /** Whether the head nouns are the same, or half of all words. */
  static boolean sameCounted(String gold, String got) {
    List<String> a = stems(gold);
    List<String> b = stems(got);
    if (a.isEmpty() || b.isEmpty()) {
      return a.equals(b);
    }
    return last(head(gold, a)).equals(last(head(got, b))) || overlap(a, b) >= HALF;
  }

  private static List<String> head(String phrase, List<String> all) {
    String[] parts = TAIL.split(phrase.toLowerCase(Locale.ROOT), 2);
    List<String> head = stems(parts[0]);
    return head.isEmpty() ? all : head;
  }

  /** Whether the lemmas are the same; null is the same as null alone. */
  static boolean sameEvent(String gold, String got) {
    return stems(gold).equals(stems(got));
  }

  /**
   * Whether {@code got} names one of the right sources; an empty text is the article's own voice.
   */
  static boolean sameSource(List<String> golds, String got) {
    List<String> b = words(got);
    return golds.stream().anyMatch(gold -> sameSource(words(gold), b));
  }

  private static boolean sameSource(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.equals(b);
    }
    Set<String> ofA = new HashSet<>(a);
    Set<String> ofB = new HashSet<>(b);
    Set<String> common = new HashSet<>(ofA);
    common.retainAll(ofB);
    boolean one = common.size() == Math.min(ofA.size(), ofB.size());
    if (one && (common.size() >= 2 || a.size() <= 2 || last(a).equals(last(b)))) {
      return true;
    }
    return overlap(a, b) >= HALF;
  }

  /** Which part of all words both have. */
  private static double overlap(List<String> a, List<String> b) {
    Set<String> all = new HashSet<>(a);
    all.addAll(b);
    Set<String> common = new HashSet<>(a);
    common.retainAll(new HashSet<>(b));
    return (double) common.size() / all.size();
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static List<String> stems(String phrase) {
    return words(phrase).stream().map(Phrases::stem).toList();
  }

  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    if (phrase == null) {
      return words;
    }
    Matcher word = WORD.matcher(POSSESSIVE.matcher(phrase.toLowerCase(Locale.ROOT)).replaceAll(""));
    while (word.find()) {
      if (!STOP.contains(word.group())) {
        words.add(word.group());
      }
    }
    return words;
  }

  private static String stem(String word) {
    for (String[] ending : ENDINGS) {
      String end = ending[0];
      if (word.endsWith(end) && word.length() > end.length() + 2 && !word.endsWith("ss")) {
        return word.substring(0, word.length() - end.length()) + ending[1];
      }
    }
    return word;
  }
}
