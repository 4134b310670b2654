package tally.extract.event;

import java.util.Optional;
import java.util.Set;
import tally.extract.phrase.Clause;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/**
 * Finds the event of a count whose own verb the writer left out: {@code four were shot, one
 * fatally}, {@code two are dead and nine others badly hurt}, {@code a cluster of storms — four big
 * ones — uprooted trees}, {@code bought trucks last year, along with 300 buses}.
 */
final class Elisions {
  private static final Set<String> MANNERS = Lexicon.read("event/manners.txt").words();
  private static final int LONGEST_ASIDE = 30;
  private static final int LONGEST_LIST = 60;

  private final Clause clause;
  private final Sentence sentence;
  private final VerbEvents verbs;
  private final Objects objects;

  Elisions(Clause clause, VerbEvents verbs, Objects objects) {
    this.objects = objects;
    this.clause = clause;
    this.sentence = clause.sentence();
    this.verbs = verbs;
  }

  /**
   * four were shot, one fatally: the verb before goes on, and its manner may say what came of it.
   */
  Optional<Event> manner(int start, int behind) {
    if (behind >= sentence.size() || !MANNERS.contains(sentence.token(behind).lower())) {
      return Optional.empty();
    }
    if (clause.startingAt(behind + 1).isPresent() || verbs.namedState(behind + 1).isPresent()) {
      return Optional.empty();
    }
    Optional<Event> verb = verbBefore(start).map(group -> verbs.of(group, "manner"));
    return Outcomes.isFatal(sentence.token(behind))
        ? Optional.of(new Event("kill", null, "manner"))
        : verb;
  }

  /** two are dead and nine others badly hurt: the state behind a count that an and joins. */
  Optional<Event> joinedState(int start, int behind) {
    boolean joined =
        start > 0
            && (sentence.token(start - 1).tag() == PartOfSpeech.CCONJ
                || sentence.token(start - 1).is(","));
    int at = verbs.pastAdverbs(behind);
    Optional<String> state = joined ? verbs.namedState(at) : Optional.empty();
    if (state.isEmpty()
        || Subjects.isIntransitive(sentence.token(at).lower())
        || verbBefore(start).isEmpty()
        || isPassiveBehind(at)) {
      return Optional.empty();
    }
    return state.map(lemma -> new Event(lemma, null, "state-behind"));
  }

  /** nine others hurt in the crash were taken home: the state only describes them. */
  private boolean isPassiveBehind(int state) {
    return clause.right(state + 1).stream()
        .filter(link -> !link.relative() && !link.conjunction())
        .anyMatch(
            link ->
                link.group().isFinite()
                    && sentence.token(link.group().first()).tag() == PartOfSpeech.AUX);
  }

  private Optional<VerbGroup> verbBefore(int start) {
    VerbGroup found = null;
    for (VerbGroup group : clause.groups()) {
      if (group.last() < start) {
        found = group;
      }
    }
    return Optional.ofNullable(found);
  }

  /** storms — four big ones — uprooted trees: the verb behind the aside, or else before it. */
  Optional<Event> aside(int start) {
    int open = start - 1;
    if (open < 1 || !opensAside(open)) {
      return Optional.empty();
    }
    int close = close(open);
    Optional<VerbGroup> behind =
        close < 0 ? Optional.empty() : clause.startingAt(verbs.pastAdverbs(close + 1));
    return behind
        .filter(group -> group.isFinite() || group.form() == VerbGroup.Form.BARE)
        .map(group -> verbs.of(group, "aside"));
  }

  private boolean opensAside(int at) {
    return switch (sentence.token(at).text()) {
      case "—", "–", "--", "(" -> true;
      case "-" -> !sentence.token(at).touches(sentence.token(at - 1));
      default -> false;
    };
  }

  private int close(int open) {
    String mark = sentence.token(open).is("(") ? ")" : sentence.token(open).text();
    for (int at = open + 1; at < sentence.size() && at - open <= LONGEST_ASIDE; at++) {
      if (sentence.token(at).is(mark)) {
        return at;
      }
    }
    return -1;
  }

  /** joined by a judge, a known liberal, and two others: on along a list to its verb. */
  Optional<Event> listed(int start) {
    boolean goesOn =
        start > 0
            && (sentence.token(start - 1).tag() == PartOfSpeech.CCONJ
                || sentence.token(start - 1).is(",")
                || isAlong(start - 1));
    if (!goesOn) {
      return Optional.empty();
    }
    for (int at = start - 1; at >= 0 && start - at <= LONGEST_LIST; at--) {
      if (endsList(sentence.token(at))) {
        return Optional.empty();
      }
      for (VerbGroup group : clause.groups()) {
        if (group.last() == at) {
          return objects.supported(group, start).or(() -> Optional.of(verbs.of(group, "listed")));
        }
      }
    }
    return Optional.empty();
  }

  /** Five guns, six trucks and one radar were hit: on along a list of subjects to its verb. */
  Optional<Event> listAhead(int behind) {
    boolean goesOn =
        behind < sentence.size()
            && (sentence.token(behind).is(",")
                || sentence.token(behind).tag() == PartOfSpeech.CCONJ
                || sentence.token(behind).is("of"));
    for (int at = behind; goesOn && at < Math.min(sentence.size(), behind + LONGEST_LIST); at++) {
      Optional<VerbGroup> group = clause.startingAt(at);
      if (group.isPresent()) {
        return group
            .filter(verb -> verb.isFinite() && !sentence.token(verb.first() - 1).is(","))
            .map(verb -> verbs.of(verb, "list-ahead"));
      }
      if (!isListed(sentence.token(at))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isListed(Token token) {
    return switch (token.tag()) {
      case NUM, NOUN, ADJ, PROPN, DET, CCONJ, VERB, ADV, X -> true;
      case ADP -> token.is("of") || token.is("from") || token.is("as") || token.is("with");
      default -> token.is(",") || token.is("-") || token.is("'s") || token.is("/");
    };
  }

  /** along with, together with, as well as. */
  private boolean isAlong(int at) {
    Token token = sentence.token(at);
    Token before = sentence.token(Math.max(0, at - 1));
    return (token.is("with") && (before.is("along") || before.is("together")))
        || (token.is("as") && before.is("well"))
        || token.is("plus");
  }

  private static boolean endsList(Token token) {
    return switch (token.lower()) {
      case ";", ":", "who", "which", "whose", "whom", "that", "while", "when", "after", "because" ->
          true;
      default -> token.tag() == PartOfSpeech.SCONJ;
    };
  }
}
