package tally.extract.asof;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tally.extract.event.Event;
import tally.extract.text.Lexicon;
import tally.model.AsOf;
import tally.model.AsOfBasis;
import tally.model.Quantity;
import tally.model.Sentence;
import tally.model.TimeExpression;
import tally.model.TimeExpression.Relation;

/**
 * Carries a date on to figures that go on from the one before: of them, among the dead, another 12;
 * and from "as of Oct. 10" to the rest of a report on how things stood then.
 */
final class Carried {
  private static final Set<String> PARTS = Lexicon.read("asof/part-words.txt").words();
  private static final int OPENING = 3;

  private final Timeline timeline;
  private final Recalled recalled;
  private Before before;

  /** The next sentence to look for a date that stands for the rest of its paragraph. */
  private int unread;

  private int standingIn = -1;
  private TimeExpression standing;

  private record Before(
      Sentence sentence, String event, Telling telling, AsOfFinder.Finding finding) {}

  Carried(Timeline timeline) {
    this.timeline = timeline;
    this.recalled = new Recalled(timeline);
  }

  void remember(Undated undated, Telling telling, AsOfFinder.Finding finding) {
    before = new Before(undated.sentence(), undated.event().lemma(), telling, finding);
    recalled.remember(undated, finding);
  }

  Optional<AsOfFinder.Finding> from(
      Undated undated, Telling telling, Optional<TimeExpression> said) {
    if (telling == Telling.AHEAD) {
      return Optional.empty();
    }
    Sentence sentence = undated.sentence();
    return part(sentence, undated.quantity(), telling, said)
        .or(() -> recalled.pointedAt(undated, telling))
        .or(() -> sameEvent(sentence, undated.event(), telling, said))
        .or(() -> recalled.ofTheLead(undated, telling))
        .or(() -> state(sentence, said));
  }

  /** Of them, 12 were children; another 12 were wounded. */
  private Optional<AsOfFinder.Finding> part(
      Sentence sentence, Quantity quantity, Telling telling, Optional<TimeExpression> said) {
    return isNext(sentence) && said.isEmpty() && goesWith(telling) && isPart(sentence, quantity)
        ? carry("part")
        : Optional.empty();
  }

  private boolean isNext(Sentence sentence) {
    return before != null
        && sentence.index() - before.sentence().index() <= 1
        && before.finding().asOf().basis() != AsOfBasis.PUBLISHED;
  }

  /** Of those hurt on Monday, four have been released since. */
  private boolean goesWith(Telling telling) {
    boolean since = telling == Telling.PERFECT || telling == Telling.PRESENT;
    return !since || telling == before.telling();
  }

  private static boolean isPart(Sentence sentence, Quantity quantity) {
    int behind = quantity.lastToken() + 1;
    boolean of = behind + 1 < sentence.size() && sentence.token(behind).is("of");
    if (of && sentence.token(behind + 1).lower().matches("them|those|these|the|whom")) {
      return true;
    }
    for (int at = 0; at < Math.min(OPENING, sentence.size() - 1); at++) {
      String two = sentence.token(at).lower() + " " + sentence.token(at + 1).lower();
      if (PARTS.contains(two)) {
        return true;
      }
    }
    int ahead = quantity.firstToken() - 1;
    return ahead >= 0 && PARTS.contains(sentence.token(ahead).lower());
  }

  /** Seven remain in hospital, he said on Monday. Four remain in intensive care. */
  private Optional<AsOfFinder.Finding> sameEvent(
      Sentence sentence, Event event, Telling telling, Optional<TimeExpression> said) {
    boolean same =
        isNext(sentence)
            && said.isEmpty()
            && event.lemma() != null
            && Objects.equals(event.lemma(), before.event())
            && telling == before.telling()
            && sentence.paragraph() == before.sentence().paragraph();
    return same ? carry("same-event") : Optional.empty();
  }

  private Optional<AsOfFinder.Finding> carry(String rule) {
    AsOf asOf = before.finding().asOf();
    return Optional.of(new AsOfFinder.Finding(asOf, rule));
  }

  /** As of Oct. 10, 58 cases have been reported. Two hospitals account for most of them. */
  private Optional<AsOfFinder.Finding> state(Sentence sentence, Optional<TimeExpression> said) {
    for (; unread < sentence.index(); unread++) {
      int at = unread;
      timeline.in(at).stream()
          .filter(time -> time.relation() == Relation.AS_OF && timeline.isPast(time.covers()))
          .findFirst()
          .ifPresent(time -> stand(time, timeline.sentence(at)));
    }
    return said.isEmpty() && standing != null && standingIn == sentence.paragraph()
        ? Optional.of(timeline.finding(standing, "state-as-of"))
        : Optional.empty();
  }

  private void stand(TimeExpression time, Sentence sentence) {
    standing = time;
    standingIn = sentence.paragraph();
  }
}
