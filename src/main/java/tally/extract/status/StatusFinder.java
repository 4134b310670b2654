package tally.extract.status;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.counted.Counted;
import tally.extract.event.Event;
import tally.extract.phrase.Clause;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.model.PartOfSpeech;
import tally.model.Quantity;
import tally.model.Sentence;
import tally.model.Status;
import tally.model.Token;

/**
 * Tells a figure's status from what governs it: a modal ({@code may}, {@code will}), the verb or
 * noun that rules an infinitive ({@code plans to send}, {@code is believed to have}), a hedge in
 * its clause ({@code reportedly}), or a verb of denial ({@code denied that 20 ships were lost}).
 */
public final class StatusFinder {
  private static final Map<String, String> MODALS = Lexicon.read("status/modals.txt").map();
  private static final Map<String, String> GOVERNORS = Lexicon.read("status/governors.txt").map();
  private static final Set<String> HEDGES = Lexicon.read("status/hedges.txt").words();
  private static final Set<String> PLAN_NOUNS = Lexicon.read("status/plan-nouns.txt").words();
  private static final int DEEPEST = 4;
  private static final int NEAR = 6;

  /**
   * A status and why.
   *
   * @param status what the text says of the figure's truth
   * @param rule the name of the rule that says so
   */
  public record Finding(Status status, String rule) {}

  /** The status of a quantity that counts {@code counted} in {@code event}. */
  public Finding find(Clause clause, Quantity quantity, Counted counted, Event event) {
    return denial(clause, quantity)
        .or(() -> hedge(clause, quantity, counted, event))
        .or(() -> governed(clause, event.group()))
        .or(() -> planNoun(clause.sentence(), quantity))
        .orElse(new Finding(Status.REPORTED, "stated"));
  }

  /** denied that 20 people died; rejected claims that; the report of 300 dead is false. */
  private static Optional<Finding> denial(Clause clause, Quantity quantity) {
    Sentence sentence = clause.sentence();
    int start = sentence.tokenAt(quantity.phrase().start());
    for (VerbGroup group : clause.groups()) {
      boolean denies = "denied".equals(GOVERNORS.get(group.lemma()));
      if (denies
          && group.last() < start
          && !group.negated()
          && reaches(sentence, group.last() + 1, start)) {
        return Optional.of(new Finding(Status.DENIED, "denied-by-verb"));
      }
    }
    return Optional.empty();
  }

  /** Whether what begins at {@code from} still goes on at {@code to}: no but, no new sentence. */
  private static boolean reaches(Sentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      Token token = sentence.token(at);
      if (token.is("but")
          || token.is(";")
          || token.is("while")
          || token.is("although")
          || token.is("and")
          || token.is("”")
          || token.is("after")) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Finding> hedge(
      Clause clause, Quantity quantity, Counted counted, Event event) {
    Sentence sentence = clause.sentence();
    int number = sentence.tokenAt(quantity.phrase().start());
    int from = number;
    int to = counted.isHere() ? counted.last() : quantity.lastToken();
    if (event.group() != null) {
      from = Math.min(from, event.group().first());
      to = Math.max(to, event.group().last());
    }
    for (int at = Math.max(0, from - NEAR); at <= Math.min(sentence.size() - 1, to + 1); at++) {
      boolean insideNoun = counted.isHere() && at >= counted.first() && at <= counted.last();
      if (!insideNoun
          && HEDGES.contains(sentence.token(at).lower())
          && (at >= from || sameClause(sentence, at, from))) {
        return Optional.of(new Finding(Status.UNCONFIRMED, "hedge"));
      }
    }
    return Optional.empty();
  }

  private static boolean sameClause(Sentence sentence, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      Token token = sentence.token(at);
      if (token.is(";")
          || token.is(":")
          || token.tag() == PartOfSpeech.SCONJ
          || token.is("but")
          || token.tag() == PartOfSpeech.VERB) {
        return false;
      }
    }
    return true;
  }

  /** Up the chain of verbs: may seek to recruit. The weakest word of the chain decides. */
  private static Optional<Finding> governed(Clause clause, VerbGroup group) {
    Set<Status> found = new HashSet<>();
    VerbGroup at = group;
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      status(MODALS.get(at.modal() == null ? "" : at.modal())).ifPresent(found::add);
      if (depth > 0) {
        status(GOVERNORS.get(at.lemma())).ifPresent(found::add);
      }
      if (!at.isInfinitive() && at.form() != VerbGroup.Form.GERUND) {
        break;
      }
      if (at.isInfinitive() && isPlanNoun(clause.sentence(), at.first() - 1)) {
        found.add(Status.PLANNED);
        break;
      }
      at = ruler(clause, at);
    }
    for (Status status : List.of(Status.DENIED, Status.UNCONFIRMED, Status.PLANNED)) {
      if (found.contains(status)) {
        return Optional.of(new Finding(status, "governed"));
      }
    }
    return Optional.empty();
  }

  /** The verb that a chain goes on from, or null: "of having killed" and "for killing" end one. */
  private static VerbGroup ruler(Clause clause, VerbGroup group) {
    Sentence sentence = clause.sentence();
    if (sentence.token(group.first()).is("having")) {
      return null;
    }
    if (group.form() == VerbGroup.Form.GERUND && group.first() > 0) {
      Token before = sentence.token(group.first() - 1);
      boolean ends =
          before.tag() == PartOfSpeech.ADP
              && !before.is("by")
              && !before.is("to")
              && !before.is("on");
      if (ends) {
        return null;
      }
    }
    return clause.governorOf(group).orElse(null);
  }

  private static Optional<Status> status(String word) {
    return Optional.ofNullable(word)
        .flatMap(
            name ->
                switch (name) {
                  case "planned" -> Optional.of(Status.PLANNED);
                  case "unconfirmed" -> Optional.of(Status.UNCONFIRMED);
                  case "denied" -> Optional.of(Status.DENIED);
                  default -> Optional.empty();
                });
  }

  private static boolean isPlanNoun(Sentence sentence, int at) {
    return at >= 0 && PLAN_NOUNS.contains(sentence.token(at).lower());
  }

  /** plans for an additional 6,000 troops; a target of 300; an offer of 50 beds. */
  private static Optional<Finding> planNoun(Sentence sentence, Quantity quantity) {
    int start = sentence.tokenAt(quantity.phrase().start());
    int farthest = Math.max(0, start - NEAR);
    for (int at = start - 1; at >= farthest; at--) {
      Token token = sentence.token(at);
      boolean preposition = token.is("for") || token.is("of");
      if (preposition && at > 0) {
        boolean plan = hasPlanNoun(sentence, at - 1, farthest);
        return plan ? Optional.of(new Finding(Status.PLANNED, "plan-noun")) : Optional.empty();
      }
      if (token.tag() == PartOfSpeech.NOUN || token.tag() == PartOfSpeech.PUNCT) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean hasPlanNoun(Sentence sentence, int from, int to) {
    for (int at = from; at >= to; at--) {
      if (isPlanNoun(sentence, at)) {
        return true;
      }
      if (sentence.token(at).tag() == PartOfSpeech.NOUN || sentence.token(at).is(",")) {
        return false;
      }
    }
    return false;
  }
}
