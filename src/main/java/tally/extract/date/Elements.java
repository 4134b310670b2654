package tally.extract.date;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The elements that patterns are made of, by name. */
final class Elements {
  /** What every element may start with that may begin with a digit. */
  static final String DIGIT = "<digit>";

  private static final String CARDINAL = start(WordClass.CARDINAL);

  private static final Map<String, Element> NUMBERS =
      Map.of(
          "year", (chart, at) -> Numbers.year(chart.pieces(), at),
          "monthday", (chart, at) -> Numbers.monthDay(chart.pieces(), at),
          "two-digits", (chart, at) -> Numbers.twoDigits(chart.pieces(), at),
          "number", (chart, at) -> Numbers.number(chart.pieces(), at),
          "ordinal", (chart, at) -> Numbers.ordinal(chart.pieces(), at),
          "count", (chart, at) -> Numbers.count(chart.pieces(), at),
          "clock", (chart, at) -> Clock.read(chart.pieces(), at),
          "dotted-date", (chart, at) -> Numbers.dottedDate(chart.pieces(), at),
          "word", Elements::anyWord);

  private static final Map<String, Set<String>> STARTS =
      Map.of(
          "year", Set.of(DIGIT, CARDINAL),
          "monthday", Set.of(DIGIT),
          "two-digits", Set.of(DIGIT),
          "number", Set.of(DIGIT),
          "ordinal", Set.of(DIGIT, start(WordClass.ORDINAL), CARDINAL),
          "count", Set.of(DIGIT, CARDINAL, start(WordClass.QUANTIFIER), "a", "an"),
          "clock", Set.of(DIGIT, CARDINAL, start(WordClass.HOUR_NAME)),
          "dotted-date", Set.of(DIGIT));

  private Elements() {}

  static Element literal(Set<String> words) {
    return (chart, at) -> {
      String key = chart.pieces().get(at).key();
      return words.contains(key) ? Optional.of(new Hit(at + 1, key)) : Optional.empty();
    };
  }

  /** A number, what a level reads, or a class of words; {@code level} is the rule's own. */
  static Element named(String name, Level level) {
    Element number = NUMBERS.get(name);
    if (number != null) {
      return number;
    }
    return isLevel(name) ? ofLevel(Level.named(name), level) : ofClass(WordClass.named(name));
  }

  private static Element ofLevel(Level lower, Level level) {
    if (lower.compareTo(level) >= 0) {
      throw new IllegalArgumentException("<" + lower + "> is not below " + level);
    }
    return (chart, at) -> chart.read(lower, at).map(found -> new Hit(found.end(), found.when()));
  }

  private static Element ofClass(WordClass kind) {
    return (chart, at) -> {
      Piece piece = chart.pieces().get(at);
      Object value = piece.word().classes().get(kind);
      if (value == null) {
        return Optional.empty();
      }
      return Optional.of(new Hit(at + 1, value.equals("") ? piece.key() : value));
    };
  }

  private static Optional<Hit> anyWord(Chart chart, int at) {
    Piece piece = chart.pieces().get(at);
    boolean word = Character.isLetter(piece.key().charAt(0));
    return word ? Optional.of(new Hit(at + 1, piece.key())) : Optional.empty();
  }

  static Element longestOf(List<Element> rivals) {
    if (rivals.size() == 1) {
      return rivals.get(0);
    }
    return (chart, at) -> {
      Optional<Hit> best = Optional.empty();
      for (Element rival : rivals) {
        Optional<Hit> hit = rival.match(chart, at);
        if (hit.isPresent() && (best.isEmpty() || hit.get().end() > best.get().end())) {
          best = hit;
        }
      }
      return best;
    };
  }

  /** The keys of the pieces that an element may start with; of a level, its name. */
  static Set<String> starts(String name) {
    Set<String> numbers = STARTS.get(name);
    if (numbers != null) {
      return numbers;
    }
    if (name.equals("word")) {
      return Set.of();
    }
    return Set.of(isLevel(name) ? name : start(WordClass.named(name)));
  }

  /** Whether a start is the name of a level, rather than a word or a class of words. */
  static boolean isLevel(String name) {
    return Level.NAMES.contains(name);
  }

  static String start(WordClass kind) {
    return "<" + kind.name() + ">";
  }
}
