package tally.extract.date;

import tally.model.Sentence;
import tally.model.Span;
import tally.model.TimeExpression.Relation;

/**
 * A date expression that is read but not yet placed on the calendar.
 *
 * @param sentence its sentence
 * @param firstToken its first token
 * @param lastToken its last token, inclusive
 * @param span where it stands
 * @param when what it says
 * @param rule the name of the rule that read it
 * @param relation what the preposition before it says
 * @param tense what its clause speaks of
 */
record Reading(
    Sentence sentence,
    int firstToken,
    int lastToken,
    Span span,
    When when,
    String rule,
    Relation relation,
    Tense tense) {

  static Reading of(Chart chart, Found found) {
    Piece first = chart.pieces().get(found.start());
    Piece last = chart.pieces().get(found.end() - 1);
    Sentence sentence = chart.sentence();
    Relation relation = Relations.before(sentence, first.token());
    return new Reading(
        sentence,
        first.token(),
        last.token(),
        new Span(first.start(), last.end()),
        found.when(),
        found.rule().name(),
        relation,
        tense(ClauseTense.of(sentence, first.token(), last.token()), relation));
  }

  private static Tense tense(Tense clause, Relation relation) {
    return switch (relation) {
      case SINCE -> Tense.SINCE;
      case AS_OF -> clause == Tense.FUTURE ? Tense.FUTURE : Tense.PAST;
      case BY, UNTIL -> clause == Tense.FUTURE ? Tense.FUTURE : Tense.NEAREST;
      default -> clause;
    };
  }

  /** The same words with another meaning. */
  Reading meaning(When other) {
    return new Reading(sentence, firstToken, lastToken, span, other, rule, relation, tense);
  }

  boolean isBound() {
    return relation == Relation.BY || relation == Relation.UNTIL;
  }
}
