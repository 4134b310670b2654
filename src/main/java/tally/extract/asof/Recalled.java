package tally.extract.asof;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.model.AsOf;
import tally.model.AsOfBasis;
import tally.model.PartOfSpeech;
import tally.model.Period;
import tally.model.Sentence;
import tally.model.TimeExpression;
import tally.model.Token;

/**
 * Dates that the text takes up again without naming them: that of an event it points back at (in
 * that violence, those battles), and the month or year that a report on statistics opens with.
 */
final class Recalled {
  private static final Set<String> POINTED = Lexicon.read("asof/pointed-nouns.txt").words();
  private static final Set<String> POINTERS = Set.of("that", "those");
  private static final int PHRASE = 3;
  private static final int NEAR = 2;
  private static final int LEAD = 3;
  private static final int SHORTEST = 27;
  private static final int LONGEST = 366;

  private final Timeline timeline;

  /** What the opening counts, and the period it counts it for. */
  private final Map<String, AsOf> lead = new HashMap<>();

  Recalled(Timeline timeline) {
    this.timeline = timeline;
  }

  void remember(Undated undated, AsOfFinder.Finding finding) {
    AsOf asOf = finding.asOf();
    boolean opens = undated.sentence().index() < LEAD && asOf.basis() == AsOfBasis.TEXT;
    if (opens && isStretch(asOf.period()) && timeline.isOver(asOf.period())) {
      undated.noun().ifPresent(noun -> lead.putIfAbsent(noun, asOf));
    }
  }

  /** A month, a quarter, a year: what statistics are drawn up for. */
  private static boolean isStretch(Period period) {
    if (period.start() == null || period.end() == null) {
      return false;
    }
    long days = ChronoUnit.DAYS.between(period.start(), period.end());
    return days >= SHORTEST && days < LONGEST;
  }

  /** Factories shed 9,000 jobs in May. Builders lost 400 jobs. */
  Optional<AsOfFinder.Finding> ofTheLead(Undated undated, Telling telling) {
    boolean told = telling == Telling.PAST || telling == Telling.OPEN;
    return told
        ? undated.noun().map(lead::get).map(asOf -> new AsOfFinder.Finding(asOf, "lead-period"))
        : Optional.empty();
  }

  /** Sixteen were hurt in that violence: the date is that of the sentences just before. */
  Optional<AsOfFinder.Finding> pointedAt(Undated undated, Telling telling) {
    boolean gone = telling != Telling.PRESENT && telling != Telling.PERFECT;
    if (!gone || !pointsBack(undated.sentence())) {
      return Optional.empty();
    }
    int index = undated.sentence().index();
    for (int at = index - 1; at >= Math.max(0, index - NEAR); at--) {
      List<TimeExpression> times =
          timeline.in(at).stream()
              .filter(time -> timeline.isPast(time.covers()) && !timeline.isOfStatement(time))
              .toList();
      if (!times.isEmpty()) {
        return Optional.of(timeline.finding(times.get(times.size() - 1), "pointed-at"));
      }
    }
    return Optional.empty();
  }

  private static boolean pointsBack(Sentence sentence) {
    for (int at = 0; at + 1 < sentence.size(); at++) {
      if (POINTERS.contains(sentence.token(at).lower()) && isEventAfter(sentence, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEventAfter(Sentence sentence, int pointer) {
    for (int at = pointer + 1; at < Math.min(sentence.size(), pointer + PHRASE); at++) {
      Token token = sentence.token(at);
      if (token.tag() == PartOfSpeech.DET) {
        return false;
      }
      if (Incidents.isNamedBy(token) || POINTED.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }
}
