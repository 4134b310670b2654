package tally.extract.counted;

import java.util.Optional;
import tally.extract.phrase.Clause;
import tally.model.Quantity;
import tally.model.Sentence;

/**
 * Finds what a number counts: the noun phrase behind it, a noun elsewhere in the sentence ({@code
 * the number of workers rose to 20,000}), what the number before it counts ({@code 12 tanks were
 * hit and three destroyed}), or people, where the verb happens to nobody else ({@code killing at
 * least four}).
 */
public final class CountedFinder {
  /**
   * What the quantity counts.
   *
   * @param text the article's text
   * @param clause its sentence
   * @param quantity the number
   * @param before what the last number before it counts, in this sentence or just before it
   * @param sameSentence whether that number stands in this sentence
   */
  public Optional<Counted> find(
      String text,
      Clause clause,
      Quantity quantity,
      Optional<Counted> before,
      boolean sameSentence) {
    Sentence sentence = clause.sentence();
    Optional<Counted> behind = behind(text, sentence, quantity, before);
    return behind.isPresent() || Before.measuresAmount(clause, quantity)
        ? behind
        : elsewhere(text, clause, quantity, before, sameSentence);
  }

  private static Optional<Counted> behind(
      String text, Sentence sentence, Quantity quantity, Optional<Counted> before) {
    int after = after(sentence, quantity);
    return Ballot.votes(sentence, quantity)
        .or(() -> Behind.hyphenated(text, sentence, after))
        .or(() -> Behind.predicate(text, sentence, after))
        .or(() -> Behind.partitive(text, sentence, after, before))
        .or(() -> Behind.state(sentence, after))
        .or(() -> Behind.shared(text, sentence, after))
        .or(() -> Behind.following(text, sentence, after))
        .or(() -> Loosely.plural(text, sentence, after));
  }

  private static Optional<Counted> elsewhere(
      String text,
      Clause clause,
      Quantity quantity,
      Optional<Counted> before,
      boolean sameSentence) {
    Sentence sentence = clause.sentence();
    int after = after(sentence, quantity);
    return Before.bracketed(text, sentence, quantity)
        .or(() -> Before.measured(text, clause, quantity))
        .or(() -> Before.changed(text, clause, quantity))
        .or(() -> Before.exceeding(text, clause, quantity, after))
        .or(() -> Before.predicated(text, clause, quantity))
        .or(() -> Before.label(text, sentence, quantity))
        .or(() -> ImpliedPeople.people(clause, quantity, after, before, sameSentence))
        .or(() -> before.map(counted -> Counted.elsewhere(counted.text(), "as-before")))
        .or(() -> Before.personNoun(text, sentence, quantity))
        .or(() -> ImpliedPeople.vague(quantity));
  }

  /** The first token behind the number and its modifier. */
  public static int after(Sentence sentence, Quantity quantity) {
    int after = quantity.lastToken() + 1;
    while (after < sentence.size() && sentence.token(after).end() <= quantity.phrase().end()) {
      after++;
    }
    return after;
  }
}
