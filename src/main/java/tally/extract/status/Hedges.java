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

/** Words that leave a figure unconfirmed: possibly, likely, feared, reportedly without a source. */
final class Hedges {
  private static final Set<String> HEDGES = Lexicon.read("status/hedges.txt").words();

  /** Nouns that a hedge makes doubtful with all they tell: unconfirmed reports. */
  private static final Set<String> REPORTS = Lexicon.read("status/reports.txt").words();

  private static final Set<String> HEARSAY = Set.of("reportedly");
  private static final Set<String> SAYING = Lexicon.read("status/saying-verbs.txt").words();
  private static final Set<String> EARLY = Set.of("initial", "early", "first");
  private static final Set<String> SHOWING = Set.of("show", "suggest", "indicate", "say", "put");
  private static final int NEAR = 6;

  private Hedges() {}

  /** A hedge in the figure's own clause. */
  static Optional<StatusFinder.Finding> find(
      Clause clause, Quantity quantity, Counted counted, Event event) {
    Sentence sentence = clause.sentence();
    int number = sentence.tokenAt(quantity.phrase().start());
    int from = number;
    int to = counted.isHere() ? counted.last() : quantity.lastToken();
    if (event.group() != null) {
      from = Math.min(from, event.group().first());
      to = Math.max(to, event.group().last());
    }
    for (int at = Math.max(0, from - NEAR); at <= Math.min(sentence.size() - 1, to + 1); at++) {
      boolean insideNoun = counted.isHere() && at >= counted.first() && at <= counted.last();
      boolean own = hedges(clause, at) && !isStatement(clause, at) && !isDescription(sentence, at);
      if (!insideNoun && own && isInClause(sentence, at, from, number)) {
        return Optional.of(new StatusFinder.Finding(Status.UNCONFIRMED, "hedge"));
      }
    }
    return hedgedReport(clause, number).or(() -> suspicion(clause, event));
  }

  /** Held on suspicion of killing 12; but who is accused of it may stand for a known deed. */
  private static Optional<StatusFinder.Finding> suspicion(Clause clause, Event event) {
    VerbGroup group = event.group();
    boolean of =
        group != null
            && group.form() == VerbGroup.Form.GERUND
            && group.first() > 1
            && clause.sentence().token(group.first() - 1).is("of");
    if (!of) {
      return Optional.empty();
    }
    int word = group.first() - 2;
    boolean suspected =
        clause.sentence().token(word).is("suspicion")
            || clause.groups().stream()
                .anyMatch(g -> g.last() == word && g.isPassive() && g.lemma().equals("suspect"));
    return suspected
        ? Optional.of(new StatusFinder.Finding(Status.UNCONFIRMED, "suspicion"))
        : Optional.empty();
  }

  /** Women who alleged abuse: what is said, not how sure it is. */
  private static boolean isStatement(Clause clause, int at) {
    boolean who = at > 0 && clause.sentence().token(at - 1).is("who");
    return who
        || clause.groups().stream()
            .anyMatch(group -> group.main() == at && group.form() == VerbGroup.Form.ACTIVE);
  }

  /** A man suspected of shooting two: the suspicion is of who did it, not of how many. */
  private static boolean isDescription(Sentence sentence, int at) {
    return sentence.token(at).is("suspected")
        && at + 1 < sentence.size()
        && sentence.token(at + 1).is("of");
  }

  /** Initial reports suggest 12 died; preliminary figures show 12 dead. */
  private static Optional<StatusFinder.Finding> hedgedReport(Clause clause, int number) {
    Sentence sentence = clause.sentence();
    for (VerbGroup group : clause.groups()) {
      int noun = group.first() - 1;
      boolean shows = noun > 0 && group.last() < number && SHOWING.contains(group.lemma());
      if (shows && REPORTS.contains(sentence.token(noun).lower())) {
        String word = sentence.token(noun - 1).lower();
        boolean open = HEDGES.contains(word) || EARLY.contains(word);
        if (open && isOneClause(sentence, group.last(), number)) {
          return Optional.of(new StatusFinder.Finding(Status.UNCONFIRMED, "hedged-report"));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOneClause(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .noneMatch(token -> token.is(";") || token.is("but") || token.is("while"));
  }

  private static boolean hedges(Clause clause, int at) {
    String word = clause.sentence().token(at).lower();
    return HEDGES.contains(word) || (HEARSAY.contains(word) && !hasSource(clause));
  }

  /** Whether the sentence names who reports it, so that "reportedly" only repeats it. */
  private static boolean hasSource(Clause clause) {
    Sentence sentence = clause.sentence();
    for (VerbGroup group : clause.groups()) {
      boolean active = group.form() == VerbGroup.Form.ACTIVE || group.form() == VerbGroup.Form.BARE;
      if (active && SAYING.contains(group.lemma())) {
        return true;
      }
    }
    return sentence.tokens().stream().anyMatch(token -> token.is("according"));
  }

  private static boolean isInClause(Sentence sentence, int hedge, int from, int number) {
    return hedge >= from ? !isOfNoun(sentence, hedge, number) : sameClause(sentence, hedge, from);
  }

  /** suspected rebels killed 12: the hedge is of another noun, which is no report. */
  private static boolean isOfNoun(Sentence sentence, int hedge, int number) {
    int at = hedge + 1;
    while (at < number && isBeforeNoun(sentence.token(at))) {
      at++;
    }
    boolean noun =
        at < number
            && (sentence.token(at).tag() == PartOfSpeech.NOUN
                || sentence.token(at).tag() == PartOfSpeech.PROPN);
    return noun && !REPORTS.contains(sentence.token(at).lower());
  }

  private static boolean isBeforeNoun(Token token) {
    return token.tag() == PartOfSpeech.ADJ || token.is("more") || token.is("-");
  }

  private static boolean sameClause(Sentence sentence, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      Token token = sentence.token(at);
      if (token.is(";")
          || token.is(":")
          || token.tag() == PartOfSpeech.SCONJ
          || token.is("but")
          || token.tag() == PartOfSpeech.VERB) {
        return false;
      }
    }
    return !isOfNoun(sentence, from, to);
  }
}
