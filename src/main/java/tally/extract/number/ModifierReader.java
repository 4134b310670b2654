package tally.extract.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tally.extract.number.Numeral.Form;
import tally.extract.text.Lexicon;
import tally.model.Amount;
import tally.model.Modifier;
import tally.model.Sentence;

/**
 * Reads how a text qualifies a number: {@code at least}, {@code some}, {@code or more}. A modifier
 * governs its own number only, but for sides that are set against each other: {@code as many as 230
 * on one side and 800 on the other}.
 */
final class ModifierReader {
  private static final Set<String> BETWEEN =
      Set.of("another", "additional", "further", "extra", "other", "estimated", "a", "an");

  private final List<Rule> rules;

  private record Rule(Pattern pattern, Modifier modifier) {}

  /**
   * A number's modifier.
   *
   * @param modifier what it means; EXACT if there is none
   * @param first index of the first token of the phrase with the modifier
   * @param last index of the last one
   */
  record Found(Modifier modifier, int first, int last) {}

  ModifierReader(TokenLists lists) {
    List<Rule> read = new ArrayList<>();
    for (Lexicon.Entry entry : Lexicon.read("number/modifiers.txt").entries()) {
      read.add(new Rule(Pattern.parse(entry, lists), modifier(entry)));
    }
    read.sort(Comparator.comparingInt(rule -> -rule.pattern().demands()));
    rules = List.copyOf(read);
  }

  private static Modifier modifier(Lexicon.Entry entry) {
    try {
      return Modifier.valueOf(entry.cell(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw entry.wrong("'" + entry.cell(1) + "' is no modifier");
    }
  }

  /** The modifier of a number. */
  Found read(Sentence sentence, Reading reading) {
    Words words = new Words(sentence);
    int from = reading.from();
    Found found = find(words, reading, from);
    while (found.modifier() == Modifier.EXACT && BETWEEN.contains(words.lower(from - 1))) {
      from--;
      found = find(words, reading, from);
    }
    return found.modifier() == Modifier.EXACT
        ? new Found(Modifier.EXACT, reading.from(), reading.to())
        : found;
  }

  private Found find(Words words, Reading reading, int from) {
    Found found = new Found(Modifier.EXACT, from, reading.to());
    for (Rule rule : rules) {
      // The unit stands between the number and "or more" as often as not.
      Optional<Pattern.Match> match =
          rule.pattern().match(words, reading.numeral(), from, reading.numeral().last());
      if (match.isEmpty()) {
        match = rule.pattern().match(words, reading.numeral(), from, reading.to());
      }
      if (match.isPresent()) {
        int last = Math.max(match.get().last(), reading.to());
        return new Found(rule.modifier(), match.get().first(), last);
      }
    }
    return found;
  }

  /** The bounds of a number with its modifier. */
  static Amount amount(Numeral numeral, Modifier modifier) {
    if (numeral.form() == Form.RANGE) {
      return new Amount(numeral.low(), numeral.high(), Modifier.RANGE);
    }
    if (numeral.form() != Form.VAGUE) {
      return Amount.of(numeral.low(), modifier);
    }
    return switch (modifier) {
      case MORE_THAN, AT_LEAST -> new Amount(numeral.low(), null, modifier);
      case LESS_THAN, AT_MOST -> new Amount(null, numeral.high(), modifier);
      default -> new Amount(numeral.low(), numeral.high(), Modifier.VAGUE);
    };
  }
}
