package tally.extract.asof;

import java.util.Set;
import tally.extract.event.Event;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.TimeExpression;
import tally.model.Token;

/**
 * Tells the dates and events of an incident, as a shooting, from those of what came of it: the
 * arrest, the charge, the trial, the video that is released.
 */
final class Incidents {
  private static final Set<String> INCIDENTS = Lexicon.read("asof/incident-verbs.txt").words();
  private static final Set<String> AFTERMATHS = Lexicon.read("asof/aftermath-verbs.txt").words();
  private static final Set<String> HAPPENING = Lexicon.read("asof/happening-verbs.txt").words();
  private static final Set<String> EVENTS = Lexicon.read("asof/event-nouns.txt").words();

  private static final int BESIDE = 4;
  private static final Set<String> BETWEEN = Set.of("on", "in", "at", "late", "early", "the");

  private final Timeline timeline;

  Incidents(Timeline timeline) {
    this.timeline = timeline;
  }

  static boolean isAftermath(String lemma) {
    return AFTERMATHS.contains(lemma);
  }

  /** Whether a noun is what happens at one time: attack, crash, raids. */
  static boolean isNamedBy(Token noun) {
    return EVENTS.contains(noun.lower());
  }

  /** Of an incident or of what came of it. */
  static boolean is(Event event) {
    return event.lemma() != null && INCIDENTS.contains(event.lemma());
  }

  /** Of what came of an incident: 12 were arrested. */
  static boolean isAftermath(Event event) {
    return event.lemma() != null && AFTERMATHS.contains(event.lemma());
  }

  /** Whether a date says when an incident was, or what came of it. */
  boolean isDay(TimeExpression time) {
    Segment segment = clauseOf(time);
    boolean verb = segment.verb() != null && INCIDENTS.contains(segment.verb().lemma());
    return verb
        || isBesideEvent(timeline.sentence(time.sentence()), time)
        || isBehindPastForm(time)
        || happened(time);
  }

  /** Whether a date says when somebody was arrested, charged, tried. */
  boolean isDayOfAftermath(TimeExpression time) {
    Segment segment = clauseOf(time);
    return segment.verb() != null
        && AFTERMATHS.contains(segment.verb().lemma())
        && !isBesideEvent(timeline.sentence(time.sentence()), time);
  }

  /** The fatal incident began around 2 a.m. on Sunday: what happened is a noun. */
  private boolean happened(TimeExpression time) {
    Sentence sentence = timeline.sentence(time.sentence());
    boolean event = false;
    for (int at = clauseOf(time).first(); at < time.firstToken(); at++) {
      event |= isNamedBy(sentence.token(at));
      if (event && isHappening(sentence.token(at))) {
        return true;
      }
    }
    return false;
  }

  private Segment clauseOf(TimeExpression time) {
    return timeline.segments(time.sentence()).at(time.firstToken());
  }

  private static boolean isHappening(Token token) {
    return Verbs.known(token.lower())
        .filter(form -> form.past() && HAPPENING.contains(form.lemma()))
        .isPresent();
  }

  /** A ferry sank on Tuesday: the word alone tells, where the tags don't. */
  private boolean isBehindPastForm(TimeExpression time) {
    Sentence sentence = timeline.sentence(time.sentence());
    return sentence.tokens().subList(0, time.firstToken()).stream()
        .anyMatch(Incidents::isIncidentPast);
  }

  /** "injured" may be an adjective, "sank" may not. */
  private static boolean isIncidentPast(Token token) {
    boolean untagged = token.tag() == PartOfSpeech.UNTAGGED;
    return Verbs.known(token.lower())
        .filter(form -> form.past() && !form.base() && INCIDENTS.contains(form.lemma()))
        .filter(form -> untagged || (!form.participle() && token.tag() != PartOfSpeech.VERB))
        .isPresent();
  }

  /** a shooting on Thursday night; Friday's crash: the date stands beside what happened then. */
  static boolean isBesideEvent(Sentence sentence, TimeExpression time) {
    for (int at = time.firstToken() - 1; at >= Math.max(0, time.firstToken() - BESIDE); at--) {
      if (isNamedBy(sentence.token(at))) {
        return true;
      }
      if (!BETWEEN.contains(sentence.token(at).lower())) {
        break;
      }
    }
    int last = Math.min(sentence.size(), time.lastToken() + BESIDE);
    for (int at = time.lastToken() + 1; at < last && !opensPhrase(sentence.token(at)); at++) {
      if (isNamedBy(sentence.token(at))) {
        return true;
      }
    }
    return false;
  }

  /** charged on Monday with killing two: what follows has no part in the date. */
  private static boolean opensPhrase(Token token) {
    return token.tag() == PartOfSpeech.ADP || token.tag() == PartOfSpeech.SCONJ;
  }
}
