package tally.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.model.Attribution;
import tally.model.Quantity;
import tally.model.Sentence;
import tally.model.Span;

/**
 * Finds where the counted are: the named place behind a preposition of place that stands closest to
 * the number in its sentence. The text's own words; it is not looked up on a map.
 */
public final class PlaceFinder {
  private static final int FARTHEST = 30;
  private static final int ASIDE = 4;

  /**
   * The place of a quantity.
   *
   * @param statement who gives it; where they are or speak is no place of the counted
   * @param dates the tokens of the sentence's date expressions
   */
  public Place find(
      String text,
      Sentence sentence,
      Quantity quantity,
      Optional<Attribution> statement,
      Set<Integer> dates) {
    List<PlacePhrase> phrases = new ArrayList<>();
    for (PlacePhrase phrase : PlacePhrases.of(text, sentence, dates)) {
      if (statement.filter(s -> isOfStatement(s, sentence, phrase)).isEmpty()) {
        phrases.add(phrase);
      }
    }
    Optional<PlacePhrase> behind = behind(phrases, quantity);
    if (behind.isPresent()) {
      return place(text, behind.get(), "behind");
    }
    Optional<PlacePhrase> fronted = before(phrases, quantity, true);
    if (fronted.isPresent()) {
      return place(text, fronted.get(), "fronted");
    }
    return before(phrases, quantity, false)
        .map(phrase -> place(text, phrase, "before"))
        .orElse(Place.NONE);
  }

  private static Place place(String text, PlacePhrase phrase, String rule) {
    return new Place(phrase.name().in(text), rule);
  }

  /** The nearest one behind, as far as no other clause opens with a place of its own. */
  private static Optional<PlacePhrase> behind(List<PlacePhrase> phrases, Quantity quantity) {
    PlacePhrase best = null;
    int least = FARTHEST;
    for (PlacePhrase phrase : phrases) {
      if (phrase.preposition() <= quantity.lastToken()) {
        continue;
      }
      if (phrase.fronted()) {
        break;
      }
      int distance = phrase.preposition() - quantity.lastToken() + phrase.farther();
      if (distance < least) {
        least = distance;
        best = phrase;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<PlacePhrase> before(
      List<PlacePhrase> phrases, Quantity quantity, boolean fronted) {
    PlacePhrase best = null;
    int least = FARTHEST;
    for (PlacePhrase phrase : phrases) {
      if (phrase.last() < quantity.firstToken() && phrase.fronted() == fronted) {
        int distance = quantity.firstToken() - phrase.last() + phrase.farther();
        if (distance <= least) {
          least = distance;
          best = phrase;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** {@code officials in Warsaw}, {@code told reporters in Geneva}. */
  private static boolean isOfStatement(
      Attribution statement, Sentence sentence, PlacePhrase phrase) {
    Span source = statement.sourceSpan();
    return source.overlaps(phrase.name())
        || isJustBehind(source, sentence, phrase)
        || (isJustBehind(statement.cue(), sentence, phrase)
            && !statement.content().overlaps(phrase.name()));
  }

  private static boolean isJustBehind(Span span, Sentence sentence, PlacePhrase phrase) {
    if (!sentence.span().overlaps(span)) {
      return false;
    }
    int from = sentence.tokenAt(span.end() - 1);
    int words = phrase.preposition() - from;
    return words > 0 && words < ASIDE && !hasComma(sentence, from, phrase);
  }

  private static boolean hasComma(Sentence sentence, int from, PlacePhrase phrase) {
    for (int i = from + 1; i < phrase.preposition(); i++) {
      if (sentence.token(i).is(",")) {
        return true;
      }
    }
    return false;
  }
}
