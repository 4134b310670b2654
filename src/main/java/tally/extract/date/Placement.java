package tally.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tally.extract.text.ArticleText;
import tally.model.Period;
import tally.model.Published;
import tally.model.TimeExpression;
import tally.model.TimeExpression.Relation;

/** Places the date expressions of one article on the calendar, in the order of the text. */
final class Placement {
  /** "The day before" points back this many paragraphs at most: papers break after a sentence. */
  private static final int ANCHOR_HOLDS = 3;

  /** A report on a quarter's results names it once. */
  private static final int QUARTER_HOLDS = 6;

  private final ArticleText text;
  private final Published published;
  private Undated undated = Undated.UNTOLD;
  private EventDates events = EventDates.NONE;
  private int beyond = 0;
  private Spoken spokenOf = Spoken.NOTHING;
  private Spoken reported = Spoken.NOTHING;

  /** Days that the text spoke of, and the paragraph in which it did. */
  private record Spoken(Days days, int paragraph) {
    static final Spoken NOTHING = new Spoken(null, 0);

    /** The days, unless too many paragraphs have gone by; null then. */
    Days within(int paragraphs, Reading reading) {
      return reading.sentence().paragraph() - paragraph <= paragraphs ? days : null;
    }
  }

  Placement(ArticleText text, Published published) {
    this.text = text;
    this.published = published;
  }

  List<TimeExpression> place(List<Reading> readings) {
    if (published == null) {
      undated = Evidence.of(text, readings);
    }
    if (published != null && published.period().start().equals(published.period().end())) {
      LocalDate day = published.period().start();
      beyond = (int) ChronoUnit.DAYS.between(day, Updates.latest(readings, day));
    }
    events = Events.of(text, readings, this::firstGuess);
    List<TimeExpression> placed = new ArrayList<>();
    int at = 0;
    while (at < readings.size()) {
      int end = at;
      while (end < readings.size()
          && readings.get(end).sentence().index() == readings.get(at).sentence().index()) {
        end++;
      }
      placeSentence(readings.subList(at, end), placed);
      at = end;
    }
    return placed;
  }

  /** First what stands by itself, so that a time of day can lean on the day beside it. */
  private void placeSentence(List<Reading> readings, List<TimeExpression> placed) {
    Map<Reading, TimeExpression> done = new HashMap<>();
    Days near = null;
    for (Reading reading : readings) {
      if (!reading.when().leans()) {
        Optional<Days> days = resolve(reading, near);
        done.put(reading, expression(reading, days));
        days.ifPresent(found -> remember(reading, found));
        if (near == null && days.isPresent() && days.get().unit() == Unit.DAY) {
          near = days.get();
        }
      }
    }
    for (Reading reading : readings) {
      placed.add(
          reading.when().leans() ? expression(reading, resolve(reading, near)) : done.get(reading));
    }
  }

  private void remember(Reading reading, Days days) {
    if (!reading.when().isSpokenOf()) {
      return;
    }
    spokenOf = new Spoken(days, reading.sentence().paragraph());
    if (days.unit() == Unit.QUARTER) {
      reported = spokenOf;
    }
  }

  private Optional<Days> firstGuess(Reading reading) {
    return resolve(reading, null);
  }

  private Optional<Days> resolve(Reading reading, Days near) {
    if (published == null) {
      return reading.when().on(frame(reading, null, near));
    }
    Period period = published.period();
    Optional<Days> early = reading.when().on(frame(reading, period.start(), near));
    if (period.start().equals(period.end())) {
      return early;
    }
    return combine(early, reading.when().on(frame(reading, period.end(), near)));
  }

  /**
   * Where only the month or the year of publication is known, the days that hold whichever day it
   * was: mostly that month or year itself.
   */
  private Optional<Days> combine(Optional<Days> early, Optional<Days> late) {
    if (early.isEmpty() || late.isEmpty() || early.equals(late)) {
      return early.isEmpty() ? early : late;
    }
    LocalDate first = min(early.get().first(), late.get().first());
    LocalDate last = max(early.get().last(), late.get().last());
    Period period = published.period();
    boolean about = !last.isBefore(period.start()) && !first.isAfter(period.end());
    boolean shorter = early.get().unit().compareTo(Unit.MONTH) < 0;
    return Optional.of(
        about && shorter ? Days.between(period.start(), period.end()) : Days.between(first, last));
  }

  private static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private Frame frame(Reading reading, LocalDate today, Days near) {
    Days anchor = spokenOf.within(ANCHOR_HOLDS, reading);
    Days quarter = reported.within(QUARTER_HOLDS, reading);
    LocalDate latest = today == null ? null : today.plusDays(beyond);
    return new Frame(today, anchor, quarter, near, reading.tense(), latest, undated, events);
  }

  private TimeExpression expression(Reading reading, Optional<Days> days) {
    Period period = days.map(Days::period).orElse(Period.UNKNOWN);
    return new TimeExpression(
        reading.sentence().index(),
        reading.span(),
        reading.firstToken(),
        reading.lastToken(),
        period,
        covers(reading, days, period),
        reading.relation(),
        reading.when().type(),
        reading.when().timex(days).orElse(null),
        reading.rule());
  }

  private Period covers(Reading reading, Optional<Days> days, Period period) {
    LocalDate today = published == null ? null : published.period().end();
    if (reading.relation() == Relation.SINCE
        && reading.when().type() != TimeExpression.Type.DURATION) {
      boolean ahead = today != null && period.start() != null && today.isBefore(period.start());
      return ahead ? period : new Period(period.start(), today);
    }
    return days.map(found -> counted(reading, found).period()).orElse(period);
  }

  private Days counted(Reading reading, Days days) {
    LocalDate today = published == null ? null : published.period().end();
    return reading.when().counted(days, frame(reading, today, null));
  }
}
