package tally.extract.asof;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tally.extract.event.Event;
import tally.model.Period;
import tally.model.Sentence;
import tally.model.Status;
import tally.model.TimeExpression;
import tally.model.TimeExpression.Relation;

/**
 * The day that an article is telling of. News names it once, in the opening, and again only when it
 * moves on to another day; the dead and the injured in between are of that day. What it recalls of
 * long before has its own date, for as long as the paragraph goes on.
 */
final class Story {
  private static final String NOW = "PRESENT_REF";
  private static final int OPENING = 6;
  private static final int LEAD = 2;
  private static final int FRESH = 4;
  private static final int BREAKING = 2;
  private static final int LONGEST_DAY = 3;
  private static final int LONGEST_MONTH = 31;
  private static final int LONGEST_RECALLED = 366;
  private static final int NEAR = 2;
  private static final int SAME_STORY = 14;

  private final Timeline timeline;
  private final Incidents incidents;
  private final Set<LocalDate> days = new TreeSet<>();
  private final TimeExpression opening;
  private final boolean isRetold;
  private TimeExpression told;

  /** The day of the arrest, the charge; null as long as the article tells of none. */
  private TimeExpression aftermath;

  Story(Timeline timeline) {
    this.timeline = timeline;
    this.incidents = new Incidents(timeline);
    for (TimeExpression time : timeline.all()) {
      if (time.covers().start() != null && time.covers().start().equals(time.covers().end())) {
        days.add(time.covers().start());
      }
    }
    this.opening = findOpening();
    this.told = opening;
    this.isRetold = isRetold();
  }

  /** A report, a trial, a day of mourning: all that happened is of the incident it opens with. */
  private boolean isRetold() {
    return opening != null
        && opening.sentence() < LEAD
        && incidents.isDay(opening)
        && timeline.all().stream().noneMatch(this::isNews);
  }

  private boolean isNews(TimeExpression time) {
    return isPast(time, LONGEST_DAY)
        && isFresh(time)
        && incidents.isDay(time)
        && !incidents.isDayOfAftermath(time)
        && !timeline.isOfStatement(time);
  }

  /**
   * The first day of an incident; or else of what came of one; or else of anything that is told and
   * not just said then.
   */
  private TimeExpression findOpening() {
    TimeExpression other = null;
    boolean said = false;
    for (int at = 0; at < Math.min(OPENING, timeline.sentences()); at++) {
      for (TimeExpression time : timeline.in(at)) {
        if (isPast(time, LONGEST_DAY) && !timeline.isAside(time)) {
          said |= timeline.isOfStatement(time);
          if (incidents.isDayOfAftermath(time)) {
            aftermath = aftermath == null ? time : aftermath;
          } else if (incidents.isDay(time)) {
            return time;
          }
          other = other == null && !said && isFresh(time) ? time : other;
        }
      }
    }
    return aftermath != null && incidents.isDay(aftermath) ? aftermath : other;
  }

  /** What else may be news than an incident is so only for some days. */
  private boolean isFresh(TimeExpression time) {
    return timeline.daysBeforePublication(sharpened(time.covers())) <= FRESH;
  }

  /** Whether a figure is dated by what happened then, be it not itself what happened. */
  boolean isOfIncident(TimeExpression time, Telling telling, Status status) {
    boolean past = telling == Telling.PAST || telling == Telling.OPEN;
    return past && status == Status.REPORTED && incidents.isDay(time);
  }

  private boolean isPast(TimeExpression time, int longest) {
    Period period = sharpened(time.covers());
    return timeline.isPast(period)
        && ChronoUnit.DAYS.between(period.start(), period.end()) < longest
        && time.relation() != Relation.SINCE
        && !NOW.equals(time.value());
  }

  /** Whether a figure with no date of its own is of the day told of. */
  boolean holds(Event event, Telling telling) {
    boolean incident = Incidents.is(event);
    return switch (telling) {
      case PAST -> incident || isBreaking();
      case OPEN -> incident;
      case PERFECT, PLUPERFECT, PRESENT, AHEAD -> false;
    };
  }

