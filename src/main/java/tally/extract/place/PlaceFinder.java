package tally.extract.place;

import java.util.Optional;
import java.util.Set;
import tally.model.PartOfSpeech;
import tally.model.Quantity;
import tally.model.Sentence;
import tally.model.Span;
import tally.model.Token;

/**
 * Finds where the counted are: the named place behind a preposition of place that stands closest to
 * the number in its sentence. The text's own words; it is not looked up on a map.
 */
public final class PlaceFinder {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in", "at", "near", "around", "outside", "across", "off", "into", "to", "from", "inside");
  private static final Set<String> CONNECTORS = Set.of("of", "'s", "-", "el", "al", "de", "the");
  private static final int FARTHEST = 30;

  /** The place of a quantity; {@code taken} is a span, such as a source, that is no place. */
  public Optional<String> find(
      String text, Sentence sentence, Quantity quantity, Optional<Span> taken, Set<Integer> dates) {
    Span best = null;
    int least = FARTHEST;
    for (int at = 0; at + 1 < sentence.size(); at++) {
      if (!PREPOSITIONS.contains(sentence.token(at).lower())) {
        continue;
      }
      Optional<Span> name = name(sentence, at + 1, dates);
      int distance = distance(quantity, at);
      if (name.isPresent() && distance < least && taken.filter(name.get()::overlaps).isEmpty()) {
        least = distance;
        best = name.get();
      }
    }
    return Optional.ofNullable(best).map(span -> span.in(text));
  }

  /** A place that stands behind the number is more likely its own. */
  private static int distance(Quantity quantity, int at) {
    return at > quantity.lastToken() ? at - quantity.lastToken() : 2 * (quantity.firstToken() - at);
  }

  private static Optional<Span> name(Sentence sentence, int from, Set<Integer> dates) {
    int first = from;
    while (first < sentence.size()
        && (sentence.token(first).is("the") || isDirection(sentence.token(first)))) {
      first++;
    }
    int last = -1;
    int at = first;
    while (at < sentence.size() && at - first < 8 && !dates.contains(at)) {
      Token token = sentence.token(at);
      if (token.tag() == PartOfSpeech.PROPN && token.startsUpper()) {
        last = at;
      } else if (last < 0 || !CONNECTORS.contains(token.lower())) {
        break;
      }
      at++;
    }
    return last < 0 ? Optional.empty() : Optional.of(sentence.between(first, last));
  }

  private static boolean isDirection(Token token) {
    return switch (token.lower()) {
      case "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "north",
          "south",
          "east",
          "west",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern" ->
          true;
      default -> false;
    };
  }
}
