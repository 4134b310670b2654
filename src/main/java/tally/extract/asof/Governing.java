package tally.extract.asof;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.extract.event.Event;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.model.Period;
import tally.model.Quantity;
import tally.model.Sentence;
import tally.model.TimeExpression;
import tally.model.TimeExpression.Relation;
import tally.model.Token;

/**
 * Which date expression of a sentence governs a number: the nearest one of its own clause, or one
 * that reaches into it from a clause of the same event. A date that belongs to a comparison, to a
 * record, to a name or to the statement itself governs none.
 */
final class Governing {
  private static final Set<String> TALLYING = Lexicon.read("asof/tallying-verbs.txt").words();

  private static final int FARTHEST = 45;
  private static final int OPENING = 8;
  private static final int CLOSE = 2;
  private static final int NEVER = 1000;
  private static final int LONGEST_MONTH = 31;

  /**
   * A date and the way in which it governs.
   *
   * @param time the date
   * @param rule own-clause, fronted or linked-clause
   */
  record Found(TimeExpression time, String rule) {}

  private final Segments segments;
  private final Sentence sentence;
  private final Undated undated;
  private final Quantity quantity;
  private final Event event;
  private final Segment own;
  private final Segment ofEvent;
  private final Telling telling;
  private final Unrelated unrelated;

  Governing(Segments segments, Undated undated, Telling telling) {
    this.segments = segments;
    this.sentence = segments.sentence();
    this.undated = undated;
    this.quantity = undated.quantity();
    this.event = undated.event();
    this.telling = telling;
    this.unrelated = new Unrelated(sentence, quantity, event, telling);
    this.own = segments.at(quantity.firstToken());
    this.ofEvent = event.group() == null ? own : segments.at(event.group().main());
  }

  /** The one of these dates, none of which is that of the statement, which governs the number. */
  Optional<Found> of(List<TimeExpression> times) {
    Found best = null;
    int least = FARTHEST;
    for (TimeExpression time : times) {
      if (unrelated.holds(time) || isOfCharge(time) || (isReportedLater(time) && isLong(time))) {
        continue;
      }
      boolean fronted = isFronted(time) && !isOvertaken(time, times);
      int distance = distance(time);
      int near = fronted ? Math.min(distance, OPENING) : distance + (isBefore(time) ? 1 : 0);
      if (near >= least) {
        continue;
      }
      Segment of = segments.at(time.firstToken());
      near = isOfDescription(of) ? Math.min(near, CLOSE) : near;
      int link = Math.min(link(own, of, time), link(ofEvent, of, time));
      int cost = link + near;
      if (cost < least) {
        least = cost;
        best = new Found(time, link > 0 ? "linked-clause" : fronted ? "fronted" : "own-clause");
      }
    }
    return Optional.ofNullable(best);
  }

  /** In June it fired a guard over the raid in May, in which 12 died and four were hurt. */
  private boolean isOvertaken(TimeExpression fronted, List<TimeExpression> times) {
    int far = segments.at(fronted.firstToken()).index();
    for (Segment at = own; at.index() != far && at.parent() >= 0; at = segments.get(at.parent())) {
      Segment below = at;
      boolean nearer =
          times.stream()
              .filter(time -> isIn(below, time) || isJustBefore(below, time))
              .anyMatch(time -> !time.equals(fronted) && isBefore(time) && !unrelated.holds(time));
      if (nearer) {
        return true;
      }
    }
    return false;
  }

  private boolean isIn(Segment clause, TimeExpression time) {
    return segments.at(time.firstToken()).index() == clause.index();
  }

  /** in May, in which; on Monday, which. */
  private static boolean isJustBefore(Segment relative, TimeExpression time) {
    int gap = relative.first() - time.lastToken() - 1;
    return relative.tie() == Segment.Tie.RELATIVE && gap >= 0 && gap <= CLOSE;
  }

  /** published data of 1,000 viruses that circulated last year: what is said of the counted. */
  private boolean isOfDescription(Segment of) {
    return of.index() == ofEvent.index()
        && ofEvent.index() != own.index()
        && ofEvent.tie() == Segment.Tie.RELATIVE;
  }

  /** In late 2024 it sent troops, with 2,000 casualties reported: they may have come later. */
  private boolean isReportedLater(TimeExpression time) {
    return isBefore(time)
        && event.rule().startsWith("absolute")
        && event.lemma() != null
        && TALLYING.contains(event.lemma());
  }

  private static boolean isLong(TimeExpression time) {
    Period period = time.covers();
    return period.start() != null
        && period.end() != null
        && ChronoUnit.DAYS.between(period.start(), period.end()) > LONGEST_MONTH;
  }

  /** Monday, the storm hit; On the night of 3 May, in the city of X, ... */
  private boolean isFronted(TimeExpression time) {
    return time.firstToken() <= 3 && isBefore(time);
  }

  private boolean isBefore(TimeExpression time) {
    return time.lastToken() < quantity.firstToken();
  }

