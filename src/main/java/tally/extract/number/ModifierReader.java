package tally.extract.number;

import java.util.Locale;
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

  private final PatternTable<Modifier> patterns;

  /**
   * A number's modifier.
   *
   * @param modifier what it means; EXACT if there is none
   * @param first index of the first token of the phrase with the modifier
   * @param last index of the last one
   */
  record Found(Modifier modifier, int first, int last) {}

  ModifierReader(TokenLists lists) {
    patterns = PatternTable.read("number/modifiers.txt", lists, ModifierReader::modifier);
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
    // The unit stands between the number and "or more" as often as not.
    Numeral numeral = reading.numeral();
    return patterns
        .best(words, numeral, from, numeral.last())
        .or(() -> patterns.best(words, numeral, from, reading.to()))
        .map(hit -> found(hit, reading))
        .orElseGet(() -> new Found(Modifier.EXACT, from, reading.to()));
  }

  private static Found found(PatternTable.Hit<Modifier> hit, Reading reading) {
    int last = Math.max(hit.match().last(), reading.to());
    return new Found(hit.meaning(), hit.match().first(), last);
  }

  /** The bounds of a number with its modifier. */
  static Amount amount(Numeral numeral, Modifier modifier) {
    if (numeral.form() == Form.RANGE) {
      return new Amount(numeral.low(), numeral.high(), Modifier.RANGE);
    }
    if (!numeral.isVague()) {
      return Amount.of(numeral.low(), modifier);
    }
    return switch (modifier) {
      case MORE_THAN, AT_LEAST -> new Amount(numeral.low(), null, modifier);
      case LESS_THAN, AT_MOST -> new Amount(null, numeral.high(), modifier);
      default -> new Amount(numeral.low(), numeral.high(), Modifier.VAGUE);
    };
  }
}
