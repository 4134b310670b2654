package tally.extract.asof;

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
 * The dates near a number that have to do with something else: that of a record, of a comparison,
 * of a name, of another number, of a cause that lies behind, of a quotation.
 */
final class Unrelated {
  private static final Set<String> RECORDS = Lexicon.read("asof/record-words.txt").words();

  /** Events that "are dead", "are injured" tell of. */
  private static final Set<String> EVENT_STATES =
      Set.of("kill", "die", "injure", "wound", "hurt", "miss");

  private static final Set<String> SETTING =
      Set.of("set", "reached", "recorded", "seen", "hit", "posted", "logged", "held");
  private static final Set<String> LEVELS = Set.of("record", "peak", "high", "low", "mark");
  private static final Set<String> LIKENING = Set.of("like", "unlike", "than");
  private static final int RECORD_REACH = 14;
  private static final int SHORT_REACH = 6;

  private final Sentence sentence;
  private final Quantity quantity;
  private final String lemma;
  private final Telling telling;
  private final Quotes quotes;

  Unrelated(Sentence sentence, Quantity quantity, Event event, Telling telling) {
    this.sentence = sentence;
    this.quantity = quantity;
    this.lemma = event.lemma();
    this.telling = telling;
    this.quotes = new Quotes(sentence);
  }

  /** Whether a date bounds, names or compares something else than what is counted. */
  boolean holds(TimeExpression time) {
    return isOfRecord(time)
        || isOfComparison(time)
        || isPartOfName(time)
        || isOfOldRecord(time)
        || isOfLikeness(time)
        || isOrigin(time)
        || isOfOtherNumber(time)
        || isCauseOfState(time)
        || quotes.divide(time.firstToken(), quantity.firstToken());
  }

  /** the highest since June; the first time since 2014: the date bounds the record. */
  private boolean isOfRecord(TimeExpression time) {
    if (time.relation() != Relation.SINCE) {
      return false;
    }
    int since = since(time);
    for (int at = since - 1; at >= Math.max(0, since - RECORD_REACH); at--) {
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

  /** short of the record of 65 set in 1992: the date is that of the record. */
  private boolean isOfOldRecord(TimeExpression time) {
    int set = beforePreposition(time);
    if (set < 0 || !SETTING.contains(sentence.token(set).lower())) {
      return false;
    }
    for (int at = set - 1; at > Math.max(quantity.lastToken(), set - SHORT_REACH); at--) {
      if (LEVELS.contains(sentence.token(at).lower())) {
        return true;
      }
    }
    return false;
  }

  /** like the 2005 film: the year tells which one is meant. */
  private boolean isOfLikeness(TimeExpression time) {
    int article = time.firstToken() - 1;
    boolean likened =
        article > 0
            && sentence.token(article).tag() == PartOfSpeech.DET
            && LIKENING.contains(sentence.token(article - 1).lower());
    return likened && isYear(time) && !Incidents.isBesideEvent(sentence, time);
  }

  /** reviews dating back to 2019. */
  private boolean isOrigin(TimeExpression time) {
    for (int at = time.firstToken() - 1; at >= Math.max(0, time.firstToken() - 3); at--) {
      if (sentence.token(at).is("dating")) {
        return true;
      }
    }
    return false;
  }

  /** The word before "in 1992"; -1 if there is none. */
  private int beforePreposition(TimeExpression time) {
    int at = time.firstToken() - 1;
    boolean preposition = at >= 0 && sentence.token(at).tag() == PartOfSpeech.ADP;
    return preposition ? at - 1 : at;
  }

  private boolean isYear(TimeExpression time) {
    return time.firstToken() == time.lastToken()
        && sentence.token(time.firstToken()).startsWithDigit();
  }

  /** Where the "since" of a date stands: since the first fire on Monday. */
  private int since(TimeExpression time) {
    int at = time.firstToken() - 1;
    while (at > 0 && !sentence.token(at).is("since")) {
      at--;
    }
    return at;
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
      if (than
          || (compared && time.firstToken() - at <= RECORD_REACH && isFigureBetween(at, time))) {
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
    if (!isYear(time)) {
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
