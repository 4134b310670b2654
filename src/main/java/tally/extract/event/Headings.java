package tally.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tally.extract.phrase.Clause;
import tally.extract.text.Verbs;
import tally.model.Sentence;

/**
 * The event of a list's items, which the line above the list tells: {@code The enemy lost:} before
 * {@code Tanks – 12}.
 */
public final class Headings {
  private static final int LONGEST_LIST = 25;
  private static final int LONGEST_ITEM = 25;
  private static final int SHORT_ITEM = 8;

  private Headings() {}

  /**
   * The event of the heading above the item at {@code index}.
   *
   * @param sentences all sentences of the article
   * @param index the item's sentence, in which no verb stands
   * @param clauses the clause of a sentence
   */
  public static Optional<Event> of(
      List<Sentence> sentences, int index, Function<Sentence, Clause> clauses) {
    if (!isItem(sentences.get(index), clauses)) {
      return Optional.empty();
    }
    for (int at = index - 1; at >= 0 && index - at <= LONGEST_LIST; at--) {
      Sentence sentence = sentences.get(at);
      if (endsInColon(sentence)) {
        return event(sentence);
      }
      if (!isItem(sentence, clauses)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean endsInColon(Sentence sentence) {
    return sentence.size() > 1 && sentence.token(sentence.size() - 1).is(":");
  }

  /** A line of a list: no verb, and no full stop unless it is short. */
  private static boolean isItem(Sentence sentence, Function<Sentence, Clause> clauses) {
    int last = sentence.size() - 1;
    boolean prose = sentence.token(last).is(".") && sentence.size() > SHORT_ITEM;
    return !prose && sentence.size() <= LONGEST_ITEM && clauses.apply(sentence).groups().isEmpty();
  }

  /**
   * Total losses amount to: the noun it names; the enemy lost: else its last word, by its form
   * alone, since lines without numbers have no tags.
   */
  private static Optional<Event> event(Sentence heading) {
    NounEvents nouns = new NounEvents(heading);
    for (int at = heading.size() - 1; at >= 0; at--) {
      Optional<String> named = nouns.verb(at);
      if (named.isPresent()) {
        return named.map(lemma -> new Event(lemma, null, "list-heading"));
      }
    }
    String word = heading.token(heading.size() - 2).lower();
    return Verbs.known(word)
        .filter(form -> form.past() || form.participle())
        .filter(form -> !form.lemma().equals("be") && !form.lemma().equals("have"))
        .map(form -> new Event(VerbEvents.ofState(word), null, "list-heading"));
  }
}
