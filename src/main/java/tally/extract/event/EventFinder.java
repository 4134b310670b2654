package tally.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.extract.counted.Counted;
import tally.extract.counted.CountedFinder;
import tally.extract.phrase.Clause;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.model.PartOfSpeech;
import tally.model.Quantity;
import tally.model.Sentence;

/**
 * Finds the event of a figure. The counted are the object of a verb to the left ({@code sent 13,800
 * workers}), the subject of one to the right ({@code 30 people were killed}), in a state ({@code
 * left 40 injured}), or the complement of a noun that is an event itself ({@code the arrest of 12
 * men}, {@code 1,204 deaths}).
 */
public final class EventFinder {
  private static final Set<String> ATTRIBUTING =
      Lexicon.read("event/attributing-verbs.txt").words();
  private static final Set<String> SIZED = Lexicon.read("event/sized-nouns.txt").words();
  private static final int NEAR = 8;

  /** What is asked about one quantity, and where it stands. */
  private record Question(
      Clause clause,
      Counted counted,
      int start,
      int behind,
      VerbEvents verbs,
      NounEvents nouns,
      Objects objects,
      Optional<Clause.Link> left,
      List<Clause.Link> right) {
    Sentence sentence() {
      return clause.sentence();
    }
  }

  /**
   * The event of a quantity.
   *
   * @param clause its sentence
   * @param quantity the number
   * @param counted what it counts
   * @param join how it is joined to the count before it, if it is
   * @param before the event of that count
   */
  public Event find(
      Clause clause,
      Quantity quantity,
      Counted counted,
      Optional<Join> join,
      Optional<Event> before) {
    Question question = question(clause, quantity, counted);
    Optional<Event> joined = join.flatMap(how -> before).map(EventFinder::joined);
    Optional<Event> compared = join.filter(Join.COMPARED::equals).flatMap(how -> joined);
    Optional<Event> part = join.filter(Join.PART::equals).flatMap(how -> joined);
    Elisions elisions = new Elisions(clause, question.verbs(), question.objects());
    return state(question)
        .or(() -> attributive(question))
        .or(() -> elisions.manner(question.start(), question.behind()))
        .or(() -> elisions.joinedState(question.start(), question.behind()))
        .or(() -> compared)
        .or(() -> part.isPresent() ? relative(question).or(() -> namedPart(question, part)) : part)
        .or(() -> measured(question))
        .or(() -> frequency(question))
        .orElseGet(() -> clausal(question, joined, elisions));
  }

  private static Event joined(Event before) {
    return new Event(before.lemma(), before.group(), "joined");
  }

  private static Question question(Clause clause, Quantity quantity, Counted counted) {
    Sentence sentence = clause.sentence();
    NounEvents nouns = new NounEvents(sentence);
    int start = sentence.tokenAt(quantity.phrase().start());
    int pronoun = counted.rule().equals("of-them") ? 2 : 0;
    int behind =
        counted.isHere() ? counted.last() + 1 : CountedFinder.after(sentence, quantity) + pronoun;
    VerbEvents verbs = new VerbEvents(clause);
    return new Question(
        clause,
        counted,
        start,
        behind,
        verbs,
        nouns,
        new Objects(clause, verbs, nouns),
        clause.left(nouns.skipped(start)),
        clause.right(behind));
  }

  /** 8 dead, 40 injured: a state right behind the number; Killed: 1,204. */
  private static Optional<Event> state(Question question) {
    if (question.counted().rule().equals("state")) {
      int first = question.counted().first();
      String word = question.sentence().token(question.counted().head()).lower();
      String event = question.verbs().namedState(first).orElseGet(() -> VerbEvents.ofState(word));
      return Optional.of(new Event(event, null, "state"));
    }
    return question.counted().rule().equals("label")
        ? question.nouns().label(question.start())
        : Optional.empty();
  }

