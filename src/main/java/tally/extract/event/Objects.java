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
  private static final Set<String> EMPTY = Lexicon.read("event/empty-verbs.txt").words();
  private static final Set<String> PUTTING = Set.of("put", "estimate", "revise", "place", "give");
  private static final int NEAR = 8;
  private static final int SUBJECT = 5;

  private final Clause clause;
  private final Sentence sentence;
  private final VerbEvents verbs;
  private final NounEvents nouns;

  Objects(Clause clause, VerbEvents verbs, NounEvents nouns) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.verbs = verbs;
    this.nouns = nouns;
  }

  /**
   * The event of the counted as the object of the verb to the left.
   *
   * @param behind the first token behind the counted
   */
  Event event(Clause.Link left, List<Clause.Link> right, Counted counted, int behind) {
    VerbGroup group = left.group();
    return driven(group, behind)
        .or(() -> supported(group, group.last() + 1 + left.distance()))
        .or(() -> described(left, right))
        .or(() -> light(group, right, counted, behind))
        .orElseGet(() -> verbs.of(group, behind, "object"));
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
      return reportedState(right);
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
    return said.isEmpty() && empty ? Optional.of(exists(group)) : said;
  }

  /** reported 12 people injured: what is reported is the state. */
  private Optional<Event> reportedState(List<Clause.Link> right) {
    return right.stream()
        .findFirst()
        .filter(link -> link.distance() <= 1 && link.group().form() == VerbGroup.Form.BARE)
        .filter(link -> VerbEvents.state(sentence.token(link.group().main()).lower()).isPresent())
        .map(link -> verbs.of(link.group(), "object-described"));
  }

  /** losses amount to 1,200 soldiers: the subject names the event. */
  private Event exists(VerbGroup group) {
    Optional<String> inverted = group.isCopula() ? inverted(group) : Optional.empty();
    String lemma = inverted.or(() -> subject(group.first() - 1)).orElse(null);
    return new Event(lemma, group, lemma == null ? "exists" : "subject-noun");
  }

  /** was put at 300, is estimated at 12: only says how many there are. */
  private boolean puts(VerbGroup group) {
    int next = group.last() + 1;
    return PUTTING.contains(group.lemma())
        && next < sentence.size()
        && (sentence.token(next).is("at") || sentence.token(next).is("to"));
  }

  /** The dead included, losses amounted to, the loss of life was put at: what the subject names. */
  private Optional<String> subject(int last) {
    for (int at = last; at >= Math.max(0, last - SUBJECT); at--) {
      Token token = sentence.token(at);
      boolean head = at == last || isDetermined(at);
      Optional<String> event = head ? verbs.namedState(at) : Optional.empty();
      if (event.isEmpty() && (at == last || sentence.token(at + 1).is("of"))) {
        event = nouns.verb(at);
      }
      if (event.isPresent() || token.tag() == PartOfSpeech.PUNCT) {
        return event;
      }
      boolean inside = token.tag() == PartOfSpeech.NOUN || token.is("of") || token.is("now");
      if (!inside && token.tag() != PartOfSpeech.PROPN && token.tag() != PartOfSpeech.ADP) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isDetermined(int at) {
    return at > 0 && (sentence.token(at - 1).is("the") || sentence.token(at - 1).is("those"));
  }

  /** Also killed were two drivers; among the dead were 12 children: the state that opens it. */
  private Optional<String> inverted(VerbGroup copula) {
    int first = sentence.token(0).is("also") || sentence.token(0).is("still") ? 1 : 0;
    if (first < copula.first() && copula.first() - first <= NEAR) {
      String word = sentence.token(first).lower();
      Optional<String> state = VerbEvents.state(word);
      if (state.isPresent() || Verbs.known(word).filter(Verbs.Form::participle).isPresent()) {
        return state.or(() -> Optional.of(Verbs.lemma(word)));
      }
    }
    return amongState(copula);
  }

  private Optional<String> amongState(VerbGroup copula) {
    int among = copula.first() - 1;
    while (among >= 0 && copula.first() - among <= NEAR && !sentence.token(among).is("among")) {
      among--;
    }
    if (among < 0 || !sentence.token(among).is("among")) {
      return Optional.empty();
    }
    for (int at = among + 1; at < copula.first(); at++) {
      Optional<String> state = verbs.namedState(at);
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
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
      if (describes && !link.conjunction() && link.distance() <= NEAR) {
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

  /** left at least 40 people in the country injured. */
  Optional<Event> stateBehind(VerbGroup group, int from) {
    for (int at = from; at < Math.min(sentence.size(), from + NEAR); at++) {
      Token token = sentence.token(at);
      if (token.is(",")
          || token.is(";")
          || token.tag() == PartOfSpeech.CCONJ
          || isOtherVerb(token)) {
        return Optional.empty();
      }
      Optional<String> state = verbs.stateAt(at);
      if (state.isPresent()) {
        return Optional.of(new Event(state.get(), group, "state-behind"));
      }
    }
    return Optional.empty();
  }
}
