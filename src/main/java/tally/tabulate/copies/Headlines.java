package tally.tabulate.copies;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Two headlines side by side, to tell whether they stand above the same piece. */
final class Headlines {
  /** Shorter words stand in any headline. */
  private static final int SHORTEST = 4;

  private static final Pattern BLANK = Pattern.compile(" ");

  private final Set<String> one;
  private final Set<String> other;

  /** Takes headlines as published; null where a piece has none. */
  Headlines(String one, String other) {
    this.one = words(one);
    this.other = words(other);
  }

  private static Set<String> words(String headline) {
    return BLANK
        .splitAsStream(PlainText.of(headline == null ? "" : headline))
        .filter(word -> word.length() >= SHORTEST || isNumber(word))
        .collect(Collectors.toSet());
  }

  private static boolean isNumber(String word) {
    return word.codePoints().anyMatch(Character::isDigit);
  }

  /** How many of the words of the shorter one the other has too: 0 to 1; 1 if one is missing. */
  double shared() {
    return shared(one, other);
  }

  /** {@code Episode 5} and {@code Episode 6}, {@code Dec. 3} and {@code Dec. 12}. */
  boolean areNumberedApart() {
    return shared(numbers(one), numbers(other)) < 1;
  }

  private static double shared(Set<String> one, Set<String> other) {
    int fewer = Math.min(one.size(), other.size());
    return fewer == 0 ? 1 : (double) one.stream().filter(other::contains).count() / fewer;
  }

  private static Set<String> numbers(Set<String> words) {
    return words.stream().filter(Headlines::isNumber).collect(Collectors.toSet());
  }
}
