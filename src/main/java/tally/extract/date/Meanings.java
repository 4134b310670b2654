package tally.extract.date;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;

/** What rules can say, by the names that {@code rules.txt} calls it by. */
final class Meanings {
  private static final Map<String, Function<String, Meaning>> ALL = all();

  private Meanings() {}

  /** The meaning that a rule names, with its argument if it has one: {@code relative-by -1}. */
  static Meaning named(String text) {
    String[] words = text.split(" ", 2);
    Function<String, Meaning> meaning = ALL.get(words[0]);
    if (meaning == null) {
      throw new IllegalArgumentException("no meaning is called '" + words[0] + "'");
    }
    return meaning.apply(words.length > 1 ? words[1] : "");
  }

  /** A meaning without an argument. */
  static Entry<String, Function<String, Meaning>> plain(String name, Meaning meaning) {
    return entry(name, argument -> meaning);
  }

  /** A meaning that the rule completes with a number. */
  static Entry<String, Function<String, Meaning>> numbered(
      String name, Function<Integer, Meaning> meaning) {
    return entry(name, argument -> meaning.apply(Integer.valueOf(argument)));
  }

  private static Map<String, Function<String, Meaning>> all() {
    Map<String, Function<String, Meaning>> all = new HashMap<>();
    all.putAll(DayMeanings.ALL);
    all.putAll(DateMeanings.ALL);
    all.putAll(PartMeanings.ALL);
    all.putAll(SpanMeanings.ALL);
    return Map.copyOf(all);
  }
}
