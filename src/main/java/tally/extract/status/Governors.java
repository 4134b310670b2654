package tally.extract.status;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.model.Sentence;
import tally.model.Status;

/** Verbs and modals that leave open what they rule: plan to, expect, may. */
final class Governors {
  /** Whether a verb gives its status to a plain object too. */
  private enum Reach {
    OBJECT,
    /** But not in the present: what a hotel offers it has. */
    OBJECT_PAST
  }

  private static final Map<String, Status> VERBS = statuses("status/governors.txt");
  private static final Map<String, Status> MODALS = statuses("status/modals.txt");
  private static final Set<String> OF_OBJECTS = new HashSet<>();
  private static final Set<String> ONLY_PAST = new HashSet<>();

  static {
    for (Lexicon.Entry entry : Lexicon.read("status/governors.txt").distinct()) {
      if (entry.cell(2).isEmpty()) {
        continue;
      }
      OF_OBJECTS.add(entry.word());
      if (entry.constant(Reach.class, 2) == Reach.OBJECT_PAST) {
        ONLY_PAST.add(entry.word());
      }
    }
  }

  private Governors() {}

  private static Map<String, Status> statuses(String lexicon) {
    Map<String, Status> statuses = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.read(lexicon).distinct()) {
      statuses.put(entry.word(), entry.constant(Status.class, 1));
    }
    return Map.copyOf(statuses);
  }

  /** What the verb says of what it rules, if it leaves that open. */
  static Optional<Status> of(VerbGroup group) {
    return Optional.ofNullable(VERBS.get(group.lemma()));
  }

  /** Whether the verb gives its status to its object; {@code present} if that is its tense. */
  static boolean rulesObjects(VerbGroup group, boolean present) {
    return OF_OBJECTS.contains(group.lemma()) && !(present && ONLY_PAST.contains(group.lemma()));
  }

  /**
   * What the group's modal says: may, will; but nothing of what could not be done, and nothing in
   * "there must have been 300", a guess at what was.
   */
  static Optional<Status> modal(VerbGroup group, Sentence sentence) {
    boolean unable = group.negated() && "could".equals(group.modal());
    return group.modal() == null || unable || isGuess(group, sentence)
        ? Optional.empty()
        : Optional.ofNullable(MODALS.get(group.modal()));
  }

  private static boolean isGuess(VerbGroup group, Sentence sentence) {
    return group.modal().equals("must")
        && group.lemma().equals("be")
        && sentence.tokens().subList(group.first(), group.main()).stream()
            .anyMatch(token -> token.is("have"));
  }
}
