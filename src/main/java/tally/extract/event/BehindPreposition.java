package tally.extract.event;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tally.extract.phrase.Clause;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.model.Sentence;

/**
 * Finds the event of a count behind a preposition: its own clause ({@code with 12 patients
 * discharged}), the noun it complements ({@code the arrest of 12 men}), or the verb.
 */
final class BehindPreposition {
  private static final Set<String> SIZED = Lexicon.read("event/sized-nouns.txt").words();
  private static final Set<String> ADJUNCT = Lexicon.read("event/adjunct-prepositions.txt").words();
  private static final int NEAR = 8;

  private final Question question;
  private final int preposition;

  BehindPreposition(Question question, int preposition) {
    this.question = question;
    this.preposition = preposition;
  }

  /**
   * The event.
   *
   * @param subordinate what the clause tells that the preposition opens, if it opens one
   * @param object what the verb to the left tells of its object
   * @param listed what the verb tells that a list of objects goes back to
   */
  Event event(
      Supplier<Optional<Event>> subordinate,
      Supplier<Optional<Event>> object,
      Supplier<Optional<Event>> listed) {
    return size()
        .or(() -> question.nouns().dealing(preposition))
        .or(this::agent)
        .or(this::absolute)
        .or(subordinate)
        .or(this::offered)
        .or(() -> question.nouns().nominal(question.start()))
        .or(() -> isAdjunct() ? adjunct() : object.get().filter(event -> event.lemma() != null))
        .or(() -> Descriptions.zeroRelative(question))
        .or(object)
        .or(() -> Descriptions.described(question))
        .or(() -> question.nouns().counted(question.counted()))
        .or(listed)
        .orElse(new Event(null, null, "none"));
  }

  private Sentence sentence() {
    return question.sentence();
  }

  /** a town of 12,000 people: how many it has, which tells no event. */
  private Optional<Event> size() {
    boolean has =
        preposition > 0
            && sentence().token(preposition).is("of")
            && SIZED.contains(sentence().token(preposition - 1).lower());
    return has || isHome() ? Optional.of(new Event(null, null, "size")) : Optional.empty();
  }

  /** The valley is home to 180,000 people: they are there, and nothing is told of them. */
  private boolean isHome() {
    return preposition > 0
        && sentence().token(preposition).is("to")
        && sentence().token(preposition - 1).is("home");
  }

  /** Injuries suffered by two officers were minor: what the officers do, by the participle. */
  private Optional<Event> agent() {
    return question
        .left()
        .map(Clause.Link::group)
        .filter(group -> sentence().token(preposition).is("by"))
        .filter(group -> group.last() == preposition - 1)
        .filter(group -> group.form() == VerbGroup.Form.BARE || group.isPassive())
        .map(group -> question.verbs().of(group, "agent"));
  }

  /** with hundreds of soldiers entering, with 12 patients discharged. */
  private Optional<Event> absolute() {
    boolean ofVerb =
        question.clause().groups().stream().anyMatch(group -> group.last() == preposition - 1);
    if (ofVerb || !sentence().token(preposition).is("with")) {
      return Optional.empty();
    }
    Optional<String> state = question.verbs().state(question.behind(), 2);
    if (state.isPresent()) {
      return Optional.of(new Event(state.get(), null, "absolute-state"));
    }
    return question.right().stream()
        .findFirst()
        .filter(link -> link.distance() <= NEAR)
        .filter(link -> Descriptions.isUntensed(sentence(), link.group()))
        .map(link -> question.verbs().of(link.group(), "absolute"));
  }

  /** plans for 6,000 troops to join the fight. */
  private Optional<Event> offered() {
    boolean forWhom = sentence().token(preposition).is("for");
    return question
        .clause()
        .startingAt(question.behind())
        .filter(group -> forWhom && group.isInfinitive())
        .map(group -> question.verbs().of(group, "for-infinitive"));
  }

  /** He resigned after two defeats: only a circumstance of what the verb tells. */
  private boolean isAdjunct() {
    return ADJUNCT.contains(sentence().token(preposition).lower());
  }

  private Optional<Event> adjunct() {
    return Descriptions.described(question)
        .or(() -> question.nouns().counted(question.counted()))
        .or(() -> Optional.of(new Event(null, null, "circumstance")));
  }
}