  /** News of the last days: all that is told in the past is of that day. */
  private boolean isBreaking() {
    return opening != null
        && incidents.isDay(opening)
        && timeline.daysBeforePublication(sharpened(opening.covers())) <= BREAKING;
  }

  /** The article now tells of this day. */
  void tellsOf(TimeExpression time) {
    if (incidents.isDayOfAftermath(time)) {
      aftermath = isPast(time, LONGEST_DAY) ? time : aftermath;
    } else if (isPast(time, LONGEST_DAY) && (opening == null || isNear(opening, time))) {
      told = time;
    }
  }

  private boolean isNear(TimeExpression one, TimeExpression other) {
    long days =
        ChronoUnit.DAYS.between(sharpened(one.covers()).start(), sharpened(other.covers()).start());
    return Math.abs(days) <= SAME_STORY;
  }

  /** The day told of at a sentence that names none: that of the sentences just before it. */
  Optional<TimeExpression> day(Sentence sentence, Event event) {
    boolean after = Incidents.isAftermath(event);
    Optional<TimeExpression> last = after ? Optional.ofNullable(aftermath) : Optional.empty();
    return near(sentence, event)
        .or(() -> last)
        .or(() -> current().filter(time -> suits(time, event)));
  }

  /** The day of the arrest is not that of the shooting. */
  private boolean suits(TimeExpression time, Event event) {
    return !Incidents.is(event)
        || Incidents.isAftermath(event)
        || !incidents.isDayOfAftermath(time);
  }

  private Optional<TimeExpression> near(Sentence sentence, Event event) {
    for (int before = sentence.index() - 1;
        before >= Math.max(0, sentence.index() - NEAR)
            && timeline.sentence(before).paragraph() == sentence.paragraph();
        before--) {
      List<TimeExpression> there = timeline.in(before);
      for (TimeExpression time : there) {
        if (isPast(time, LONGEST_RECALLED)
            && !isPartOfYear(time)
            && suits(time, event)
            && !timeline.isOfStatement(time)) {
          return Optional.of(time);
        }
      }
    }
    return Optional.empty();
  }

  /** late 2024 says when something went on; what came of it may have come later. */
  private static boolean isPartOfYear(TimeExpression time) {
    long days = ChronoUnit.DAYS.between(time.covers().start(), time.covers().end());
    return days > LONGEST_MONTH && days < LONGEST_RECALLED - 2;
  }

  /** The day told of, unless it is of long before the publication. */
  private Optional<TimeExpression> current() {
    return Optional.ofNullable(told)
        .filter(time -> isFresh(time) || isRetold)
        .filter(time -> !isAhead(time));
  }

  /** What a page that is kept up to date adds of the day after is dated there. */
  private boolean isAhead(TimeExpression time) {
    return timeline.daysBeforePublication(time.covers()) < 0;
  }

  /** The day that the lines under a heading tell of. */
  Optional<TimeExpression> below(Sentence heading) {
    int last = Math.min(timeline.sentences() - 1, heading.index() + NEAR);
    for (int at = heading.index() + 1; at <= last; at++) {
      for (TimeExpression time : timeline.in(at)) {
        if (isPast(time, LONGEST_DAY) && !timeline.isOfStatement(time)) {
          return Optional.of(time);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isMonth(Period period) {
    YearMonth month = YearMonth.from(period.start());
    return period.start().equals(month.atDay(1)) && period.end().equals(month.atEndOfMonth());
  }

  /**
   * The one day of the article inside a month that it names, as in "killed in October" of an
   * article that goes on to tell of the Oct. 13 attack; else the period itself.
   */
  Period sharpened(Period period) {
    if (period.start() == null || period.end() == null) {
      return period;
    }
    if (!isMonth(period)) {
      return period;
    }
    List<LocalDate> inside =
        days.stream()
            .filter(day -> !day.isBefore(period.start()) && !day.isAfter(period.end()))
            .filter(day -> !timeline.isPublication(Period.day(day)))
            .toList();
    return inside.size() == 1 ? Period.day(inside.get(0)) : period;
  }
}
