package tally.extract.status;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.event.Event;
import tally.extract.phrase.Clause;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.model.Quantity;
import tally.model.Sentence;
import tally.model.Status;

/**
 * The status that a figure has from what rules its that-clause: {@code fear that 300 drowned},
 * {@code rumours that 12 officers fled}, {@code could not confirm that 12 men died}.
 */
final class Clauses {
  private static final Map<String, Boolean> RUMOURS = new HashMap<>();
  private static final Set<String> DOUBTING = Lexicon.read("status/doubting-verbs.txt").words();
  private static final int FARTHEST = 14;

  static {
    for (Lexicon.Entry entry : Lexicon.read("status/rumours.txt").entries()) {
      RUMOURS.put(entry.word(), entry.cell(1).equals("amid"));
    }
  }

  private Clauses() {}

  static Optional<StatusFinder.Finding> find(Clause clause, Quantity quantity, Event event) {
    Sentence sentence = clause.sentence();
    int start = sentence.tokenAt(quantity.phrase().start());
    int from = event.group() == null ? start : Math.min(start, event.group().first());
    int that = that(clause, from);
    if (that < 1) {
      return Optional.empty();
    }
    if (isRumour(sentence, that - 1)) {
      return Optional.of(new StatusFinder.Finding(Status.UNCONFIRMED, "rumour"));
    }
    return clause.groups().stream()
        .filter(group -> group.last() == that - 1)
        .findFirst()
        .flatMap(Clauses::ruling)
        .map(status -> new StatusFinder.Finding(status, "governing-clause"));
  }

  private static Optional<Status> ruling(VerbGroup group) {
    if (group.negated()) {
      return DOUBTING.contains(group.lemma()) ? Optional.of(Status.UNCONFIRMED) : Optional.empty();
    }
    return Plans.ofGovernor(group);
  }

  /**
   * The that before the clause of {@code from}, with no other verb between; -1 if there is none.
   */
  private static int that(Clause clause, int from) {
    Sentence sentence = clause.sentence();
    for (int at = from - 1; at >= 0 && from - at <= FARTHEST; at--) {
      int token = at;
      if (sentence.token(at).is("that")) {
        return at;
      }
      boolean verb = clause.groups().stream().anyMatch(group -> group.last() == token);
      if (verb || sentence.token(at).is(";") || sentence.token(at).is(":")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isRumour(Sentence sentence, int noun) {
    Boolean onlyAmid = RUMOURS.get(sentence.token(noun).lower());
    return onlyAmid != null && (!onlyAmid || (noun > 0 && sentence.token(noun - 1).is("amid")));
  }
}
