package tally.extract.status;

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
 * The status that a figure has from what rules its verb or noun: a modal ({@code may}, {@code
 * will}), a verb ({@code plans to send}, {@code is believed to have killed}), a noun ({@code a
 * target of 300}) or a participle before it ({@code 300 planned cuts}).
 */
final class Plans {
  private static final Set<String> NOUNS = Lexicon.read("status/plan-nouns.txt").words();
  private static final Set<String> MODIFIERS = Lexicon.read("status/planned-modifiers.txt").words();
  private static final Set<String> CHANGE = Lexicon.read("status/change-verbs.txt").words();

  /** Words before the size of something that is there already. */
  private static final Set<String> THERE =
      Set.of("existing", "current", "present", "old", "its", "their", "his", "her", "our");

  private static final int NEAR = 10;

  private final Clause clause;
  private final Sentence sentence;
  private final int start;
  private final Counted counted;
  private final Event event;

  Plans(Clause clause, Quantity quantity, Counted counted, Event event) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.start = sentence.tokenAt(quantity.phrase().start());
    this.counted = counted;
    this.event = event;
  }

  Optional<StatusFinder.Finding> find() {
    if (isStartingPoint()) {
      return Optional.of(new StatusFinder.Finding(Status.REPORTED, "starting-point"));
    }
    if (isExistingSize()) {
      return Optional.of(new StatusFinder.Finding(Status.REPORTED, "existing-size"));
    }
    if (isRanking()) {
      return Optional.of(new StatusFinder.Finding(Status.REPORTED, "ranking"));
    }
    return new Forecasts(clause, start)
        .find()
        .or(() -> new Chain(clause, start, counted, event).find())
        .or(this::object)
        .or(this::nominal)
        .or(this::planNoun)
        .or(this::modifiedNoun)
        .or(this::modifier);
  }

  private static Optional<StatusFinder.Finding> finding(Status status, String rule) {
    return Optional.of(new StatusFinder.Finding(status, rule));
  }

  /** plans to cut its fleet from 45 to 35: the 45 are there already. */
  private boolean isStartingPoint() {
    int at = start - 1;
    while (at > 0 && sentence.token(at).lower().matches("its|their|the|his|her|current|about")) {
      at--;
    }
    return at > 0
        && sentence.token(at).is("from")
        && event.group() != null
        && event.group().last() < at
        && CHANGE.contains(event.group().lemma());
  }

  /** Would buy the existing 300-room hotel, will close its 300-bed clinic: it has them already. */
  private boolean isExistingSize() {
    if (!counted.rule().startsWith("hyphenated") || start == 0) {
      return false;
    }
    return THERE.contains(sentence.token(start - 1).lower());
  }

  /** Would be the deadliest of at least six attacks: those have happened. */
  private boolean isRanking() {
    int at = start - 1;
    return at > 0
        && sentence.token(at).is("of")
        && sentence.token(at - 1).lower().endsWith("est")
        && sentence.token(at - 1).tag() == PartOfSpeech.ADJ;
  }

  /** needs 300 doctors; expects 12,000 arrivals; officials believe 300 people died. */
  private Optional<StatusFinder.Finding> object() {
    if (event.group() != null && event.rule().startsWith("object") && rulesObject(event.group())) {
      return Governors.of(event.group()).flatMap(status -> finding(status, "governing-verb"));
    }
    Optional<Clause.Link> left = clause.left(start);
    if (left.filter(link -> Limits.sets(sentence, link, start)).isPresent()) {
      return finding(Status.PLANNED, "limit");
    }
    if (event.rule().startsWith("object-described") && left.isPresent()) {
      return Governors.modal(left.get().group(), sentence)
          .flatMap(status -> finding(status, "governing-verb"));
    }
    boolean ownVerb = left.filter(link -> link.group().equals(event.group())).isPresent();
    boolean asked = !ownVerb || event.rule().equals("noun");
    if (left.isEmpty() || left.get().conjunction() || !asked) {
      return Optional.empty();
    }
    VerbGroup verb = left.get().group();
    boolean direct = left.get().preposition() < 0 && left.get().distance() <= 2;
    boolean clausal = event.rule().startsWith("subject") || event.rule().startsWith("noun");
    Optional<Status> ruled = Governors.of(verb);
    boolean believed = ruled.filter(Status.UNCONFIRMED::equals).isPresent() && !verb.isCopula();
    boolean expected = rulesObject(verb);
    return direct && clausal && (believed || expected)
        ? ruled.flatMap(status -> finding(status, "governing-verb"))
        : Optional.empty();
  }

  /** offered 50 beds is an offer; what a hotel offers it has. */
  private boolean rulesObject(VerbGroup verb) {
    boolean present =
        sentence.token(verb.main()).lower().equals(verb.lemma())
            || sentence.token(verb.main()).lower().endsWith("s");
    return Governors.rulesObjects(verb, present);
  }

  /** demanded the release of 12 hostages; approved the deployment of 300 soldiers. */
  private Optional<StatusFinder.Finding> nominal() {
    if (!event.rule().equals("nominal")) {
      return Optional.empty();
    }
    return clause
        .left(start)
        .map(Clause.Link::group)
        .filter(group -> !group.isPassive() && isDirect(group.last() + 1))
        .flatMap(Governors::of)
        .flatMap(status -> finding(status, "governing-verb"));
  }

  /** Not: demanded changes after the killing of two men. */
  private boolean isDirect(int from) {
    for (int at = from; at < start; at++) {
      if (sentence.token(at).tag() == PartOfSpeech.ADP && !sentence.token(at).is("of")) {
        return false;
      }
    }
    return true;
  }

  static boolean isPlanNoun(Sentence sentence, int at) {
    return at >= 0 && NOUNS.contains(sentence.token(at).lower());
  }

  /** plans for an additional 6,000 troops; a target of 300; an offer of 50 beds. */
  private Optional<StatusFinder.Finding> planNoun() {
    int farthest = Math.max(0, start - NEAR);
    boolean told = event.rule().equals("nominal");
    for (int at = start - 1; at >= farthest; at--) {
      Token token = sentence.token(at);
      if ((token.is("for") || token.is("of")) && at > 0) {
        if (hasPlanNoun(at - 1, farthest)) {
          return finding(Status.PLANNED, "plan-noun");
        }
        // a call for the closing of 30 shops: past the noun of what is to be done
        if (!told || token.is("for")) {
          return Optional.empty();
        }
        told = false;
        at--;
        continue;
      }
      if (token.tag() == PartOfSpeech.NOUN || token.tag() == PartOfSpeech.PUNCT) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean hasPlanNoun(int from, int to) {
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

  /** the planned closure of 30 shops, our targeted weekly output of up to 60 boats. */
  private Optional<StatusFinder.Finding> modifiedNoun() {
    int of = start - 1;
    while (of > 0 && start - of < NEAR && !sentence.token(of).is("of")) {
      if (sentence.token(of).tag() == PartOfSpeech.NOUN || sentence.token(of).is(",")) {
        return Optional.empty();
      }
      of--;
    }
    int at = of - 1;
    while (at > 0 && sentence.token(at).tag() == PartOfSpeech.NOUN) {
      at--;
    }
    boolean noun = at < of - 1;
    while (noun
        && at > 0
        && sentence.token(at).tag() == PartOfSpeech.ADJ
        && !isPlanned(at)
        && !isTargeted(at)) {
      at--;
    }
    return noun && at >= 0 && (isPlanned(at) || isTargeted(at))
        ? finding(Status.PLANNED, "planned-modifier")
        : Optional.empty();
  }

  /** Our targeted output; not: they targeted villages. */
  private boolean isTargeted(int at) {
    PartOfSpeech before = at > 0 ? sentence.token(at - 1).tag() : PartOfSpeech.X;
    boolean word = sentence.token(at).is("targeted") || sentence.token(at).is("targetted");
    return word && (before == PartOfSpeech.DET || before == PartOfSpeech.PRON);
  }

  private boolean isPlanned(int at) {
    return MODIFIERS.contains(sentence.token(at).lower());
  }

  /** an expected 300 guests; 300 planned cuts. */
  private Optional<StatusFinder.Finding> modifier() {
    int to = counted.isHere() ? counted.head() : start;
    for (int at = Math.max(0, start - 1); at < to; at++) {
      if (isPlanned(at)) {
        return finding(Status.PLANNED, "planned-modifier");
      }
    }
    return Optional.empty();
  }
}
