package tally.extract.event;

import java.util.Optional;
import java.util.Set;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.model.Sentence;

/**
 * What is said of the counted right behind their noun: {@code three people who saw it}, {@code 16
 * others injured}, {@code the 900 users they found}.
 */
final class Descriptions {
  private static final Set<String> SUBJECTS = Lexicon.read("event/subject-pronouns.txt").words();
  private static final Set<String> ATTRIBUTES = Set.of("relate", "base", "entitle", "date", "lead");
  private static final int PART_STATE = 4;

  private Descriptions() {}

  /** 40 injured, including four who died. */
  static Optional<Event> relative(Question question) {
    return question.right().stream()
        .findFirst()
        .filter(link -> link.relative() && link.distance() <= 1)
        .map(link -> question.verbs().of(link.group(), "described"));
  }

  /** in addition to the two people killed; according to three people who saw it. */
  static Optional<Event> described(Question question) {
    return question.right().stream()
        .findFirst()
        .filter(link -> link.distance() <= 1 && !link.conjunction())
        .filter(link -> link.relative() || isUntensed(question.sentence(), link.group()))
        .filter(link -> !link.group().isCopula() && !isAttribute(link.group()))
        .map(link -> question.verbs().of(link.group(), "described"));
  }

  /** counts of fraud related to a loan, figures based on surveys: which, and not what happened. */
  private static boolean isAttribute(VerbGroup group) {
    return group.form() == VerbGroup.Form.BARE && ATTRIBUTES.contains(group.lemma());
  }

  /** one of 900 users they found: a clause about the counted without a which or who. */
  static Optional<Event> zeroRelative(Question question) {
    Sentence sentence = question.sentence();
    int pronoun = question.behind();
    if (pronoun >= sentence.size() || !SUBJECTS.contains(sentence.token(pronoun).lower())) {
      return Optional.empty();
    }
    return question
        .clause()
        .startingAt(question.verbs().pastAdverbs(pronoun + 1))
        .filter(group -> group.isFinite() || group.form() == VerbGroup.Form.BARE)
        .filter(group -> !group.isPassive() && !group.isCopula())
        .filter(group -> !OwnObjects.opensAt(sentence, group.last() + 1))
        .map(group -> question.verbs().of(group, "zero-relative"));
  }

  /** The two men killed were brothers: what is said of the noun, where the verb only classes. */
  static Optional<Event> classed(Question question) {
    if (question.counted().rule().startsWith("partitive-")) {
      String participle = question.sentence().token(question.counted().head()).lower();
      return Optional.of(new Event(VerbEvents.ofState(participle), null, "described"));
    }
    return described(question);
  }

  /** left four dead and 16 others injured: the next has a state of its own. */
  static Optional<Event> ownState(Question question) {
    return question
        .verbs()
        .state(question.behind(), 1)
        .map(state -> new Event(state, null, "state-behind"));
  }

  /** admitted 2,300 patients, 40 of them in critical condition. */
  static Optional<Event> ofThem(Question question) {
    return question.counted().rule().equals("of-them")
        ? question
            .verbs()
            .state(question.behind(), PART_STATE)
            .map(state -> new Event(state, null, "part-state"))
        : Optional.empty();
  }

  static boolean isUntensed(Sentence sentence, VerbGroup group) {
    return group.form() == VerbGroup.Form.BARE
        || group.form() == VerbGroup.Form.GERUND
        || sentence.token(group.first()).is("being")
        || sentence.token(group.first()).is("having");
  }
}
