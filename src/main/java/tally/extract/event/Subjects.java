package tally.extract.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.extract.phrase.Clause;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.Sentence;

/**
 * Finds the verb that the counted are the subject of: the one behind them, unless a verb before
 * them has them as its object.
 */
final class Subjects {
  private static final Set<String> CLAUSAL = new HashSet<>();
  private static final Set<String> CLAUSAL_OR_NOUN = new HashSet<>();
  private static final Set<String> INTRANSITIVE =
      Lexicon.read("event/intransitive-verbs.txt").words();
  private static final Set<String> PLANNING = Set.of("expect", "fear", "see");
  private static final Set<String> CONJUNCTIONS = Lexicon.read("event/conjunctions.txt").words();

  static {
    for (Lexicon.Entry entry : Lexicon.read("event/clausal-verbs.txt").entries()) {
      CLAUSAL.add(entry.word());
      if (entry.cell(1).equals("noun")) {
        CLAUSAL_OR_NOUN.add(entry.word());
      }
    }
  }

  private final Sentence sentence;
  private final Optional<Clause.Link> left;
  private final List<Clause.Link> right;

  /**
   * Asks for the subject's verb.
   *
   * @param left the verb to the left of the counted, if any
   * @param right the verbs to the right of them, nearest first
   */
  Subjects(Sentence sentence, Optional<Clause.Link> left, List<Clause.Link> right) {
    this.sentence = sentence;
    this.left = left;
    this.right = right;
  }

  /** Whether a verb takes a clause or a plain object: reported 12 deaths. */
  static boolean isClausal(VerbGroup group) {
    return CLAUSAL_OR_NOUN.contains(group.lemma()) && !PLANNING.contains(group.lemma());
  }

  /** died, drowned: a form of it behind a noun is the noun's verb. */
  static boolean isIntransitive(String word) {
    return INTRANSITIVE.contains(Verbs.lemma(word));
  }

  /** The verb whose subject the counted are. */
  Optional<Clause.Link> verb() {
    if (right.isEmpty()) {
      return Optional.empty();
    }
    Clause.Link main = main();
    boolean governs =
        left.isPresent() && !left.get().conjunction() && !rulesClause(left.get(), main);
    Clause.Link nearest = right.get(0);
    boolean plain = isPlain(nearest);
    boolean own =
        governs
            && (isUntensed(left.get())
                || isOfRelativeClause(left.get())
                || !(plain && nearest.distance() <= 1));
    if (own) {
      return Optional.empty();
    }
    boolean clausal = left.isPresent() && CLAUSAL.contains(left.get().group().lemma());
    if (left.isPresent() && !clausal && (nearest.conjunction() || isOfPhrase(left.get(), plain))) {
      return Optional.empty();
    }
    return Optional.of(main);
  }

  /** to send 300 trucks: an infinitive or -ing form right before them has them as its object. */
  private static boolean isUntensed(Clause.Link left) {
    boolean untensed = left.group().isInfinitive() || left.group().form() == VerbGroup.Form.GERUND;
    return untensed && left.preposition() < 0 && left.distance() <= 2;
  }

  /** A raid which killed 17 villagers took place: the verb behind a which has them as object. */
  private boolean isOfRelativeClause(Clause.Link left) {
    int before = left.group().first() - 1;
    return before >= 0
        && left.preposition() < 0
        && left.distance() <= 1
        && !CLAUSAL.contains(left.group().lemma())
        && (sentence.token(before).is("which") || sentence.token(before).is("that"));
  }

  private static boolean isOfPhrase(Clause.Link left, boolean plain) {
    return left.preposition() >= 0 && !plain;
  }

  /** said 14 were hurt; confirmed two people died; not: confirmed two cases linked to travel. */
  private static boolean rulesClause(Clause.Link left, Clause.Link main) {
    String lemma = left.group().lemma();
    if (!CLAUSAL.contains(lemma)) {
      return false;
    }
    boolean tensed =
        main.group().isFinite()
            || main.group().isInfinitive()
            || INTRANSITIVE.contains(main.group().lemma())
            || VerbEvents.state(main.group().lemma() + "ed").isPresent()
            || VerbEvents.state(main.group().lemma() + "d").isPresent();
    return !CLAUSAL_OR_NOUN.contains(lemma) || (tensed && !main.relative());
  }

  private static boolean isPlain(Clause.Link link) {
    return link.group().isFinite()
        && !link.relative()
        && !link.conjunction()
        && link.preposition() < 0;
  }

  /** after, while: words behind which a clause may stand, with a verb of its own. */
  static boolean opensClause(Sentence sentence, int at) {
    return CONJUNCTIONS.contains(sentence.token(at).lower());
  }

  /** after two backpacks were found: the preposition opens a clause of its own. */
  Optional<Clause.Link> subordinate(int preposition) {
    if (!opensClause(sentence, preposition) || right.isEmpty()) {
      return Optional.empty();
    }
    Clause.Link main = main();
    boolean tensed =
        main.group().isFinite() || (isBare(main) && main.distance() <= 1) || isTensed(main);
    return tensed && !main.relative() && !main.conjunction() ? Optional.of(main) : Optional.empty();
  }

  /** Of "people shot by the attacker later died", died; of "workers who fled", fled. */
  Clause.Link main() {
    Clause.Link nearest = right.get(0);
    boolean aside =
        nearest.relative()
            || nearest.group().form() == VerbGroup.Form.BARE
            || nearest.group().form() == VerbGroup.Form.GERUND;
    if (!aside || isTensed(nearest)) {
      return nearest;
    }
    List<Clause.Link> rest =
        right.subList(1, right.size()).stream()
            .takeWhile(link -> !link.conjunction() || isAgent(nearest))
            .filter(link -> !link.relative())
            .filter(link -> !link.conjunction() || hasAuxiliary(link))
            .toList();
    return rest.stream()
        .filter(link -> link.group().isFinite())
        .findFirst()
        .or(() -> rest.stream().filter(Subjects::isBare).findFirst())
        .orElse(nearest);
  }

  /** states led by Ohio and its neighbours are suing: the and joins those they are led by. */
  private boolean isAgent(Clause.Link nearest) {
    int behind = nearest.group().last() + 1;
    return behind < sentence.size() && sentence.token(behind).is("by");
  }

  private static boolean hasAuxiliary(Clause.Link link) {
    return link.group().first() < link.group().main() && link.group().isFinite();
  }

  /** died, arrived: no participle that describes a noun, so the verb of the clause. */
  private boolean isTensed(Clause.Link link) {
    boolean own =
        INTRANSITIVE.contains(link.group().lemma()) || OwnObjects.follows(sentence, link.group());
    return isBare(link) && !link.relative() && own;
  }

  private static boolean isBare(Clause.Link link) {
    return link.group().form() == VerbGroup.Form.BARE;
  }
}
