package tally.extract.event;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.phrase.Clause;
import tally.extract.phrase.NounPhrases;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/**
 * The event that a verb group means: its lemma, the state behind a copula ({@code are in
 * hospital}), the last verb of a chain ({@code managed to escape}), or what it means with its
 * complement ({@code shot dead}).
 */
final class VerbEvents {
  private static final Map<String, String> STATES = Lexicon.read("event/states.txt").map();
  private static final Set<String> CATENATIVE = new HashSet<>();
  private static final Set<String> WITH_GERUND = new HashSet<>();
  private static final Set<String> PREDICATIVE =
      Lexicon.read("event/predicative-verbs.txt").words();
  private static final Complements COMPLEMENTS = new Complements();
  private static final int LONGEST_CHAIN = 4;
  private static final int PREDICATE = 5;

  static {
    for (Lexicon.Entry entry : Lexicon.read("event/catenative-verbs.txt").entries()) {
      CATENATIVE.add(entry.word());
      if (entry.cell(1).equals("gerund")) {
        WITH_GERUND.add(entry.word());
      }
    }
  }

  private final Clause clause;
  private final Sentence sentence;

  VerbEvents(Clause clause) {
    this.clause = clause;
    this.sentence = clause.sentence();
  }

  /** The event of a verb group whose complement, if any, stands right behind it. */
  Event of(VerbGroup group, String rule) {
    return of(group, group.last() + 1, rule);
  }

  /**
   * The event of a verb group.
   *
   * @param behind where its complement may stand: behind the group, or behind its object
   */
  Event of(VerbGroup group, int behind, String rule) {
    return chain(group, behind, rule, 0);
  }

  private Event chain(VerbGroup group, int behind, String rule, int depth) {
    Optional<VerbGroup> next = clause.startingAt(group.last() + 1).filter(v -> follows(group, v));
    if (next.isPresent() && depth < LONGEST_CHAIN) {
      String suffix = next.get().isInfinitive() ? "-infinitive" : "-gerund";
      return chain(next.get(), next.get().last() + 1, base(rule) + suffix, depth + 1);
    }
    if (group.lemma().equals("have")) {
      return new Event(causedBehind(group).orElse(null), group, base(rule) + "-have");
    }
    if (group.negated() && group.lemma().equals("survive")) {
      return new Event("die", group, rule);
    }
    Optional<String> complement =
        COMPLEMENTS.of(sentence, group, behind).or(() -> COMPLEMENTS.of(sentence, group));
    if (complement.isPresent()) {
      return new Event(complement.get(), group, base(rule) + "-complement");
    }
    if (group.isCopula()) {
      return copula(group, rule, depth);
    }
    Optional<String> found = found(group, behind);
    if (found.isPresent()) {
      return new Event(found.get(), group, base(rule) + "-complement");
    }
    return Outcomes.of(sentence, group)
        .map(outcome -> new Event(outcome, group, base(rule) + "-outcome"))
        .orElseGet(() -> new Event(group.lemma(), group, rule));
  }

  /** were discovered dead, reported two men missing: the state that somebody is found in. */
  private Optional<String> found(VerbGroup group, int behind) {
    if (!PREDICATIVE.contains(group.lemma())) {
      return Optional.empty();
    }
    return namedState(pastAdverbs(behind)).or(() -> namedState(pastAdverbs(group.last() + 1)));
  }

  /** The state that the lexicon has for the word or two at a token, unless a noun follows. */
  Optional<String> namedState(int at) {
    if (at + 1 < sentence.size()) {
      String pair = STATES.get(sentence.token(at).lower() + " " + sentence.token(at + 1).lower());
      if (pair != null) {
        return Optional.of(pair);
      }
    }
    return at >= sentence.size() || nounFollows(at)
        ? Optional.empty()
        : state(sentence.token(at).lower());
  }

  /** had their homes searched: what was done to what they have. */
  private Optional<String> causedBehind(VerbGroup have) {
    int from = have.last() + 1;
    return NounPhrases.at(sentence, pastDeterminers(from))
        .flatMap(phrase -> clause.startingAt(phrase.last() + 1))
        .filter(group -> group.form() == VerbGroup.Form.BARE)
        .map(VerbGroup::lemma);
  }

  private int pastDeterminers(int from) {
    int at = from;
    while (at < sentence.size() && NounEvents.isModifier(sentence.token(at))) {
      at++;
    }
    return at;
  }

