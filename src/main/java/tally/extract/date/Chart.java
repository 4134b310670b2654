package tally.extract.date;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tally.model.PartOfSpeech;
import tally.model.Sentence;

/**
 * What the rules read in one sentence. What a level reads at a place is worked out once, so that a
 * sentence takes linear time.
 */
final class Chart {
  private final Grammar grammar;
  private final Sentence sentence;
  private final List<Piece> pieces;
  private final Map<Level, Row> rows = new EnumMap<>(Level.class);

  /** What a level reads at each piece, as far as that is worked out. */
  private static final class Row {
    private final Found[] found;
    private final boolean[] known;

    Row(int size) {
      found = new Found[size];
      known = new boolean[size];
    }
  }

  Chart(Grammar grammar, Sentence sentence, List<Piece> pieces) {
    this.grammar = grammar;
    this.sentence = sentence;
    this.pieces = pieces;
  }

  Sentence sentence() {
    return sentence;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The key of the piece at a place, or an empty text beside the sentence's ends. */
  String key(int at) {
    return at >= 0 && at < pieces.size() ? pieces.get(at).key() : "";
  }

  /** Whether the piece at a place has this tag; false beside the sentence's ends. */
  boolean isTagged(int at, PartOfSpeech tag) {
    return at >= 0 && at < pieces.size() && sentence.token(pieces.get(at).token()).tag() == tag;
  }

  /** Whether no space parts the piece at a place from the one before it. */
  boolean isJoined(int at) {
    return at > 0 && at < pieces.size() && pieces.get(at).touches(pieces.get(at - 1));
  }

  /** The longest expression that starts at a piece, of this level or a lower one. */
  Optional<Found> read(Level level, int at) {
    Map<Level, List<Rule>> rules = grammar.startingAt(pieces.get(at));
    return rules.isEmpty() ? Optional.empty() : Optional.ofNullable(read(level, at, rules));
  }

  private Found read(Level level, int at, Map<Level, List<Rule>> rules) {
    Row row = rows.computeIfAbsent(level, missing -> new Row(pieces.size()));
    if (!row.known[at]) {
      Found lower = level.below().map(below -> read(below, at, rules)).orElse(null);
      row.found[at] = longest(rules.getOrDefault(level, List.of()), at, lower);
      row.known[at] = true;
    }
    return row.found[at];
  }

  private Found longest(List<Rule> rules, int at, Found lower) {
    Found best = lower;
    for (Rule rule : rules) {
      int longer = best == null ? at : best.end();
      Optional<Found> found = match(rule, 0, at, at, longer, new Captures());
      if (found.isPresent() && isBetter(found.get(), best, lower)) {
        best = found.get();
      }
    }
    return best;
  }

  /** The longer one is better; of equals, what a lower level read, then the first rule. */
  private static boolean isBetter(Found found, Found best, Found lower) {
    if (best == null || found.end() > best.end()) {
      return true;
    }
    return found.end() == best.end()
        && !best.equals(lower)
        && found.rule().order() < best.rule().order();
  }

  /** Matches the rest of a rule's pattern, an optional element first with it, then without. */
  private Optional<Found> match(
      Rule rule, int slot, int start, int at, int longer, Captures captures) {
    if (slot == rule.pattern().slots().size()) {
      return at >= longer && at > start ? finish(rule, start, at, captures) : Optional.empty();
    }
    Pattern.Slot next = rule.pattern().slots().get(slot);
    Optional<Found> best = Optional.empty();
    if (at < pieces.size()) {
      Optional<Hit> hit = next.element().match(this, at);
      if (hit.isPresent()) {
        captures.push(next.name(), hit.get().value());
        best = match(rule, slot + 1, start, hit.get().end(), longer, captures);
        captures.pop();
      }
    }
    if (next.optional() && best.isEmpty()) {
      best = match(rule, slot + 1, start, at, longer, captures);
    }
    return best;
  }

  /** A date never ends with the comma that could have led to a year. */
  private Optional<Found> finish(Rule rule, int start, int end, Captures captures) {
    if (key(end - 1).equals(",")) {
      return Optional.empty();
    }
    for (Guard guard : rule.guards()) {
      if (!guard.allows(this, start, end)) {
        return Optional.empty();
      }
    }
    return rule.meaning().of(captures).map(when -> new Found(start, end, when, rule));
  }
}
