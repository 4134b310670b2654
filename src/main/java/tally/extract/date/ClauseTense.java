package tally.extract.date;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/**
 * Tells from the verb nearest to a date whether its clause speaks of what was or of what will be:
 * first the verbs before it, then those after it.
 */
final class ClauseTense {
  private static final int FARTHEST = 25;
  private static final Map<String, String> CUES = Lexicon.read("date/tenses.txt").map();
  private static final Set<String> CLAUSE_ENDS = Set.of(";", ":", "\"", "”", "“", "--", "—");

  private ClauseTense() {}

  static Tense of(Sentence sentence, int firstToken, int lastToken) {
    Optional<Tense> before = before(sentence, firstToken);
    return before.orElseGet(() -> after(sentence, lastToken).orElse(Tense.UNKNOWN));
  }

  private static Optional<Tense> before(Sentence sentence, int firstToken) {
    for (int i = firstToken - 1; i >= Math.max(0, firstToken - FARTHEST); i--) {
      if (CLAUSE_ENDS.contains(sentence.token(i).text())) {
        return Optional.empty();
      }
      Optional<Tense> tense = at(sentence, i);
      if (tense.isPresent()) {
        return tense;
      }
    }
    return Optional.empty();
  }

  private static Optional<Tense> after(Sentence sentence, int lastToken) {
    int end = Math.min(sentence.size(), lastToken + FARTHEST);
    for (int i = lastToken + 1; i < end; i++) {
      if (CLAUSE_ENDS.contains(sentence.token(i).text())) {
        return Optional.empty();
      }
      Optional<Tense> tense = at(sentence, i);
      if (tense.isPresent()) {
        return tense;
      }
    }
    return Optional.empty();
  }

  /** What one word tells; a participle after "be" tells what the verb before that does. */
  private static Optional<Tense> at(Sentence sentence, int i) {
    Token token = sentence.token(i);
    String cue = CUES.get(token.lower());
    if (cue != null) {
      return cue(sentence, i, cue);
    }
    boolean verb = token.tag() == PartOfSpeech.VERB || token.tag() == PartOfSpeech.UNTAGGED;
    if (!verb) {
      return Optional.empty();
    }
    Optional<Verbs.Form> form =
        token.tag() == PartOfSpeech.VERB
            ? Optional.of(Verbs.form(token.lower()))
            : Verbs.known(token.lower());
    if (form.isEmpty() || !(form.get().past() || form.get().participle()) || form.get().base()) {
      return Optional.empty();
    }
    return Optional.of(isToBe(sentence, i) ? Tense.FUTURE : Tense.PAST);
  }

  private static Optional<Tense> cue(Sentence sentence, int i, String cue) {
    return switch (cue) {
      case "past" -> Optional.of(Tense.PAST);
      case "future" -> isSetOff(sentence, i) ? Optional.empty() : Optional.of(Tense.FUTURE);
      case "present" -> isToDo(sentence, i) ? Optional.of(Tense.FUTURE) : Optional.empty();
      default -> throw new IllegalStateException("date/tenses.txt: " + cue);
    };
  }

  /** It set off panic, he set up a firm, she set a record; but it is set to open, set for May. */
  private static boolean isSetOff(Sentence sentence, int i) {
    boolean ahead = i + 1 < sentence.size() && sentence.token(i + 1).lower().matches("to|for");
    return sentence.token(i).is("set") && !ahead;
  }

  /** Will be held, to be held, is to be held. */
  private static boolean isToBe(Sentence sentence, int participle) {
    for (int i = participle - 1; i >= Math.max(0, participle - 3); i--) {
      Token token = sentence.token(i);
      if (token.is("be")) {
        return true;
      }
      if (token.tag() != PartOfSpeech.ADV) {
        return false;
      }
    }
    return false;
  }

  /** Is to meet, are to be sent. */
  private static boolean isToDo(Sentence sentence, int is) {
    return is + 1 < sentence.size() && sentence.token(is + 1).is("to");
  }
}
