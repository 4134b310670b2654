package tally.extract.asof;

import java.util.List;
import java.util.Set;
import tally.extract.text.ArticleText;
import tally.model.AsOf;
import tally.model.AsOfBasis;
import tally.model.Period;
import tally.model.Sentence;
import tally.model.Span;
import tally.model.TimeExpression;

/** Takes dates together that stand side by side: in 2020 and 2021, on Monday and Tuesday. */
final class Joined {
  private static final Set<String> JOINTS = Set.of("and", "&", ",", "in", "on");
  private static final int LONGEST = 2;

  private final Sentence sentence;
  private final List<TimeExpression> times;

  Joined(Sentence sentence, List<TimeExpression> times) {
    this.sentence = sentence;
    this.times = times;
  }

  /** The days of a date and of those joined to it. */
  AsOf with(TimeExpression time, ArticleText text) {
    int first = times.indexOf(time);
    int last = first;
    while (first > 0 && areJoined(times.get(first - 1), times.get(first))) {
      first--;
    }
    while (last + 1 < times.size() && areJoined(times.get(last), times.get(last + 1))) {
      last++;
    }
    Span span = new Span(times.get(first).span().start(), times.get(last).span().end());
    Period days =
        first == last
            ? time.covers()
            : new Period(times.get(first).covers().start(), times.get(last).covers().end());
    return new AsOf(days, text.quote(span), AsOfBasis.TEXT);
  }

  /** Only and, a comma or a preposition between them, and in the order of the calendar. */
  private boolean areJoined(TimeExpression one, TimeExpression other) {
    int gap = other.firstToken() - one.lastToken() - 1;
    if (gap < 1 || gap > LONGEST || isOpen(one) || isOpen(other)) {
      return false;
    }
    boolean and = false;
    for (int at = one.lastToken() + 1; at < other.firstToken(); at++) {
      String word = sentence.token(at).lower();
      and |= word.equals("and") || word.equals("&");
      if (!JOINTS.contains(word)) {
        return false;
      }
    }
    return and && one.covers().end().isBefore(other.covers().start());
  }

  private static boolean isOpen(TimeExpression time) {
    return time.covers().start() == null || time.covers().end() == null;
  }
}
