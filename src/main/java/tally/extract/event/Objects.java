package tally.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.extract.counted.Counted;
import tally.extract.phrase.Clause;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/**
 * Finds the event of what a verb has as its object: the verb itself, or, where the verb says
 * little, what stands behind the object ({@code left 40 people injured}, {@code forced 300 to
 * flee}).
 */
final class Objects {
  private static final Set<String> LIGHT = Lexicon.read("event/light-verbs.txt").words();
  private static final Set<String> CAUSATIVE = Lexicon.read("event/causative-verbs.txt").words();
  private static final Set<String> SUPPORT = Lexicon.read("event/support-verbs.txt").words();
  private static final Set<String> ATTRIBUTING =
      Lexicon.read("event/attributing-verbs.txt").words();
  private static final Set<String> COMPARING = Lexicon.read("event/comparing-verbs.txt").words();
  private static final Set<String> EMPTY = Lexicon.read("event/empty-verbs.txt").words();
  private static final Set<String> PUTTING = Lexicon.read("event/putting-verbs.txt").words();
  private static final int NEAR = 8;
  private static final int LONGEST_LIST = 25;

  private final Clause clause;
  private final Sentence sentence;
  private final VerbEvents verbs;
  private final NounEvents nouns;
  private final SubjectNouns subjects;

