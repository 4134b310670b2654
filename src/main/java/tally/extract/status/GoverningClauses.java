package tally.extract.status;

import java.util.HashMap;
import java.util.List;
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
import tally.model.Token;

/**
 * The status that a figure has from what rules its that-clause: {@code fear that 300 drowned},
 * {@code rumours that 12 officers fled}, {@code could not confirm that 12 men died}.
 */
final class GoverningClauses {
  private static final Map<String, String> RUMOURS = new HashMap<>();
  private static final Map<String, Boolean> DOUBTS = new HashMap<>();
  private static final Set<String> DOUBTING = Lexicon.read("status/doubting-verbs.txt").words();
  private static final int FARTHEST = 14;

  static {
    for (Lexicon.Entry entry : Lexicon.read("status/rumours.txt").distinct()) {
      RUMOURS.put(entry.word(), oneOf(entry, "", "amid", "no"));
    }
    for (Lexicon.Entry entry : Lexicon.read("status/doubt-words.txt").distinct()) {
      DOUBTS.put(entry.word(), oneOf(entry, "", "negated").equals("negated"));
    }
  }

  private GoverningClauses() {}

  private static String oneOf(Lexicon.Entry entry, String... known) {
    if (!List.of(known).contains(entry.cell(1))) {
      throw entry.wrong("the second column can't be '" + entry.cell(1) + "'");
    }
    return entry.cell(1);
  }

  static Optional<StatusFinder.Finding> find(Clause clause, Quantity quantity, Event event) {
    Sentence sentence = clause.sentence();
    int start = sentence.tokenAt(quantity.phrase().start());
    int from = event.group() == null ? start : Math.min(start, event.group().first());
    int that = that(clause, from);
    if (that < 1) {
      return Optional.empty();
    }
    if (isDoubt(sentence, that - 1)) {
      return Optional.of(new StatusFinder.Finding(Status.UNCONFIRMED, "governing-clause"));
    }
    if (!sentence.token(that).is("that")) {
      return Optional.empty();
    }
    if (isRumour(sentence, that - 1)) {
      return Optional.of(new StatusFinder.Finding(Status.UNCONFIRMED, "rumour"));
    }
    return clause.groups().stream()
        .filter(group -> group.last() == that - 1)
        .findFirst()
        .flatMap(GoverningClauses::ruling)
        .map(status -> new StatusFinder.Finding(status, "governing-clause"));
  }

  private static Optional<Status> ruling(VerbGroup group) {
    if (group.negated()) {
      return DOUBTING.contains(group.lemma()) ? Optional.of(Status.UNCONFIRMED) : Optional.empty();
    }
    return Governors.of(group);
  }

  /**
   * The that, whether or if before the clause of {@code from}, with no other verb between; -1 if
   * there is none.
   */
  private static int that(Clause clause, int from) {
    Sentence sentence = clause.sentence();
    for (int at = from - 1; at >= 0 && from - at <= FARTHEST; at--) {
      int token = at;
      Token opener = sentence.token(at);
      if (opener.is("that") || opener.is("whether") || opener.is("if")) {
        return at;
      }
      boolean verb = clause.groups().stream().anyMatch(group -> group.last() == token);
      if (verb || sentence.token(at).is(";") || sentence.token(at).is(":")) {
        return -1;
      }
    }
    return -1;
  }

  /** Unclear whether, not clear if. */
  private static boolean isDoubt(Sentence sentence, int word) {
    Boolean negated = DOUBTS.get(sentence.token(word).lower());
    if (negated == null || !negated) {
      return negated != null;
    }
    String before = word > 0 ? sentence.token(word - 1).lower() : "";
    String earlier = word > 1 ? sentence.token(word - 2).lower() : "";
    return before.equals("not") || before.equals("n't") || earlier.equals("not");
  }

  private static boolean isRumour(Sentence sentence, int noun) {
    String behind = RUMOURS.get(sentence.token(noun).lower());
    return behind != null
        && (behind.isEmpty() || (noun > 0 && sentence.token(noun - 1).is(behind)));
  }
}