  /** a 12-member council, a 42,000-strong workforce: how big something is, which tells no event. */
  private static Optional<Event> attributive(Question question) {
    if (!question.counted().rule().startsWith("hyphenated")) {
      return Optional.empty();
    }
    VerbGroup verb =
        Subjects.verb(question.left(), question.right())
            .or(question::left)
            .map(Clause.Link::group)
            .orElse(null);
    return Optional.of(new Event(null, verb, "attributive"));
  }

  /** 40 injured, including four who died. */
  private static Optional<Event> relative(Question question) {
    return question.right().stream()
        .findFirst()
        .filter(link -> link.relative() && link.distance() <= 1)
        .map(link -> question.verbs().of(link.group(), "described"));
  }

  /** in addition to the two people killed; according to three people who saw it. */
  private static Optional<Event> described(Question question) {
    return question.right().stream()
        .findFirst()
        .filter(link -> link.distance() <= 1 && !link.conjunction())
        .filter(link -> link.relative() || isUntensed(question.sentence(), link.group()))
        .filter(link -> !link.group().isCopula())
        .map(link -> question.verbs().of(link.group(), "described"));
  }

  /** left four dead and 16 others injured: the next has a state of its own. */
  private static Optional<Event> ownState(Question question) {
    return question
        .verbs()
        .state(question.behind(), 1)
        .map(state -> new Event(state, null, "state-behind"));
  }

  /** admitted 2,300 patients, 40 of them in critical condition. */
  private static Optional<Event> ofThem(Question question) {
    return question.counted().rule().equals("of-them")
        ? question
            .verbs()
            .state(question.behind(), NEAR / 2)
            .map(state -> new Event(state, null, "part-state"))
        : Optional.empty();
  }

  /** attacked 12 times: how often the verb happened. */
  private static Optional<Event> frequency(Question question) {
    boolean times =
        question.counted().isHere()
            && question.sentence().token(question.counted().head()).is("times");
    return question
        .left()
        .or(() -> question.right().stream().findFirst())
        .filter(link -> times)
        .map(link -> question.verbs().of(link.group(), "frequency"));
  }

  /** A part has the event of the whole, or, where that has none, the one its noun names. */
  private static Optional<Event> namedPart(Question question, Optional<Event> part) {
    boolean told = part.filter(event -> event.lemma() != null).isPresent();
    return told ? part : question.nouns().counted(question.counted()).or(() -> part);
  }

  /** the number of people killed rose to 900: what the text says of those whose number it is. */
  private static Optional<Event> measured(Question question) {
    if (!question.counted().rule().startsWith("measure-noun")) {
      return Optional.empty();
    }
    Optional<Event> described =
        MeasuredEvents.find(
            question.clause(), question.counted(), question.start(), question.verbs());
    return described.or(() -> question.nouns().counted(question.counted()));
  }

  private static Event clausal(Question question, Optional<Event> joined, Elisions elisions) {
    Sentence sentence = question.sentence();
    NounEvents nouns = question.nouns();
    int preposition = preposition(question);
    Optional<Event> object =
        question
            .left()
            .map(
                link ->
                    question
                        .objects()
                        .event(link, question.right(), question.counted(), question.behind()));
    if (preposition >= 0) {
      return size(question, preposition)
          .or(() -> absolute(question, preposition))
          .or(
              () ->
                  subject(
                      question,
                      Subjects.subordinate(sentence, preposition, question.right()),
                      "subordinate"))
          .or(() -> offered(question, preposition))
          .or(() -> nouns.nominal(question.start()))
          .or(() -> object)
          .or(() -> described(question))
          .or(() -> nouns.counted(question.counted()))
          .or(() -> elisions.listed(question.start()))
          .orElse(new Event(null, null, "none"));
    }
    return subject(question, Subjects.verb(question.left(), question.right()), "subject")
        .or(() -> joined.flatMap(event -> ownState(question)))
        .or(() -> ofThem(question))
        .or(() -> joined.filter(event -> distance(question) > 2))
        .or(() -> ahead(question, elisions))
        .or(() -> object)
        .or(() -> nouns.counted(question.counted()))
        .or(() -> nouns.heading(question.start()))
        .or(() -> elisions.aside(question.start()))
        .or(() -> elisions.listed(question.start()))
        .orElse(new Event(null, question.left().map(Clause.Link::group).orElse(null), "none"));
  }

