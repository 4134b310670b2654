package tally.extract.asof;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.extract.asof.Segment.Tie;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Verbs;
import tally.model.Period;
import tally.model.Sentence;
import tally.model.TimeExpression;
import tally.model.TimeExpression.Relation;
import tally.model.Token;

/**
 * What a paragraph tells one thing after the other. The day of a sentence, or the month or year of
 * long ago, holds for what the sentences after it tell in the past, until one of them has a date of
 * its own or returns to how things are.
 */
final class Narrative {
  /**
   * Days before the publication from which a month or year is looked back at, and no background.
   */
  private static final int LONG_AGO = 45;

  private static final Set<Tie> GOES_ON = Set.of(Tie.MAIN, Tie.NEXT, Tie.TAIL);
  private static final Set<String> NOW =
      Set.of("is", "are", "am", "has", "have", "will", "can", "does", "do", "now", "today");
  private static final int REACH = 4;
  private static final int LONGEST_MONTH = 31;
  private static final int YEAR = 364;
  private static final int LONGEST_YEARS = 5 * 366;

  private final Timeline timeline;

  Narrative(Timeline timeline) {
    this.timeline = timeline;
  }

  /** The date that a figure of the past goes on from. */
  Optional<TimeExpression> of(Undated undated, Telling telling) {
    Sentence sentence = undated.sentence();
    boolean told = telling == Telling.PAST && timeline.in(sentence.index()).isEmpty();
    if (!told || !isPlainlyTold(undated)) {
      return Optional.empty();
    }
    for (int at = sentence.index() - 1; at >= Math.max(0, sentence.index() - REACH); at--) {
      if (timeline.sentence(at).paragraph() != sentence.paragraph()) {
        return Optional.empty();
      }
      List<TimeExpression> times = timeline.in(at);
      if (!times.isEmpty()) {
        TimeExpression last = times.get(times.size() - 1);
        return Optional.of(last).filter(this::isToldOf);
      }
      if (!isPast(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Not with a verb that may stand in the present (29 states set), nor in a clause of "when". */
  private boolean isPlainlyTold(Undated undated) {
    Segment segment = timeline.segments(undated.sentence().index()).at(firstToken(undated));
    VerbGroup verb = undated.event().group() == null ? segment.verb() : undated.event().group();
    return GOES_ON.contains(segment.tie())
        && verb != null
        && verb.modal() == null
        && !isTimeless(undated.sentence(), segment, verb);
  }

  private static int firstToken(Undated undated) {
    return undated.quantity().firstToken();
  }

  private static boolean isTimeless(Sentence sentence, Segment segment, VerbGroup verb) {
    return (verb.form() == VerbGroup.Form.GERUND && segment.tie() != Tie.TAIL)
        || (verb.form() == VerbGroup.Form.BARE
            && Verbs.form(sentence.token(verb.main()).lower()).base());
  }

  private boolean isPast(int sentence) {
    Segments segments = timeline.segments(sentence);
    Segment main = segments.get(0);
    return main.verb() == null ? isPastByItsWords(segments.sentence()) : isPast(segments, main);
  }

  /** A sentence without a number has no tags. */
  private static boolean isPastByItsWords(Sentence sentence) {
    return sentence.tokens().stream().noneMatch(token -> NOW.contains(token.lower()))
        && sentence.tokens().stream().anyMatch(Narrative::isPastForm);
  }

  private static boolean isPastForm(Token token) {
    return Verbs.known(token.lower()).filter(form -> form.past() && !form.base()).isPresent();
  }

  private static boolean isPast(Segments segments, Segment segment) {
    return Telling.of(segments, segment.verb()) == Telling.PAST;
  }

  private boolean isToldOf(TimeExpression time) {
    Period period = time.covers();
    if (period.start() == null || period.end() == null || time.relation() == Relation.SINCE) {
      return false;
    }
    Segments segments = timeline.segments(time.sentence());
    Segment segment = segments.at(time.firstToken());
    long days = ChronoUnit.DAYS.between(period.start(), period.end());
    boolean stretch = days <= LONGEST_MONTH || (days >= YEAR && days <= LONGEST_YEARS);
    return stretch
        && timeline.daysBeforePublication(period) >= (days == 0 ? 1 : LONG_AGO)
        && segment.tie() == Tie.MAIN
        && isPast(segments, segment)
        && !timeline.isOfStatement(time);
  }
}
