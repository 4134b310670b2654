package tally.extract.asof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.extract.event.Event;
import tally.extract.text.Lexicon;
import tally.model.PartOfSpeech;
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
  private static final Set<String> EVENTS = Lexicon.read("asof/event-nouns.txt").words();
  private static final Set<String> AFTERMATHS =
      Lexicon.read("asof/aftermath-verbs.txt").words();
  private static final Set<String> RECORDS = Lexicon.read("asof/record-words.txt").words();
  /** Events that "are dead", "are injured" tell of. */
  private static final Set<String> EVENT_STATES =
      Set.of("kill", "die", "injure", "wound", "hurt", "miss");

  private static final int FARTHEST = 45;
  private static final int OPENING = 8;
  private static final int NEVER = 1000;
  private static final int RECORD_REACH = 14;

  /**
   * A date and the way in which it governs.
   *
   * @param time the date
   * @param rule own-clause, fronted or linked-clause
   */
  record Found(TimeExpression time, String rule) {}

  private final Segments segments;
  private final Sentence sentence;
  private final Quantity quantity;
  private final Segment own;
  private final Segment ofEvent;
  private final Telling telling;
  private final Quotes quotes;
  private final String lemma;

  Governing(Segments segments, Quantity quantity, Event event, Telling telling) {
    this.segments = segments;
    this.sentence = segments.sentence();
    this.quantity = quantity;
    this.telling = telling;
    this.lemma = event.lemma();
    this.quotes = new Quotes(sentence);
    this.own = segments.at(quantity.firstToken());
    this.ofEvent = event.group() == null ? own : segments.at(event.group().main());
  }

  /** The one of these dates, none of which is that of the statement, which governs the number. */
  Optional<Found> of(List<TimeExpression> times) {
    Found best = null;
    int least = FARTHEST;
    for (TimeExpression time : times) {
      if (isOfOther(time)) {
        continue;
      }
      Segment of = segments.at(time.firstToken());
      int link = Math.min(link(own, of, time), link(ofEvent, of, time));
      boolean fronted = isFronted(time);
      int distance = distance(time);
      int cost = link + (fronted ? Math.min(distance, OPENING) : distance + (isBefore(time) ? 1 : 0));
      if (cost < least) {
        least = cost;
        best = new Found(time, link > 0 ? "linked-clause" : fronted ? "fronted" : "own-clause");
      }
    }
    return Optional.ofNullable(best);
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
   * charged on Monday over the shooting that killed three: the killing has a date of its own,
   * unless the shooting is what the clause is about.
   */
  private boolean isOfOtherEvent(Segment relative, Segment main, TimeExpression time) {
    return relative.tie() == Segment.Tie.RELATIVE
        && followsEvent(relative)
        && main.verb() != null
        && main.verb().main() < eventBefore(relative)
        && time.lastToken() < eventBefore(relative)
        && AFTERMATHS.contains(main.verb().lemma());
  }

  private int upStep(Segment at) {
    Telling told = at.verb() == null ? Telling.OPEN : Telling.of(sentence, at.verb());
    boolean other = told == Telling.PLUPERFECT || told == Telling.PRESENT;
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
      case RELATIVE -> followsEvent(at) ? 6 : NEVER;
      case TAIL -> 14;
      case ASIDE -> 10;
      case CONTENT -> 6;
      case APART -> time.relation() == Relation.SINCE ? 6 : NEVER;
    };
  }

  /** 12 were killed and 30 wounded on Monday: the same tense goes on. */
  private boolean isSameEvent(Segment at) {
    return at.verb() != null && Telling.of(sentence, at.verb()) == telling;
  }

  /** the attack, which took place on Monday: a clause about an event. */
  private boolean followsEvent(Segment relative) {
    return eventBefore(relative) >= 0;
  }

  private int eventBefore(Segment relative) {
    for (int at = relative.first() - 1; at >= Math.max(0, relative.first() - 4); at--) {
      if (EVENTS.contains(sentence.token(at).lower())) {
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

  private boolean isOfOther(TimeExpression time) {
    return isOfRecord(time)
        || isOfComparison(time)
        || isPartOfName(time)
        || isOfOtherNumber(time)
        || isCauseOfState(time)
        || quotes.divide(time.firstToken(), quantity.firstToken());
  }

  /** the highest since June; the first time since 2014: the date bounds the record. */
  private boolean isOfRecord(TimeExpression time) {
    if (time.relation() != Relation.SINCE) {
      return false;
    }
    for (int at = time.firstToken() - 1;
        at >= Math.max(0, time.firstToken() - RECORD_REACH);
        at--) {
      Token token = sentence.token(at);
      if (RECORDS.contains(token.lower())) {
        return true;
      }
      if (token.is(",") || token.is(";")) {
        return false;
      }
    }
    return false;
  }

  /** more than in 2019, compared with last year: only for the numbers inside the comparison. */
  private boolean isOfComparison(TimeExpression time) {
    for (int at = time.firstToken() - 1; at > quantity.lastToken(); at--) {
      Token token = sentence.token(at);
      if (token.is(",") || token.is(";")) {
        return false;
      }
      boolean than = token.is("than") && !isBound(at);
      boolean compared = token.is("compared") || token.is("versus") || token.is("from");
      if (than || (compared && time.firstToken() - at <= RECORD_REACH && isFigureBetween(at, time))) {
        return true;
      }
      if (token.is("compared") || token.is("versus")) {
        return true;
      }
    }
    return false;
  }

  /** more than 300: a bound of a number. */
  private boolean isBound(int than) {
    return than + 1 < sentence.size() && sentence.token(than + 1).tag() == PartOfSpeech.NUM;
  }

  private boolean isFigureBetween(int from, TimeExpression time) {
    for (int at = from + 1; at < time.firstToken(); at++) {
      if (sentence.token(at).tag() == PartOfSpeech.NUM) {
        return true;
      }
    }
    return false;
  }

  /** remain in hospital after a crash on Monday: the state is that of now, not of the crash. */
  private boolean isCauseOfState(TimeExpression time) {
    if (telling != Telling.PRESENT || EVENT_STATES.contains(String.valueOf(lemma))) {
      return false;
    }
    for (int at = time.firstToken() - 1; at > quantity.lastToken(); at--) {
      if (sentence.token(at).is("after") || sentence.token(at).is("following")) {
        return true;
      }
    }
    return false;
  }

  /** overtaking Monday's 62 cases: the date stands before a number that it belongs to. */
  private boolean isOfOtherNumber(TimeExpression time) {
    int at = time.lastToken() + 1;
    if (at >= sentence.size() || !sentence.token(at).lower().matches("['’]s?")) {
      return false;
    }
    for (int next = at + 1; next < Math.min(sentence.size(), at + 4); next++) {
      if (sentence.token(next).tag() == PartOfSpeech.NUM) {
        return quantity.lastToken() < time.firstToken();
      }
    }
    return false;
  }

  /** the 2026 World Cup, the Statute of Westminster 1931: a year inside a name. */
  private boolean isPartOfName(TimeExpression time) {
    boolean alone = time.firstToken() == time.lastToken();
    if (!alone || !sentence.token(time.firstToken()).startsWithDigit()) {
      return false;
    }
    int next = time.lastToken() + 1;
    int before = time.firstToken() - 1;
    boolean nameFollows =
        next < sentence.size()
            && sentence.token(next).tag() == PartOfSpeech.PROPN
            && before >= 0
            && sentence.token(before).tag() == PartOfSpeech.DET;
    boolean nameStands = before >= 0 && sentence.token(before).tag() == PartOfSpeech.PROPN;
    return nameFollows || nameStands;
  }
}