  private static Optional<Event> ahead(Question question, Elisions elisions) {
    return question.left().isEmpty() ? elisions.listAhead(question.behind()) : Optional.empty();
  }

  private static int distance(Question question) {
    return question.left().map(Clause.Link::distance).orElse(Integer.MAX_VALUE);
  }

  private static Optional<Event> subject(
      Question question, Optional<Clause.Link> link, String rule) {
    Optional<Event> event = link.map(verb -> question.verbs().of(verb.group(), rule));
    Optional<Event> noun =
        link.filter(verb -> ATTRIBUTING.contains(verb.group().lemma()) && verb.group().isPassive())
            .flatMap(verb -> question.nouns().counted(question.counted()));
    if (noun.isPresent()) {
      return noun;
    }
    boolean classes = event.filter(found -> found.lemma() == null).isPresent();
    return classes ? classed(question).or(() -> event) : event;
  }

  /** The two men killed were brothers: what is said of the noun, where the verb only classes. */
  private static Optional<Event> classed(Question question) {
    if (question.counted().rule().equals("partitive-participle")) {
      String participle = question.sentence().token(question.counted().head()).lower();
      return Optional.of(new Event(VerbEvents.ofState(participle), null, "described"));
    }
    return described(question);
  }

  /** The preposition that the counted stand behind, or -1. */
  private static int preposition(Question question) {
    Sentence sentence = question.sentence();
    int at = question.nouns().beforeModifiers(question.nouns().skipped(question.start()));
    if (at < 0
        || (sentence.token(at).tag() != PartOfSpeech.ADP && !sentence.token(at).is("with"))) {
      return -1;
    }
    boolean conjunction =
        at > 0
            && ((sentence.token(at).is("as") && sentence.token(at - 1).is("well"))
                || (sentence.token(at).is("with")
                    && (sentence.token(at - 1).is("along")
                        || sentence.token(at - 1).is("together"))));
    return sentence.token(at).is("including") || conjunction ? -1 : at;
  }

  /** a town of 12,000 people: how many it has, which tells no event. */
  private static Optional<Event> size(Question question, int preposition) {
    Sentence sentence = question.sentence();
    boolean has =
        preposition > 0
            && sentence.token(preposition).is("of")
            && SIZED.contains(sentence.token(preposition - 1).lower());
    return has ? Optional.of(new Event(null, null, "size")) : Optional.empty();
  }

  /** with hundreds of soldiers entering, with 12 patients discharged. */
  private static Optional<Event> absolute(Question question, int preposition) {
    boolean ofVerb =
        question.clause().groups().stream().anyMatch(group -> group.last() == preposition - 1);
    if (ofVerb || !question.sentence().token(preposition).is("with")) {
      return Optional.empty();
    }
    Optional<String> state = question.verbs().state(question.behind(), 2);
    if (state.isPresent()) {
      return Optional.of(new Event(state.get(), null, "absolute-state"));
    }
    return question.right().stream()
        .findFirst()
        .filter(link -> link.distance() <= NEAR && isUntensed(question.sentence(), link.group()))
        .map(link -> question.verbs().of(link.group(), "absolute"));
  }

  private static boolean isUntensed(Sentence sentence, VerbGroup group) {
    return group.form() == VerbGroup.Form.BARE
        || group.form() == VerbGroup.Form.GERUND
        || sentence.token(group.first()).is("being")
        || sentence.token(group.first()).is("having");
  }

  /** plans for 6,000 troops to join the fight. */
  private static Optional<Event> offered(Question question, int preposition) {
    boolean forWhom = question.sentence().token(preposition).is("for");
    return question
        .clause()
        .startingAt(question.behind())
        .filter(group -> forWhom && group.isInfinitive())
        .map(group -> question.verbs().of(group, "for-infinitive"));
  }
}
