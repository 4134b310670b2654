package tally.extract.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tally.extract.text.Lexicon;

/**
 * A lexicon of patterns and what each means. Of the patterns that match, the one that asks for most
 * is right; between equals, the one that stands first.
 *
 * <p>Patterns are looked up by the word they want beside the number, so that a long lexicon costs
 * no more than the few lines that can match.
 */
final class PatternTable<V> {
  private final Map<String, List<Rule<V>>> byWordBefore = new HashMap<>();
  private final Map<String, List<Rule<V>>> byWordAfter = new HashMap<>();
  private final List<Rule<V>> others = new ArrayList<>();
  private int size;

  private record Rule<V>(Pattern pattern, V meaning, int rank) {}

  /**
   * A pattern that matched.
   *
   * @param meaning what the lexicon says of it
   * @param pattern the pattern
   * @param match where it matched
   */
  record Hit<V>(V meaning, Pattern pattern, Pattern.Match match) {}

  private PatternTable() {}

  /** Reads a lexicon whose first column is a pattern. One that stands twice stops the start. */
  static <V> PatternTable<V> read(
      String file, TokenLists lists, Function<Lexicon.Entry, V> meaning) {
    Lexicon lexicon = Lexicon.read(file);
    if (lexicon.words().isEmpty()) {
      throw new IllegalStateException(file + " holds no pattern");
    }
    List<Rule<V>> rules = new ArrayList<>();
    for (Lexicon.Entry entry : lexicon.entries()) {
      rules.add(new Rule<>(Pattern.parse(entry, lists), meaning.apply(entry), 0));
    }
    rules.sort(Comparator.comparingInt(rule -> -rule.pattern().demands()));
    PatternTable<V> table = new PatternTable<>();
    for (Rule<V> rule : rules) {
      table.add(rule.pattern(), rule.meaning());
    }
    return table;
  }

  private void add(Pattern pattern, V meaning) {
    Rule<V> rule = new Rule<>(pattern, meaning, size++);
    Set<String> before = pattern.wordsBefore();
    Set<String> after = pattern.wordsAfter();
    if (!before.isEmpty()) {
      before.forEach(word -> byWordBefore.computeIfAbsent(word, w -> new ArrayList<>()).add(rule));
    } else if (!after.isEmpty()) {
      after.forEach(word -> byWordAfter.computeIfAbsent(word, w -> new ArrayList<>()).add(rule));
    } else {
      others.add(rule);
    }
  }

  /** The pattern that is right for a number whose surroundings begin outside {@code from..to}. */
  Optional<Hit<V>> best(Words words, Numeral numeral, int from, int to) {
    Search<V> search = new Search<>(words, numeral, from, to);
    search.through(byWordBefore.getOrDefault(words.lower(from - 1), List.of()));
    search.through(byWordAfter.getOrDefault(words.lower(to + 1), List.of()));
    search.through(others);
    return Optional.ofNullable(search.best);
  }

  /** The state of one look-up. */
  private static final class Search<V> {
    private final Words words;
    private final Numeral numeral;
    private final int from;
    private final int to;
    private int rank = Integer.MAX_VALUE;
    private Hit<V> best;

    Search(Words words, Numeral numeral, int from, int to) {
      this.words = words;
      this.numeral = numeral;
      this.from = from;
      this.to = to;
    }

    void through(List<Rule<V>> rules) {
      for (Rule<V> rule : rules) {
        if (rule.rank() >= rank) {
          return;
        }
        Optional<Pattern.Match> match = rule.pattern().match(words, numeral, from, to);
        if (match.isPresent()) {
          rank = rule.rank();
          best = new Hit<>(rule.meaning(), rule.pattern(), match.get());
          return;
        }
      }
    }
  }
}
