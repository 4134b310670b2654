package tally.extract.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/**
 * What came of what a verb tells, where the words beside it say so: fatally shot, shot and killed.
 */
final class Outcomes {
  private static final Map<String, String> JOINED = Lexicon.read("event/outcomes.txt").map();
  private static final Set<String> FATALLY = Set.of("fatally", "mortally");

  private Outcomes() {}

  /** The outcome of a verb group, if its adverb or a second verb names it. */
  static Optional<String> of(Sentence sentence, VerbGroup group) {
    for (int at = Math.max(0, group.first() - 1);
        at <= Math.min(sentence.size() - 1, group.last() + 1);
        at++) {
      if (FATALLY.contains(sentence.token(at).lower())) {
        return Optional.of("kill");
      }
    }
    return joined(sentence, group);
  }

  /** Whether a second verb of this form tells what came of the first: shot and killed. */
  static boolean isOutcome(String word) {
    return JOINED.containsKey(word);
  }

  /** were shot and killed; not: were shot and killed two guards. */
  private static Optional<String> joined(Sentence sentence, VerbGroup group) {
    int and = group.last() + 1;
    int second = and + 1;
    if (second >= sentence.size() || !sentence.token(and).is("and")) {
      return Optional.empty();
    }
    if (sentence.token(second).tag() == PartOfSpeech.ADV && second + 1 < sentence.size()) {
      second++;
    }
    Optional<String> outcome = Optional.ofNullable(JOINED.get(sentence.token(second).lower()));
    return opensObject(sentence, second + 1) ? Optional.empty() : outcome;
  }

  private static boolean opensObject(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(at);
    return switch (token.tag()) {
      case NUM, DET, PRON, NOUN, PROPN, ADJ -> true;
      default -> token.is("at");
    };
  }

  static boolean isFatal(Token token) {
    return FATALLY.contains(token.lower());
  }
}
