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
  private static final Set<String> SAYING =
      Set.of("say", "tell", "report", "announce", "state", "add", "write", "confirm");
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
      if (!insideNoun && hedges(clause, at) && isInClause(sentence, at, from, number)) {
        return Optional.of(new StatusFinder.Finding(Status.UNCONFIRMED, "hedge"));
      }
    }
    return Optional.empty();
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
