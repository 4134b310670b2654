package tally.extract.date;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tally.extract.text.Lexicon;

/** The rules of {@code rules.txt}, found by what they may start with. */
final class Grammar {
  private final Map<Level, Map<String, List<Rule>>> byStart = new EnumMap<>(Level.class);
  private final Set<String> literals = new HashSet<>();
  private final Map<String, Map<Level, List<Rule>>> byWord = new HashMap<>();

  private Grammar() {
    for (Level level : Level.values()) {
      byStart.put(level, new HashMap<>());
    }
  }

  /** Reads the rules; a line that is wrong stops the start. */
  static Grammar read() {
    Grammar grammar = new Grammar();
    for (Lexicon.Entry entry : Lexicon.read("date/rules.txt").entries()) {
      try {
        grammar.add(entry);
      } catch (IllegalArgumentException e) {
        throw entry.wrong(e.getMessage());
      }
    }
    for (String word : grammar.literals) {
      grammar.byWord.put(word, grammar.startingWith(startsOf(word)));
    }
    for (String word : Word.all()) {
      grammar.byWord.put(word, grammar.startingWith(startsOf(word)));
    }
    grammar.byWord.put(Elements.DIGIT, grammar.startingWith(Set.of(Elements.DIGIT)));
    return grammar;
  }

  private void add(Lexicon.Entry entry) {
    Level level = Level.named(entry.cell(0));
    Pattern pattern = Pattern.parse(entry.cell(2), level);
    List<Guard> guards = new ArrayList<>();
    for (String guard : entry.cell(4).split(" ", -1)) {
      if (!guard.isEmpty()) {
        guards.add(Guards.named(guard));
      }
    }
    Meaning meaning = Meanings.named(entry.cell(3));
    Rule rule = new Rule(entry.cell(1), entry.line(), pattern, meaning, guards);
    for (String start : resolved(pattern.starts())) {
      byStart.get(level).computeIfAbsent(start, key -> new ArrayList<>()).add(rule);
    }
    literals.addAll(pattern.literals());
  }

  /** A rule that starts with what a level reads starts with whatever that level's rules do. */
  private Set<String> resolved(Set<String> starts) {
    Set<String> resolved = new LinkedHashSet<>();
    for (String start : starts) {
      if (Elements.isLevel(start)) {
        for (Level level = Level.named(start); level != null; level = level.below().orElse(null)) {
          resolved.addAll(byStart.get(level).keySet());
        }
      } else {
        resolved.add(start);
      }
    }
    return resolved;
  }

  private static Set<String> startsOf(String word) {
    Set<String> starts = new LinkedHashSet<>();
    starts.add(word);
    for (WordClass kind : Word.of(word).classes().keySet()) {
      starts.add(Elements.start(kind));
    }
    return starts;
  }

  private Map<Level, List<Rule>> startingWith(Set<String> starts) {
    Map<Level, List<Rule>> found = new EnumMap<>(Level.class);
    byStart.forEach(
        (level, rules) -> {
          Set<Rule> some = new LinkedHashSet<>();
          starts.forEach(start -> some.addAll(rules.getOrDefault(start, List.of())));
          if (!some.isEmpty()) {
            found.put(level, List.copyOf(some));
          }
        });
    return found;
  }

  /** The words that the rules spell out. */
  Set<String> literals() {
    return Set.copyOf(literals);
  }

  /** The rules that may start with a piece, by level; most words start none. */
  Map<Level, List<Rule>> startingAt(Piece piece) {
    boolean digit = Character.isDigit(piece.key().charAt(0));
    return byWord.getOrDefault(digit ? Elements.DIGIT : piece.key(), Map.of());
  }
}
