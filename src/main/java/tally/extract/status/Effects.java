package tally.extract.status;

import java.util.Optional;
import java.util.Set;
import tally.extract.event.Event;
import tally.extract.phrase.Clause;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.model.PartOfSpeech;
import tally.model.Sentence;

/**
 * The verb that brings about an event which a noun tells: lead in {@code could lead to the closing
 * of 300 shops}. The event is as sure as that verb is.
 */
final class Effects {
  private static final Set<String> VERBS = Lexicon.read("status/effects.txt").words();

  private final Clause clause;
  private final Sentence sentence;

  Effects(Clause clause) {
    this.clause = clause;
    this.sentence = clause.sentence();
  }

  /** The verb whose effect is the event of the number that starts at {@code start}. */
  Optional<VerbGroup> cause(Event event, int start) {
    boolean told = event.rule().equals("nominal") || event.rule().startsWith("noun");
    return told
        ? clause
            .left(start)
            .filter(link -> !link.conjunction())
            .map(Clause.Link::group)
            .filter(group -> !group.isPassive() && reaches(group, start))
        : Optional.empty();
  }

  private boolean reaches(VerbGroup verb, int start) {
    int next = verb.last() + 1;
    if (VERBS.contains(verb.lemma() + " " + sentence.token(next).lower())) {
      return isDirect(next + 1, start);
    }
    return VERBS.contains(verb.lemma()) && isDirect(next, start);
  }

  /** The deaths of 30, but not the trial after the deaths of 30. */
  private boolean isDirect(int from, int to) {
    return sentence.tokens().subList(Math.min(from, to), to).stream()
        .noneMatch(token -> token.tag() == PartOfSpeech.ADP && !token.is("of"));
  }
}
