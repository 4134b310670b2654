package tally.extract.event;

import java.util.Optional;
import java.util.Set;
import tally.extract.phrase.Clause;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/**
 * The event that the subject of a verb names, where the verb itself tells none: {@code losses
 * amount to 1,200 soldiers}, {@code the manhunt continues for two men}.
 */
final class SubjectNouns {
  private static final Set<String> GOING_ON = Lexicon.read("event/going-on-verbs.txt").words();
  private static final Set<String> NOTING = Lexicon.read("event/noting-verbs.txt").words();
  private static final Set<String> SUPPORT = Lexicon.read("event/support-verbs.txt").words();
  private static final int NEAR = 8;
  private static final int SUBJECT = 5;

  private final Clause clause;
  private final Sentence sentence;
  private final VerbEvents verbs;
  private final NounEvents nouns;

  SubjectNouns(Clause clause, VerbEvents verbs, NounEvents nouns) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.verbs = verbs;
    this.nouns = nouns;
  }

  /** Manhunt continues for two men; damage was recorded in 50 places: what the subject names. */
  Optional<Event> goingOn(Clause.Link left) {
    VerbGroup group = left.group();
    boolean goesOn = GOING_ON.contains(group.lemma()) && !group.isPassive();
    boolean noted =
        group.isPassive() && (NOTING.contains(group.lemma()) || SUPPORT.contains(group.lemma()));
    if (left.preposition() < 0 || !(goesOn || noted)) {
      return Optional.empty();
    }
    return nouns.verb(group.first() - 1).map(lemma -> new Event(lemma, group, "subject-noun"));
  }

  /** losses amount to 1,200 soldiers: the subject names the event. */
  Event exists(VerbGroup group) {
    Optional<String> inverted = group.isCopula() ? inverted(group) : Optional.empty();
    String lemma = inverted.or(() -> subject(group.first() - 1)).orElse(null);
    return new Event(lemma, group, lemma == null ? "exists" : "subject-noun");
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
      Optional<String> verb =
          clause
              .startingAt(at)
              .filter(group -> group.form() == VerbGroup.Form.BARE)
              .map(group -> verbs.of(group, "among").lemma());
      if (state.or(() -> verb).isPresent()) {
        return state.or(() -> verb);
      }
    }
    return Optional.empty();
  }
}
