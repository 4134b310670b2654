package tally.extract.status;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.extract.counted.Counted;
import tally.extract.event.Event;
import tally.extract.phrase.Clause;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Status;
import tally.model.Token;

/** The status that a figure has from the chain of verbs above its own: may seek to recruit. */
final class Chain {
  private static final Set<String> BEGINNING = new HashSet<>();
  private static final Set<String> CHANGE = Lexicon.read("status/change-verbs.txt").words();
  private static final Set<String> MULLED = Lexicon.read("status/mulled.txt").words();
  private static final Set<String> ACTS = Lexicon.read("status/act-nouns.txt").words();
  private static final Set<String> BRINGING = Set.of("bring", "take", "push");
  private static final int DEEPEST = 5;

  static {
    BEGINNING.addAll(Lexicon.read("event/support-verbs.txt").words());
    BEGINNING.addAll(Lexicon.read("event/going-on-verbs.txt").words());
  }

  private final Clause clause;
  private final Sentence sentence;
  private final int start;
  private final Counted counted;
  private final Event event;
  private final Hosts hosts;
  private final Effects effects;

  Chain(Clause clause, int start, Counted counted, Event event) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.start = start;
    this.counted = counted;
    this.event = event;
    this.hosts = new Hosts(clause);
    this.effects = new Effects(clause);
  }

  /** Up the chain of verbs: may seek to recruit. The weakest word of the chain decides. */
  Optional<StatusFinder.Finding> find() {
    Set<Status> found = EnumSet.noneOf(Status.class);
    VerbGroup at = event.group() == null ? begun() : event.group();
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      Governors.modal(at, sentence).ifPresent(found::add);
      if (at.isInfinitive() && Plans.isPlanNoun(sentence, at.first() - 1)) {
        found.add(Status.PLANNED);
        break;
      }
      VerbGroup host = hosts.of(at).orElse(null);
      if (host != null) {
        plannedTo(host).ifPresent(found::add);
        at = host;
        continue;
      }
      VerbGroup ruler = ruler(at).orElse(null);
      if (ruler == null && isHeadlineFuture(at)) {
        found.add(Status.PLANNED);
      }
      if (ruler != null) {
        ruling(ruler, at).ifPresent(found::add);
      }
      at = ruler;
    }
    for (Status status : List.of(Status.UNCONFIRMED, Status.PLANNED)) {
      if (found.contains(status)) {
        return Optional.of(new StatusFinder.Finding(status, "governed"));
      }
    }
    return Optional.empty();
  }

  /** 1,200 jobs to go at the mill: an infinitive right behind its subject that no verb rules. */
  private boolean isHeadlineFuture(VerbGroup group) {
    return group.isInfinitive()
        && event.rule().startsWith("subject")
        && counted.isHere()
        && group.first() == counted.last() + 1
        && clause.groups().get(0).first() >= group.first();
  }

  /** Plans to expand, adding 12 routes, where the tagger took the infinitive for a noun. */
  private Optional<Status> plannedTo(VerbGroup host) {
    int next = host.last() + 1;
    return next < sentence.size() && sentence.token(next).is("to")
        ? Governors.of(host)
        : Optional.empty();
  }

  /** What a verb says of the infinitive or -ing form that it rules. */
  private Optional<Status> ruling(VerbGroup ruler, VerbGroup ruled) {
    boolean adjacent = ruler.last() + 1 == ruled.first();
    if (ruler.lemma().equals("be")) {
      return ruled.isInfinitive() && (adjacent || isDue(ruler, ruled)) && !isAct(ruler)
          ? Optional.of(Status.PLANNED)
          : Optional.empty();
    }
    if (ruler.lemma().equals("go")) {
      boolean going = sentence.token(ruler.main()).is("going");
      return going && adjacent && ruled.isInfinitive()
          ? Optional.of(Status.PLANNED)
          : Optional.empty();
    }
    if (ruler.lemma().equals("vote") && isOfActors()) {
      return Optional.empty();
    }
    if (isMulled(ruler, ruled)) {
      return Optional.of(Status.PLANNED);
    }
    boolean purpose = ruled.isInfinitive() && !adjacent && ruler.isPassive();
    return purpose || hasSucceeded(ruler) ? Optional.empty() : Governors.of(ruler);
  }

  /** One of her first acts was to dismiss 12 judges: she did. */
  private boolean isAct(VerbGroup copula) {
    String form = sentence.token(copula.last()).lower();
    boolean past = form.equals("was") || form.equals("were");
    return past && copula.first() > 0 && ACTS.contains(before(copula).lower());
  }

  /** Is looking at using dogs, is thinking of hiring 12 people. */
  private boolean isMulled(VerbGroup ruler, VerbGroup ruled) {
    String verb = ruler.lemma();
    boolean direct = ruler.last() + 1 == ruled.first();
    boolean linked = ruler.last() + 2 == ruled.first();
    return sentence.token(ruler.main()).lower().endsWith("ing")
        && ((direct && MULLED.contains(verb))
            || (linked && MULLED.contains(verb + " " + before(ruled).lower())));
  }

  /** Has successfully urged 30 firms to sign. */
  private boolean hasSucceeded(VerbGroup ruler) {
    int from = Math.max(0, ruler.first() - 1);
    return sentence.tokens().subList(from, ruler.main()).stream()
        .anyMatch(token -> token.is("successfully"));
  }

  private Token before(VerbGroup group) {
    return sentence.token(group.first() - 1);
  }

  /** one of seven senators who voted to convict: what the counted did is told. */
  private boolean isOfActors() {
    return event.rule().startsWith("subject") || event.rule().startsWith("described");
  }

  /** is due to close, is ready to send. */
  private boolean isDue(VerbGroup ruler, VerbGroup ruled) {
    String word = sentence.token(ruled.first() - 1).lower();
    return ruled.first() - ruler.last() <= 3
        && switch (word) {
          case "due", "ready", "about", "supposed", "likely" -> true;
          default -> false;
        };
  }

  /** The verb that a chain goes on from: "of having killed" and "for killing" end one. */
  private Optional<VerbGroup> ruler(VerbGroup group) {
    if (!group.isInfinitive() && group.form() != VerbGroup.Form.GERUND) {
      return Optional.empty();
    }
    if (sentence.token(group.first()).is("having")) {
      return Optional.empty();
    }
    Optional<VerbGroup> governor = clause.governorOf(group);
    if (group.form() == VerbGroup.Form.GERUND && group.first() > 0) {
      Token before = before(group);
      boolean ends =
          before.tag() == PartOfSpeech.ADP
              && !before.is("by")
              && !before.is("to")
              && !before.is("on");
      if (ends) {
        return governor.filter(verb -> isMulled(verb, group) || isExample(before, verb));
      }
    }
    return governor;
  }

  /** The verb of an event that a noun tells: could cause the loss of 12 ships, start work on 12. */
  private VerbGroup begun() {
    return effects.cause(event, start).or(this::supported).orElse(null);
  }

  /** Start work on 12 ships, bring its total to 300. */
  private Optional<VerbGroup> supported() {
    return clause
        .left(start)
        .filter(link -> !link.conjunction() && link.preposition() >= 0)
        .filter(
            link ->
                (event.rule().startsWith("noun") && BEGINNING.contains(link.group().lemma()))
                    || reaches(link))
        .map(Clause.Link::group);
  }

  /** Proposes projects like planting 300 trees: what is planned, by an example. */
  private static boolean isExample(Token link, VerbGroup ruler) {
    boolean such = link.is("like") || link.is("as") || link.is("including");
    return such && Governors.rulesObjects(ruler, false);
  }

  /** What a change ends at: raised the number of shops to 340. */
  private boolean reaches(Clause.Link link) {
    String lemma = link.group().lemma();
    return sentence.token(start - 1).is("to")
        && (CHANGE.contains(lemma) || BRINGING.contains(lemma));
  }
}