  /** What it costs to get from the clause of the number to that of the date. */
  private int link(Segment number, Segment date, TimeExpression time) {
    if (number.index() == date.index()) {
      return 0;
    }
    int up = up(number, date, time);
    if (up < NEVER) {
      return up;
    }
    int down = down(number, date, time);
    if (down < NEVER) {
      return down;
    }
    for (int at = number.index(); at >= 0; at = segments.get(at).parent()) {
      int here = up(number, segments.get(at), time) + down(segments.get(at), date, time);
      if (here < NEVER) {
        return here;
      }
    }
    return NEVER;
  }

  /** The date stands in a clause that the number's one belongs to or goes on from. */
  private int up(Segment number, Segment date, TimeExpression time) {
    int cost = 0;
    for (Segment at = number; at.index() != date.index(); at = segments.get(at.parent())) {
      if (at.parent() < 0) {
        return NEVER;
      }
      cost += isOfOtherEvent(at, date, time) ? NEVER : upStep(at);
    }
    return cost;
  }

  /**
   * charged on Monday over the shooting that killed three, released a video of the man who shot
   * four: the killing has a date of its own, unless the shooting is what the clause is about.
   */
  private boolean isOfOtherEvent(Segment below, Segment main, TimeExpression time) {
    if (main.verb() == null || !Incidents.isAftermath(main.verb().lemma())) {
      return false;
    }
    boolean about =
        below.tie() == Segment.Tie.RELATIVE
            && followsEvent(below)
            && main.verb().main() < eventBefore(below)
            && time.lastToken() < eventBefore(below);
    return about || (isOfIncidentBefore(main.verb()) && time.lastToken() < below.first());
  }

  /** charged on Monday with killing two men, over two deaths: that was before. */
  private boolean isOfCharge(TimeExpression time) {
    VerbGroup verb = own.verb();
    return verb != null
        && Incidents.isAftermath(verb.lemma())
        && isOfIncidentBefore(verb)
        && verb.main() < quantity.firstToken()
        && isBefore(time)
        && !Incidents.isBesideEvent(sentence, time);
  }

  private boolean isOfIncidentBefore(VerbGroup aftermath) {
    return Incidents.is(event)
        && !Incidents.isAftermath(event)
        && !aftermath.lemma().equals(event.lemma());
  }

  private int upStep(Segment at) {
    Telling told = Telling.of(segments, at.verb());
    boolean goesOn = told == Telling.of(segments, segments.get(at.parent()).verb());
    boolean other = (told == Telling.PLUPERFECT && !goesOn) || told == Telling.PRESENT;
    return switch (at.tie()) {
      case MAIN -> 0;
      case TAIL, ASIDE -> 3;
      case CONTENT -> other ? 20 : 6;
      case NEXT -> other || telling == Telling.AHEAD ? NEVER : 8;
      case RELATIVE, WITH -> other || told == Telling.AHEAD ? NEVER : 8;
      case APART -> NEVER;
    };
  }

  /** The date stands in a clause that belongs to the number's one or goes on from it. */
  private int down(Segment number, Segment date, TimeExpression time) {
    int cost = 0;
    for (Segment at = date; at.index() != number.index(); at = segments.get(at.parent())) {
      if (at.parent() < 0) {
        return NEVER;
      }
      cost += downStep(at, time);
    }
    return cost;
  }

  private int downStep(Segment at, TimeExpression time) {
    return switch (at.tie()) {
      case MAIN -> 0;
      case WITH -> 6;
      case NEXT -> isSameEvent(at) ? 10 : NEVER;
      case RELATIVE -> followsEvent(at) || isTallied(at) ? 6 : NEVER;
      case TAIL -> 14;
      case ASIDE -> 10;
      case CONTENT -> 6;
      case APART -> time.relation() == Relation.SINCE ? 6 : NEVER;
    };
  }

  /** recorded 40 people who crossed last year: the tally is of what the counted did then. */
  private boolean isTallied(Segment relative) {
    VerbGroup main = segments.get(relative.parent()).verb();
    return relative.first() == undated.lastToken() + 1
        && main != null
        && TALLYING.contains(main.lemma())
        && Telling.of(segments, relative.verb()) == Telling.PAST;
  }

  /** 12 were killed and 30 wounded on Monday: the same tense goes on. */
  private boolean isSameEvent(Segment at) {
    return at.verb() != null && Telling.of(segments, at.verb()) == telling;
  }

  /** the attack, which took place on Monday: a clause about an event. */
  private boolean followsEvent(Segment relative) {
    return eventBefore(relative) >= 0;
  }

  private int eventBefore(Segment relative) {
    for (int at = relative.first() - 1; at >= Math.max(0, relative.first() - 4); at--) {
      if (Incidents.isNamedBy(sentence.token(at))) {
        return at;
      }
    }
    return -1;
  }

  /** How far the date stands from the number; marks and conjunctions between them add to it. */
  private int distance(TimeExpression time) {
    boolean before = isBefore(time);
    int from = before ? time.lastToken() : quantity.lastToken();
    int to = before ? quantity.firstToken() : time.firstToken();
    int cost = 0;
    for (int at = from + 1; at < to; at++) {
      cost += weight(sentence.token(at));
    }
    return cost;
  }

  private static int weight(Token token) {
    return switch (token.lower()) {
      case ";", ":" -> 12;
      case "," -> 3;
      case "and", "but", "or" -> 4;
      default -> 1;
    };
  }
}
