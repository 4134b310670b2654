package tally.extract.event;

import java.util.List;
import java.util.Optional;
import tally.extract.counted.Counted;
import tally.extract.counted.CountedFinder;
import tally.extract.phrase.Clause;
import tally.model.PartOfSpeech;
import tally.model.Quantity;
import tally.model.Sentence;

/**
 * One count whose event is asked for, and where it stands.
 *
 * @param clause its sentence
 * @param counted what it counts
 * @param start index of the first token of the number with its modifier
 * @param behind index of the first token behind the counted
 * @param verbs the meaning of the verbs of the sentence
 * @param nouns the meaning of its nouns
 * @param objects the meaning of verbs for their objects
 * @param left the verb to the left that may have the counted as its object
 * @param right the verbs to the right that may have them as their subject, nearest first
 */
record Question(
    Clause clause,
    Counted counted,
    int start,
    int behind,
    VerbEvents verbs,
    NounEvents nouns,
    Objects objects,
    Optional<Clause.Link> left,
    List<Clause.Link> right) {

  static Question of(Clause clause, Quantity quantity, Counted counted) {
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

  Sentence sentence() {
    return clause.sentence();
  }

  Subjects subjects() {
    return new Subjects(sentence(), left, right);
  }

  /** The preposition that the counted stand behind, or -1. */
  int preposition() {
    int at = nouns.beforeModifiers(nouns.skipped(start));
    if (at < 0
        || (sentence().token(at).tag() != PartOfSpeech.ADP && !sentence().token(at).is("with"))) {
      return -1;
    }
    return sentence().token(at).is("including") || isAlong(at) ? -1 : at;
  }

  /** as well as, along with, together with: they join like an and. */
  private boolean isAlong(int at) {
    if (at == 0) {
      return false;
    }
    String before = sentence().token(at - 1).lower();
    return (sentence().token(at).is("as") && before.equals("well"))
        || (sentence().token(at).is("with")
            && (before.equals("along") || before.equals("together")));
  }
}