  Objects(Clause clause, VerbEvents verbs, NounEvents nouns) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.verbs = verbs;
    this.nouns = nouns;
    this.subjects = new SubjectNouns(clause, verbs, nouns);
  }

  /**
   * The event of the counted as the object of the verb to the left.
   *
   * @param behind the first token behind the counted
   */
  Event event(Clause.Link left, List<Clause.Link> right, Counted counted, int behind) {
    VerbGroup group = first(left.group());
    return compared(group)
        .or(() -> attributed(left, counted))
        .or(() -> driven(group, behind))
        .or(() -> supported(group, group.last() + 1 + left.distance()))
        .or(() -> subjects.goingOn(left))
        .or(() -> described(left, right))
        .or(() -> light(group, right, counted, behind))
        .orElseGet(() -> verbs.of(group, behind, "object"));
  }

  /**
   * destroyed and jammed 549 drones: of two verbs with one object the first, unless the second
   * tells what came of it ({@code shot and killed}) or the first has no object.
   */
  private VerbGroup first(VerbGroup second) {
    int and = second.first() - 1;
    boolean joined = and > 0 && (sentence.token(and).is("and") || sentence.token(and).is("or"));
    if (!joined || Outcomes.isOutcome(sentence.token(second.main()).lower())) {
      return second;
    }
    return clause.groups().stream()
        .filter(group -> group.last() == and - 1 && isAlike(group, second))
        .filter(group -> !Subjects.isIntransitive(group.lemma()) && !isSaid(group))
        .findFirst()
        .orElse(second);
  }

  /** hit and sank: the form of the one tells its tense, that of the other doesn't. */
  private static boolean isAlike(VerbGroup one, VerbGroup other) {
    return one.form() == other.form() || (isPlainPast(one) && isPlainPast(other));
  }

  private static boolean isPlainPast(VerbGroup group) {
    boolean bare = group.form() == VerbGroup.Form.BARE;
    return bare || (group.form() == VerbGroup.Form.ACTIVE && group.first() == group.main());
  }

  private static boolean isSaid(VerbGroup group) {
    return group.isCopula() || Subjects.isClausal(group);
  }

  /** opened 12 shops, compared with two in May: what is told of those it is compared with. */
  private Optional<Event> compared(VerbGroup group) {
    if (!group.lemma().equals("compare") || group.isFinite()) {
      return Optional.empty();
    }
    return clause.groups().stream()
        .filter(earlier -> earlier.last() < group.first())
        .reduce((one, next) -> next)
        .filter(earlier -> !earlier.isCopula())
        .map(earlier -> verbs.of(earlier, "compared"))
        .or(() -> Optional.of(new Event(null, group, "compared")));
  }

  /** A feud linked to 18 killings: the verb only says what they come from. */
  private Optional<Event> attributed(Clause.Link left, Counted counted) {
    VerbGroup group = left.group();
    boolean told =
        left.preposition() >= 0
            && (ATTRIBUTING.contains(group.lemma()) || COMPARING.contains(group.lemma()));
    return told
        ? nouns.counted(counted).filter(NounEvents::isNamed).map(noun -> with(noun, group))
        : Optional.empty();
  }

  /** forced 300,000 civilians to flee; asked 200 families to leave. */
  private Optional<Event> driven(VerbGroup group, int behind) {
    Optional<VerbGroup> next = clause.startingAt(behind).filter(VerbGroup::isInfinitive);
    return next.isPresent() && CAUSATIVE.contains(group.lemma())
        ? Optional.of(verbs.of(next.get(), "driven"))
        : Optional.empty();
  }

  /** inflicted damage on two brigades; strikes were delivered at six depots. */
  Optional<Event> supported(VerbGroup group, int end) {
    if (!SUPPORT.contains(group.lemma())) {
      return Optional.empty();
    }
    Optional<String> object = nouns.aimed(group.last() + 1, end);
    boolean passive = group.isPassive() && aims(group.last() + 1);
    Optional<String> event = passive ? nouns.verb(group.first() - 1) : object;
    return event.map(lemma -> new Event(lemma, group, "supported"));
  }

  private boolean aims(int at) {
    return at < sentence.size() && NounEvents.aims(sentence.token(at));
  }

  /** released the names of three men slain in it: the object of the verb are the names. */
  private Optional<Event> described(Clause.Link left, List<Clause.Link> right) {
    if (left.preposition() < 0 || right.isEmpty() || right.get(0).distance() > 1) {
      return Optional.empty();
    }
    Clause.Link nearest = right.get(0);
    boolean describes = nearest.relative() || nearest.group().form() == VerbGroup.Form.BARE;
    return describes && !nearest.conjunction()
        ? Optional.of(verbs.of(nearest.group(), "described"))
        : Optional.empty();
  }

  private Optional<Event> light(
      VerbGroup group, List<Clause.Link> right, Counted counted, int behind) {
    if (Subjects.isClausal(group)) {
      return reportedState(right).or(() -> nouns.stated(counted).map(noun -> with(noun, group)));
    }
    boolean empty =
        group.isCopula()
            || EMPTY.contains(group.lemma())
            || puts(group)
            || nouns.measures(group.last(), behind);
    if (!empty && !LIGHT.contains(group.lemma())) {
      return Optional.empty();
    }
    Optional<Event> said =
        stateBehind(group, behind)
            .or(() -> objectDescribed(right))
            .or(() -> nouns.counted(counted).map(noun -> with(noun, group)));
    if (said.isPresent() || !empty) {
      return said;
    }
    return nouns.toll(counted, behind).or(() -> Optional.of(subjects.exists(group)));
  }

  /** reported 12 people injured: what is reported is the state. */
  private Optional<Event> reportedState(List<Clause.Link> right) {
    return right.stream()
        .findFirst()
        .filter(link -> link.distance() <= 1 && link.group().form() == VerbGroup.Form.BARE)
        .filter(link -> VerbEvents.state(sentence.token(link.group().main()).lower()).isPresent())
        .map(link -> verbs.of(link.group(), "object-described"));
  }

  /** was put at 300, is estimated at 12: only says how many there are. */
  private boolean puts(VerbGroup group) {
    int next = group.last() + 1;
    return PUTTING.contains(group.lemma())
        && next < sentence.size()
        && (sentence.token(next).is("at") || sentence.token(next).is("to"));
  }

  private static Event with(Event noun, VerbGroup group) {
    return new Event(noun.lemma(), group, noun.rule());
  }

  private Optional<Event> objectDescribed(List<Clause.Link> right) {
    for (Clause.Link link : right) {
      boolean describes =
          link.group().form() == VerbGroup.Form.BARE
              || link.group().form() == VerbGroup.Form.GERUND
              || (link.relative() && link.distance() <= 1);
      boolean other =
          link.preposition() >= 0
              && (Subjects.opensClause(sentence, link.preposition())
                  || sentence.token(link.preposition()).is("with"));
      if (describes && !other && !link.conjunction() && link.distance() <= NEAR) {
        return Optional.of(verbs.of(link.group(), "object-described"));
      }
    }
    return Optional.empty();
  }

  private static boolean isOtherVerb(Token token) {
    return token.tag() == PartOfSpeech.VERB
        && !token.is("including")
        && !Verbs.isParticiple(token.lower());
  }

  /** left 10 students, four teachers and a guard wounded: the state of all that are listed. */
  private Optional<Event> stateOfList(VerbGroup group, int from) {
    for (int at = from; at < Math.min(sentence.size(), from + LONGEST_LIST); at++) {
      Optional<String> state = verbs.namedState(at);
      if (state.isPresent()) {
        return state.map(lemma -> new Event(lemma, group, "state-of-list"));
      }
      Token token = sentence.token(at);
      boolean listed =
          switch (token.tag()) {
            case NUM, DET, NOUN, ADJ, PROPN, CCONJ -> true;
            default -> token.is(",") || token.is("-") || token.is("of");
          };
      if (!listed) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** left at least 40 people in the country injured. */
  Optional<Event> stateBehind(VerbGroup group, int from) {
    for (int at = from; at < Math.min(sentence.size(), from + NEAR); at++) {
      Token token = sentence.token(at);
      if (token.is(",")
          || token.is(";")
          || token.is("with")
          || token.tag() == PartOfSpeech.CCONJ
          || isOtherVerb(token)) {
        return group.lemma().equals("leave") ? stateOfList(group, at) : Optional.empty();
      }
      Optional<String> state = verbs.stateAt(at);
      if (state.isPresent()) {
        return Optional.of(new Event(state.get(), group, "state-behind"));
      }
    }
    return Optional.empty();
  }
}
