package tally.extract.asof;

import java.util.Locale;
import java.util.Optional;
import tally.extract.counted.Counted;
import tally.extract.event.Event;
import tally.model.Quantity;
import tally.model.Sentence;
import tally.model.Status;

/**
 * A number whose period is asked for, with what is known of it.
 *
 * @param sentence its sentence
 * @param quantity the number
 * @param counted what it counts, or null for a measure
 * @param event what happened to the counted
 * @param status what the text says of its truth
 */
public record Undated(
    Sentence sentence, Quantity quantity, Counted counted, Event event, Status status) {

  /** The last token of the number with what it counts. */
  int lastToken() {
    return counted != null && counted.isHere() ? counted.last() : quantity.lastToken();
  }

  /** The noun that is counted, in the singular as far as its ending tells. */
  Optional<String> noun() {
    if (counted == null) {
      return Optional.empty();
    }
    String phrase = counted.text().toLowerCase(Locale.ROOT);
    String noun =
        counted.head() >= 0
            ? sentence.token(counted.head()).lower()
            : phrase.substring(phrase.lastIndexOf(' ') + 1);
    return Optional.of(noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun);
  }
}
