package tally.extract.asof;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tally.extract.event.Event;
import tally.extract.phrase.Clause;
import tally.extract.text.ArticleText;
import tally.model.AsOf;
import tally.model.AsOfBasis;
import tally.model.Attribution;
import tally.model.Period;
import tally.model.Published;
import tally.model.Sentence;
import tally.model.Status;
import tally.model.TimeExpression;

/**
 * Finds the period a figure is for. In this order: the expression of its own sentence that governs
 * it; that of the figure before it, if it goes on from there; the date that its paragraph goes on
 * from; that of a statement of long ago; for what is told in the past, the day that the article is
 * telling of; the day of the statement that reports it; the publication date.
 *
 * <p>Figures must be asked for in the order of the text, because the day told of moves on with it.
 */
public final class AsOfFinder {
  private static final int LONG_AGO = 60;

  private final ArticleText text;
  private final Published published;
  private final Timeline timeline;
  private final Story story;
  private final Statements statements;
  private final Carried carried;
  private final Narrative narrative;
  private final Scheduled scheduled;

  /**
   * The period of a figure and why.
   *
   * @param asOf the period
   * @param rule the name of the rule that found it
   */
  public record Finding(AsOf asOf, String rule) {}

  /**
   * For one article.
   *
   * @param text the article
   * @param times its date expressions
   * @param published when it was published, or null if that is unknown
   * @param clauses gives a sentence with its verbs
   */
  public AsOfFinder(
      ArticleText text,
      List<TimeExpression> times,
      Published published,
      Function<Sentence, Clause> clauses) {
    this.text = text;
    this.published = published;
    this.timeline = new Timeline(text, times, published, clauses);
    this.story = new Story(timeline);
    this.statements = new Statements(timeline);
    this.carried = new Carried(timeline);
    this.narrative = new Narrative(timeline);
    this.scheduled = new Scheduled(timeline);
  }

  /** The period of a number, and who gives it, if somebody does. */
  public Finding find(Undated undated, Optional<Attribution> statement) {
    Segments segments = timeline.segments(undated.sentence().index());
    Telling telling = telling(segments, undated);
    Optional<TimeExpression> said = statement.flatMap(statements::dayOf);
    Finding finding =
        own(segments, undated, telling, statement)
            .or(() -> carried.from(undated, telling, said))
            .or(() -> toldBefore(undated, telling, said))
            .or(() -> said(said.filter(this::isLongAgo)))
            .or(() -> told(undated, telling))
            .or(() -> said(said))
            .orElseGet(this::published);
    carried.remember(undated, telling, finding);
    return finding;
  }

  /** Whether what is told in the present is of days to come: six states vote on May 19. */
  public boolean isScheduled(Undated undated) {
    Segments segments = timeline.segments(undated.sentence().index());
    return scheduled.holds(undated, telling(segments, undated));
  }

  private Optional<Finding> said(Optional<TimeExpression> said) {
    return said.map(time -> found(time, AsOfBasis.STATEMENT, "statement"));
  }

  /** A 2014 study found 31 cases: not of the day that the article tells of. */
  private boolean isLongAgo(TimeExpression said) {
    return timeline.daysBeforePublication(said.covers()) > LONG_AGO;
  }

  private Optional<Finding> own(
      Segments segments, Undated undated, Telling telling, Optional<Attribution> statement) {
    Sentence sentence = undated.sentence();
    Event event = undated.event();
    Status status = undated.status();
    List<TimeExpression> times =
        timeline.in(sentence.index()).stream()
            .filter(time -> !statements.isOf(statement, sentence, time))
            .filter(time -> timeline.suits(time, status))
            .filter(time -> status != Status.REPORTED || !isToldOf(telling) || !isAhead(time))
            .toList();
    Optional<Governing.Found> governing = new Governing(segments, undated, telling).of(times);
    if (governing.isEmpty()) {
      return Optional.empty();
    }
    TimeExpression time = governing.get().time();
    boolean told = status != Status.PLANNED && story.holds(event, telling);
    if (told && timeline.isClockOnly(time)) {
      Optional<TimeExpression> day = story.day(sentence, event);
      if (day.isPresent()) {
        return day.map(found -> found(found, AsOfBasis.TEXT, "story-day"));
      }
    }
    if ((told && Incidents.is(event)) || story.isOfIncident(time, telling, status)) {
      story.tellsOf(time);
    }
    AsOf asOf = new Joined(sentence, times).with(time, text);
    Period period = told ? story.sharpened(asOf.period()) : asOf.period();
    return Optional.of(
        new Finding(new AsOf(period, asOf.text(), AsOfBasis.TEXT), governing.get().rule()));
  }

  private static boolean isToldOf(Telling telling) {
    return telling == Telling.PAST || telling == Telling.PLUPERFECT;
  }

  /** Over the next 15 years they opened four branches: counted from a day that is not known. */
  private boolean isAhead(TimeExpression time) {
    return time.covers().end() != null && timeline.isAhead(time.covers());
  }

  /** The day told of, for what is told in the past. */
  private Optional<Finding> told(Undated undated, Telling telling) {
    Sentence sentence = undated.sentence();
    if (undated.status() == Status.PLANNED
        || !story.holds(undated.event(), telling)
        || Elsewhen.holds(sentence, undated.quantity().firstToken())) {
      return Optional.empty();
    }
    if (timeline.isHeading(sentence)) {
      Optional<TimeExpression> below = story.below(sentence);
      if (below.isPresent()) {
        return below.map(time -> found(time, AsOfBasis.TEXT, "heading"));
      }
    }
    return story
        .day(sentence, undated.event())
        .map(time -> found(time, AsOfBasis.TEXT, "story-day"));
  }

  private Optional<Finding> toldBefore(
      Undated undated, Telling telling, Optional<TimeExpression> said) {
    boolean told = undated.status() != Status.PLANNED && said.isEmpty();
    return told
        ? narrative.of(undated, telling).map(time -> found(time, AsOfBasis.TEXT, "narrative"))
        : Optional.empty();
  }

  private Finding published() {
    Period day = published == null ? Period.UNKNOWN : published.period();
    return new Finding(new AsOf(day, null, AsOfBasis.PUBLISHED), "published");
  }

  private Finding found(TimeExpression time, AsOfBasis basis, String rule) {
    Period period = story.sharpened(time.covers());
    return new Finding(new AsOf(period, text.quote(time.span()), basis), rule);
  }

  /** How the figure's verb tells of it; one without a verb of its own goes with its clause. */
  private static Telling telling(Segments segments, Undated undated) {
    Event event = undated.event();
    Telling telling = Telling.of(segments, event.group());
    boolean reported = undated.status() == Status.REPORTED;
    if (telling == Telling.AHEAD && reported && event.group().isInfinitive()) {
      telling = Telling.OPEN;
    }
    Segment segment = segments.at(undated.quantity().firstToken());
    while (telling == Telling.OPEN && segment != null) {
      telling = Telling.of(segments, segment.verb());
      segment = segment.parent() < 0 ? null : segments.get(segment.parent());
    }
    return telling;
  }
}
