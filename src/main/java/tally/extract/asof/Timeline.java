package tally.extract.asof;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tally.extract.phrase.Clause;
import tally.extract.text.ArticleText;
import tally.extract.text.Lexicon;
import tally.model.AsOf;
import tally.model.AsOfBasis;
import tally.model.Period;
import tally.model.Published;
import tally.model.Sentence;
import tally.model.Status;
import tally.model.TimeExpression;

/**
 * The dates of one article by sentence, told apart into those of events and those of statements.
 */
final class Timeline {
  private static final Set<String> REPORTING = Lexicon.read("text/reporting-words.txt").words();
  private static final Set<String> ISSUING = Lexicon.read("asof/issuing-verbs.txt").words();

  /** Days that an article which is kept up to date may reach beyond its publication. */
  private static final int UPDATED = 2;

  private static final int LONGEST_AHEAD = 31;
  private static final int HEADING = 12;
  private static final Set<String> PAST_WORDS = Lexicon.read("asof/long-past.txt").words();
  private static final Set<String> DAY_WORDS =
      Set.of("today", "yesterday", "tonight", "tomorrow", "last", "this", "overnight", "next");

  private final ArticleText text;
  private final Published published;
  private final Function<Sentence, Clause> clauses;
  private final Map<Integer, List<TimeExpression>> bySentence = new HashMap<>();
  private final Map<Integer, Segments> segments = new HashMap<>();

  Timeline(
      ArticleText text,
      List<TimeExpression> times,
      Published published,
      Function<Sentence, Clause> clauses) {
    this.text = text;
    this.published = published;
    this.clauses = clauses;
    for (TimeExpression time : times) {
      boolean date =
          time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
      if (date && isPlaced(time) && !isDateline(time)) {
        bySentence.computeIfAbsent(time.sentence(), key -> new ArrayList<>()).add(time);
      }
    }
  }

  /** The dates of a sentence, in its order. */
  List<TimeExpression> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  List<TimeExpression> all() {
    return bySentence.values().stream().flatMap(List::stream).toList();
  }

  Sentence sentence(int index) {
    return text.sentences().get(index);
  }

  int sentences() {
    return text.sentences().size();
  }

  Segments segments(int sentence) {
    return segments.computeIfAbsent(sentence, key -> Segments.of(clauses.apply(sentence(key))));
  }

  /** said on Monday, released on Friday: the date of words and papers, not of what they tell. */
  boolean isOfStatement(TimeExpression time) {
    Segments of = segments(time.sentence());
    Segment segment = of.at(time.firstToken());
    if (segment.verb() == null) {
      return false;
    }
    String verb = of.sentence().token(segment.verb().main()).lower();
    return REPORTING.contains(verb) || ISSUING.contains(segment.verb().lemma());
  }

  /** Whether the days are known; "recently" and the like tell nothing. */
  private boolean isPlaced(TimeExpression time) {
    return !time.covers().isUnknown()
        || PAST_WORDS.contains(text.quote(time.span()).toLowerCase(Locale.ROOT));
  }

  /** BEIRUT, March 7 (Reuters) - */
  private boolean isDateline(TimeExpression time) {
    Sentence sentence = sentence(time.sentence());
    int next = time.lastToken() + 1;
    return time.firstToken() > 0
        && time.firstToken() < 8
        && next < sentence.size()
        && sentence.token(0).text().equals(sentence.token(0).text().toUpperCase(Locale.ROOT))
        && sentence.token(next).text().matches("[(–—-]|--|:");
  }

  /** What is planned is not of the past, and what is reported not of the future. */
  boolean suits(TimeExpression time, Status status) {
    Period period = time.covers();
    if (published == null || period.start() == null || period.end() == null) {
      return true;
    }
    return switch (status) {
      case PLANNED -> !period.end().isBefore(published.period().start());
      case REPORTED -> !period.start().isAfter(published.period().end().plusDays(UPDATED));
      default -> true;
    };
  }

  /** Whether an expression is but a time of whichever day is told of: about 3 p.m. */
  boolean isClockOnly(TimeExpression time) {
    if (time.type() != TimeExpression.Type.TIME) {
      return false;
    }
    Sentence sentence = sentence(time.sentence());
    for (int at = time.firstToken(); at <= time.lastToken(); at++) {
      String word = sentence.token(at).text();
      boolean name = Character.isUpperCase(word.charAt(0)) && word.length() > 2;
      if (name || DAY_WORDS.contains(sentence.token(at).lower())) {
        return false;
      }
    }
    return true;
  }

  /** A short line that doesn't end as a sentence does. */
  boolean isHeading(Sentence sentence) {
    String last = sentence.token(sentence.size() - 1).text();
    boolean ended = last.matches("[.!?\"”’')]");
    return !ended && sentence.size() <= HEADING;
  }

  /** Whether these days are over at the publication, or are that of the publication. */
  boolean isPast(Period period) {
    return period.start() != null
        && period.end() != null
        && (published == null
            || !period.start().isAfter(published.period().end().plusDays(UPDATED)));
  }

  /** Whether these days reach far beyond the publication. */
  boolean isAhead(Period period) {
    return published != null
        && period.end().isAfter(published.period().end().plusDays(LONGEST_AHEAD));
  }

  /** Whether these days are over at the publication. */
  boolean isOver(Period period) {
    return published != null && period.end().isBefore(published.period().end());
  }

  AsOfFinder.Finding finding(TimeExpression time, String rule) {
    AsOf asOf = new AsOf(time.covers(), text.quote(time.span()), AsOfBasis.TEXT);
    return new AsOfFinder.Finding(asOf, rule);
  }

  /** How long before the publication a day lies; 0 if that is unknown. */
  long daysBeforePublication(Period period) {
    return published == null ? 0 : ChronoUnit.DAYS.between(period.end(), published.period().end());
  }

  /** since it opened on Monday; who were arrested on Monday: beside what is told. */
  boolean isAside(TimeExpression time) {
    Segment segment = segments(time.sentence()).at(time.firstToken());
    return segment.tie() == Segment.Tie.APART || (segment.verb() != null && segment.verb().past());
  }

  boolean isPublication(Period period) {
    return published != null && published.period().equals(period);
  }
}
