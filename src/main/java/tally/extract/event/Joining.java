package tally.extract.event;

import java.util.Optional;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.model.Quantity;
import tally.model.Sentence;

/**
 * Tells whether a count goes on with the event of the count before it: {@code 13 missiles and 21
 * drones}, {@code 40 injured, including five children}.
 */
public final class Joining {
  private static final Set<String> LINKS = Lexicon.read("event/links.txt").words();
  private static final Set<String> COMPARING =
      Set.of("up", "down", "compared", "rising", "falling", "against");
  private static final int FARTHEST_LINK = 6;
  private static final int FARTHEST_PART = 40;
  private static final int MODIFIERS = 4;

  private Joining() {}

  /**
   * How the quantity is joined to the count that ends at {@code last} in the same sentence.
   *
   * @return {@link Join#PART} behind an including, {@link Join#NEXT} behind a comma or an and
   */
  public static Optional<Join> of(Sentence sentence, int last, Quantity quantity) {
    int start = sentence.tokenAt(quantity.phrase().start());
    if (start - last <= FARTHEST_PART && isPart(sentence, last, start)) {
      return Optional.of(Join.PART);
    }
    if (isCompared(sentence, last, start)) {
      return Optional.of(Join.COMPARED);
    }
    if (start - last > FARTHEST_LINK) {
      return Optional.empty();
    }
    for (int at = last + 1; at < start; at++) {
      if (!LINKS.contains(sentence.token(at).lower())) {
        return Optional.empty();
      }
    }
    return Optional.of(Join.NEXT);
  }

  /** up from five, compared with 30. */
  private static boolean isCompared(Sentence sentence, int last, int start) {
    if (start - 2 <= last) {
      return false;
    }
    String preposition = sentence.token(start - 1).lower();
    boolean rules =
        preposition.equals("from") || preposition.equals("to") || preposition.equals("with");
    return rules && COMPARING.contains(sentence.token(start - 2).lower());
  }

  /** An including right before the number, or before the last item of the list it begins. */
  private static boolean isPart(Sentence sentence, int last, int start) {
    for (int at = start - 1; at > last; at--) {
      String word = sentence.token(at).lower();
      if (word.equals("including")
          || (word.equals("them") && at > 0 && sentence.token(at - 1).is("among"))) {
        return true;
      }
      boolean modifies = NounEvents.isModifier(sentence.token(at)) || word.equals("them");
      if (!modifies || start - at > MODIFIERS) {
        return false;
      }
    }
    return false;
  }
}
