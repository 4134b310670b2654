package tally.extract.number;

import java.util.Optional;
import tally.model.Kind;
import tally.model.Modifier;
import tally.model.Sentence;
import tally.model.TimeExpression;
import tally.model.Token;

/**
 * A number where it stands, with everything a rule may ask about.
 *
 * @param sentence its sentence
 * @param reading the number with what it is measured in
 * @param modifier how the text qualifies it
 * @param time the date expression that holds it, or null
 */
record Site(
    Sentence sentence, Reading reading, ModifierReader.Found modifier, TimeExpression time) {

  private static final int LONGEST_IN_NAME = 4;

  Words words() {
    return new Words(sentence);
  }

  Numeral numeral() {
    return reading.numeral();
  }

  int first() {
    return reading.numeral().first();
  }

  int last() {
    return reading.numeral().last();
  }

  /** The nth token before the number, counted from 1. */
  Token before(int n) {
    return words().token(first() - n);
  }

  /** The nth token after the number, counted from 1. */
  Token after(int n) {
    return words().token(last() + n);
  }

  boolean isCount() {
    return reading.kind() == Kind.COUNT;
  }

  boolean isQualified() {
    return modifier.modifier() != Modifier.EXACT;
  }

  Optional<TimeExpression> inTime() {
    return Optional.ofNullable(time);
  }

  /** Numbers in names have few digits and no marks between them. */
  boolean isGrouped() {
    String text = sentence.token(first()).text();
    boolean code = text.length() > LONGEST_IN_NAME && Character.isDigit(text.charAt(0));
    boolean range = numeral().form() == Numeral.Form.RANGE;
    return (first() < last() && !range) || text.indexOf(',') >= 0 || code;
  }

  /** Whether even common words have capitals, as titles do. */
  boolean inHeadline() {
    return sentence.isTitleCased();
  }
}
