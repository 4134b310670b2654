package tally.extract.date;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tally.extract.text.Lexicon;

/** The rules of {@code rules.txt}, found by what they may start with. */
final class Grammar {
  private final Map<Level, Map<String, List<Rule>>> byStart = new EnumMap<>(Level.class);
  private final Set<String> literals = new HashSet<>();

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
    for (String start : pattern.starts()) {
      byStart.get(level).computeIfAbsent(start, key -> new ArrayList<>()).add(rule);
    }
    literals.addAll(pattern.literals());
  }

  /** The words that the rules spell out. */
  Set<String> literals() {
    return Set.copyOf(literals);
  }

  /** The rules of a level that may start with a piece, in no particular order. */
  List<Rule> startingAt(Level level, Piece piece) {
    Map<String, List<Rule>> starts = byStart.get(level);
    List<Rule> rules = new ArrayList<>(starts.getOrDefault(piece.key(), List.of()));
    for (WordClass kind : piece.word().classes().keySet()) {
      rules.addAll(starts.getOrDefault(Elements.start(kind), List.of()));
    }
    if (Character.isDigit(piece.key().charAt(0))) {
      rules.addAll(starts.getOrDefault(Elements.DIGIT, List.of()));
    }
    rules.addAll(starts.getOrDefault(Elements.ANYWHERE, List.of()));
    return rules;
  }
}
