package tally.extract.event;

import java.util.Optional;
import java.util.Set;
import tally.extract.counted.Counted;
import tally.extract.phrase.Clause;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.model.Quantity;

/**
 * Finds the event of a figure. The counted are the object of a verb to the left ({@code sent 13,800
 * workers}), the subject of one to the right ({@code 30 people were killed}), in a state ({@code
 * left 40 injured}), or the complement of a noun that is an event itself ({@code the arrest of 12
 * men}, {@code 1,204 deaths}).
 */
public final class EventFinder {
  private static final Set<String> ATTRIBUTING =
      Lexicon.read("event/attributing-verbs.txt").words();
  private static final Set<String> LISTING = Set.of("include", "comprise");
  private static final Set<String> COMPARING = Lexicon.read("event/comparing-verbs.txt").words();

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
    Question question = Question.of(clause, quantity, counted);
    Optional<Event> joined = join.flatMap(how -> before).map(EventFinder::joined);
    Optional<Event> named =
        join.flatMap(how -> before)
            .filter(event -> event.rule().equals("noun") || event.rule().equals("joined-noun"))
            .flatMap(event -> question.nouns().counted(question.counted()))
            .map(event -> new Event(event.lemma(), event.group(), "joined-noun"));
    Optional<Event> compared = join.filter(Join.COMPARED::equals).flatMap(how -> joined);
    Optional<Event> part = join.filter(Join.PART::equals).flatMap(how -> joined);
    Elisions elisions = new Elisions(clause, question.verbs(), question.objects());
    return state(question)
        .or(() -> attributive(question))
        .or(() -> elisions.manner(question.start(), question.behind()))
        .or(() -> elisions.joinedState(question.start(), question.behind()))
        .or(() -> compared)
        .or(() -> named)
        .or(
            () ->
                part.isPresent()
                    ? Descriptions.relative(question).or(() -> namedPart(question, part))
                    : part)
        .or(() -> measured(question))
        .or(() -> frequency(question))
        .orElseGet(() -> clausal(question, joined, elisions));
  }

  private static Event joined(Event before) {
    return new Event(before.lemma(), before.group(), "joined");
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
        question.subjects().verb().or(question::left).map(Clause.Link::group).orElse(null);
    return Optional.of(new Event(null, verb, "attributive"));
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
    return described
        .or(() -> question.nouns().counted(question.counted()))
        .or(() -> question.nouns().toll(question.counted(), question.start()));
  }

  private static Event clausal(Question question, Optional<Event> joined, Elisions elisions) {
    NounEvents nouns = question.nouns();
    int preposition = question.preposition();
    Optional<Event> object =
        question
            .left()
            .map(
                link ->
                    question
                        .objects()
                        .event(link, question.right(), question.counted(), question.behind()));
    if (preposition >= 0) {
      return new BehindPreposition(question, preposition)
          .event(
              () -> subordinate(question, preposition),
              () -> object,
              () -> elisions.listed(question.start()));
    }
    return subject(question, question.subjects().verb(), "subject")
        .or(() -> joined.flatMap(event -> Descriptions.ownState(question)))
        .or(() -> Descriptions.ofThem(question))
        .or(() -> joined.filter(event -> distance(question) > 2))
        .or(() -> ahead(question, elisions))
        .or(() -> object.filter(event -> event.lemma() != null))
        .or(() -> Descriptions.zeroRelative(question))
        .or(() -> object)
        .or(() -> nouns.counted(question.counted()))
        .or(() -> nouns.heading(question.start()))
        .or(() -> elisions.aside(question.start()))
        .or(() -> elisions.listed(question.start()))
        .orElse(new Event(null, question.left().map(Clause.Link::group).orElse(null), "none"));
  }

  /** 300 deaths were blamed on the heat, rose by a third: verbs that only tell of the event. */
  private static boolean tellsOfEvent(VerbGroup group) {
    return COMPARING.contains(group.lemma())
        || (ATTRIBUTING.contains(group.lemma()) && group.isPassive());
  }

  /** after two backpacks were found: the preposition opens a clause of its own. */
  private static Optional<Event> subordinate(Question question, int preposition) {
    return subject(question, question.subjects().subordinate(preposition), "subordinate");
  }

  private static Optional<Event> ahead(Question question, Elisions elisions) {
    return question.left().isEmpty() ? elisions.listAhead(question.behind()) : Optional.empty();
  }

  /** are brothers, include a clerk: who the counted are, and not what happened to them. */
  private static boolean tellsNothing(Event event) {
    return event.lemma() == null || LISTING.contains(event.lemma());
  }

  private static int distance(Question question) {
    return question.left().map(Clause.Link::distance).orElse(Integer.MAX_VALUE);
  }

  private static Optional<Event> subject(
      Question question, Optional<Clause.Link> link, String rule) {
    Optional<Event> event = link.map(verb -> question.verbs().of(verb.group(), rule));
    Optional<Event> noun =
        link.filter(verb -> tellsOfEvent(verb.group()))
            .flatMap(verb -> question.nouns().counted(question.counted()))
            .filter(NounEvents::isNamed);
    if (noun.isPresent()) {
      return noun;
    }
    boolean classes = event.filter(EventFinder::tellsNothing).isPresent();
    return classes ? Descriptions.classed(question).or(() -> event) : event;
  }
}
