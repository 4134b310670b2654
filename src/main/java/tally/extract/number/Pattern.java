package tally.extract.number;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.extract.text.Lexicon;

/**
 * What stands around a number, as the lexicons write it: {@code more than _}, {@code article|room
 * _digits}, {@code _:1..120 ~- ~year-old}. Its text is its name.
 *
 * <p>The blank {@code _} is the number; after it may stand its form ({@code digits}, {@code words},
 * {@code vague}, {@code range}, {@code ordinal}, {@code fraction}, {@code in_word}) and, after a
 * colon, the values it may have. Each other element is one token: see {@link TokenTest}. Square
 * brackets set apart what belongs to the number from what must merely stand there.
 */
final class Pattern {
  private static final int FAILED = -1;

  private final String name;
  private final Blank blank;
  private final List<TokenTest> before;
  private final List<TokenTest> after;
  private final int insideBefore;
  private final int insideAfter;

  /**
   * Where a pattern matched.
   *
   * @param first index of the first token that belongs to the number
   * @param last index of the last one
   */
  record Match(int first, int last) {}

  private Pattern(String name, Blank blank, Side before, Side after) {
    this.name = name;
    this.blank = blank;
    this.before = before.tests();
    this.after = after.tests();
    this.insideBefore = before.inside();
    this.insideAfter = after.inside();
  }

  /** The tokens on one side, nearest first, and how many of them the brackets hold. */
  private record Side(List<TokenTest> tests, int inside) {}

  /** Reads the pattern in a line's first column. */
  static Pattern parse(Lexicon.Entry entry, TokenLists lists) {
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    Blank blank = null;
    for (String element : entry.word().split(" ", -1)) {
      if (element.startsWith("_") || element.startsWith("~_")) {
        if (blank != null) {
          throw entry.wrong("more than one blank");
        }
        blank = Blank.parse(element, entry);
      } else {
        (blank == null ? left : right).add(element);
      }
    }
    if (blank == null) {
      throw entry.wrong("no blank for the number");
    }
    Collections.reverse(left);
    return new Pattern(
        entry.word(), blank, side(left, "[", lists, entry), side(right, "]", lists, entry));
  }

  private static Side side(
      List<String> elements, String bracket, TokenLists lists, Lexicon.Entry entry) {
    List<TokenTest> tests = new ArrayList<>();
    int inside = elements.size();
    for (String element : elements) {
      if (element.equals(bracket)) {
        inside = tests.size();
      } else {
        tests.add(TokenTest.parse(element, lists, entry));
      }
    }
    return new Side(List.copyOf(tests), inside);
  }

  String name() {
    return name;
  }

  /** How much a pattern asks for; of two that match, the one that asks for more is right. */
  int demands() {
    return (int)
        (before.stream().filter(test -> !test.optional()).count()
            + after.stream().filter(test -> !test.optional()).count());
  }

  /** The words one of which must stand right before the number; empty if others may. */
  Set<String> wordsBefore() {
    return before.isEmpty() ? Set.of() : before.get(0).demandedWords();
  }

  /** The words one of which must stand right after the number; empty if others may. */
  Set<String> wordsAfter() {
    return after.isEmpty() ? Set.of() : after.get(0).demandedWords();
  }

  /**
   * Whether and where the pattern matches around {@code numeral}, if what surrounds it begins
   * outside {@code from} and {@code to}.
   */
  Optional<Match> match(Words words, Numeral numeral, int from, int to) {
    if (!blank.holds(words, numeral)) {
      return Optional.empty();
    }
    int last = reach(words, after, 0, to + 1, 1, insideAfter, to);
    if (last == FAILED) {
      return Optional.empty();
    }
    int first = reach(words, before, 0, from - 1, -1, insideBefore, from);
    return first == FAILED ? Optional.empty() : Optional.of(new Match(first, last));
  }

  /** The farthest token inside the brackets, or FAILED; optional elements are few and short. */
  private static int reach(
      Words words, List<TokenTest> tests, int test, int at, int step, int inside, int reached) {
    if (test == tests.size()) {
      return reached;
    }
    if (tests.get(test).holds(words, at)) {
      int farther = test < inside && words.isInside(at) ? at : reached;
      int end = reach(words, tests, test + 1, at + step, step, inside, farther);
      if (end != FAILED) {
        return end;
      }
    }
    return tests.get(test).optional()
        ? reach(words, tests, test + 1, at, step, inside, reached)
        : FAILED;
  }

  @Override
  public String toString() {
    return name;
  }
}