  private static boolean follows(VerbGroup group, VerbGroup next) {
    return next.isInfinitive()
        ? CATENATIVE.contains(group.lemma())
        : next.form() == VerbGroup.Form.GERUND && WITH_GERUND.contains(group.lemma());
  }

  private static String base(String rule) {
    int hyphen = rule.lastIndexOf('-');
    String suffix = hyphen < 0 ? "" : rule.substring(hyphen);
    return suffix.equals("-infinitive") || suffix.equals("-gerund")
        ? rule.substring(0, hyphen)
        : rule;
  }

  /** are in hospital, were able to leave, are to be sent; nothing if it only classes or counts. */
  private Event copula(VerbGroup group, String rule, int depth) {
    int from = group.last() + 1;
    boolean among = from < sentence.size() && sentence.token(from).is("among");
    Optional<String> state = among ? amongState(from + 1) : state(from, PREDICATE);
    if (state.isPresent()) {
      return new Event(state.get(), group, base(rule) + "-state");
    }
    int adjective = pastAdverbs(from);
    boolean able =
        adjective < sentence.size() && sentence.token(adjective).tag() == PartOfSpeech.ADJ;
    Optional<VerbGroup> infinitive =
        clause.startingAt(able ? adjective + 1 : from).filter(VerbGroup::isInfinitive);
    if (infinitive.isPresent() && depth < LONGEST_CHAIN) {
      int behind = infinitive.get().last() + 1;
      return chain(infinitive.get(), behind, base(rule) + "-infinitive", depth + 1);
    }
    return new Event(null, group, base(rule) + "-state");
  }

  /** were among the dead, were among the buildings damaged. */
  private Optional<String> amongState(int from) {
    for (int at = from; at < Math.min(sentence.size(), from + PREDICATE); at++) {
      Optional<String> state = namedState(at);
      if (state.isPresent()) {
        return state;
      }
      Optional<VerbGroup> group = clause.startingAt(at);
      if (group.isPresent()) {
        return group.filter(verb -> verb.form() == VerbGroup.Form.BARE).map(VerbGroup::lemma);
      }
    }
    return Optional.empty();
  }

  int pastAdverbs(int from) {
    int at = from;
    while (at < sentence.size() && sentence.token(at).tag() == PartOfSpeech.ADV) {
      at++;
    }
    return at;
  }

  /** The state named in the {@code most} tokens from {@code from}: injured, dead, in hospital. */
  Optional<String> state(int from, int most) {
    for (int at = from; at < Math.min(sentence.size(), from + most); at++) {
      Token token = sentence.token(at);
      Optional<String> state = stateAt(at);
      if (state.isPresent()) {
        return state;
      }
      if (token.tag() == PartOfSpeech.NOUN
          || token.tag() == PartOfSpeech.CCONJ
          || token.tag() == PartOfSpeech.PUNCT) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The state that begins at a token, as one word or two. */
  Optional<String> stateAt(int at) {
    Token token = sentence.token(at);
    if (at + 1 < sentence.size()) {
      String pair = STATES.get(token.lower() + " " + sentence.token(at + 1).lower());
      if (pair != null) {
        return Optional.of(pair);
      }
    }
    String word = STATES.get(token.lower());
    if (word != null && !nounFollows(at)) {
      return Optional.of(word);
    }
    boolean participle =
        token.tag() == PartOfSpeech.ADJ
            && !nounFollows(at)
            && Verbs.known(token.lower()).filter(Verbs.Form::participle).isPresent();
    return participle ? Optional.of(Verbs.lemma(token.lower())) : Optional.empty();
  }

  /** injured men, the occupied West Bank: the state only describes what follows it. */
  private boolean nounFollows(int at) {
    if (at + 1 >= sentence.size()) {
      return false;
    }
    PartOfSpeech next = sentence.token(at + 1).tag();
    boolean determined = at > 0 && sentence.token(at - 1).tag() == PartOfSpeech.DET;
    boolean name = next == PartOfSpeech.PROPN || next == PartOfSpeech.ADJ;
    return next == PartOfSpeech.NOUN || (determined && name);
  }

  /** The event of a word that is a state without a verb: dead, 14 wounded, 12 executed. */
  static String ofState(String word) {
    String event = STATES.get(word);
    return event != null ? event : Verbs.lemma(word);
  }

  static Optional<String> state(String word) {
    return Optional.ofNullable(STATES.get(word));
  }
}
