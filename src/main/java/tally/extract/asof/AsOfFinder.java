package tally.extract.asof;

import java.util.List;
import java.util.Optional;
import tally.extract.event.Event;
import tally.extract.phrase.Clause;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.ArticleText;
import tally.model.AsOf;
import tally.model.AsOfBasis;
import tally.model.Attribution;
import tally.model.Period;
import tally.model.Published;
import tally.model.Quantity;
import tally.model.Sentence;
import tally.model.Status;
import tally.model.TimeExpression;

/**
 * Finds the period a figure is for. In this order: the expression of its own sentence that governs
 * it; for what is told in the past, the day that the article is telling of; the day of the
 * statement that reports it; the publication date.
 *
 * <p>Figures must be asked for in the order of the text, because the day told of moves on with it.
 */
public final class AsOfFinder {
  private static final int NEAR_CUE = 72;

  private final ArticleText text;
  private final Published published;
  private final Timeline timeline;
  private final Story story;

  /**
   * The period of a figure and why.
   *
   * @param asOf the period
   * @param rule the name of the rule that found it
   */
  public record Finding(AsOf asOf, String rule) {}

  /** For one article; {@code published} is null if unknown. */
  public AsOfFinder(ArticleText text, List<TimeExpression> times, Published published) {
    this.text = text;
    this.published = published;
    this.timeline = new Timeline(text, times, published);
    this.story = new Story(timeline);
  }

  /**
   * The period of a quantity.
   *
   * @param clause its sentence with its verbs
   * @param quantity the number
   * @param event what happened to the counted
   * @param status what the text says of its truth
   * @param statement who says so, if somebody does
   */
  public Finding find(
      Clause clause,
      Quantity quantity,
      Event event,
      Status status,
      Optional<Attribution> statement) {
    Sentence sentence = clause.sentence();
    Segments segments = timeline.segments(clause);
    Telling telling = telling(segments, quantity, event, status);
    boolean told = status != Status.PLANNED && story.holds(event, telling);
    List<TimeExpression> times =
        timeline.in(sentence.index()).stream()
            .filter(time -> !isOfStatement(sentence, time, statement))
            .filter(time -> timeline.suits(time, status))
            .toList();
    Optional<Governing.Found> own = new Governing(segments, quantity, event, telling).of(times);
    if (own.isPresent()) {
      TimeExpression time = own.get().time();
      Optional<TimeExpression> clock =
          told && timeline.isClockOnly(time) ? story.day(sentence) : Optional.empty();
      if (clock.isPresent()) {
        return new Finding(asOf(clock.get(), AsOfBasis.TEXT), "story-day");
      }
      Period period = told ? story.sharpened(time.covers()) : time.covers();
      if (told) {
        story.tellsOf(time);
      }
      return new Finding(
          new AsOf(period, text.quote(time.span()), AsOfBasis.TEXT), own.get().rule());
    }
    Optional<TimeExpression> day = told ? below(sentence).or(() -> story.day(sentence)) : Optional.empty();
    if (day.isPresent()) {
      return new Finding(asOf(day.get(), AsOfBasis.TEXT), "story-day");
    }
    Optional<TimeExpression> said =
        statement.flatMap(this::ofStatement).filter(time -> timeline.isPast(time.covers()));
    if (said.isPresent()) {
      return new Finding(asOf(said.get(), AsOfBasis.STATEMENT), "statement");
    }
    Period day0 = published == null ? Period.UNKNOWN : published.period();
    return new Finding(new AsOf(day0, null, AsOfBasis.PUBLISHED), "published");
  }

  /** The figure of a heading, for which the lines below give the day. */
  private Optional<TimeExpression> below(Sentence sentence) {
    return timeline.isHeading(sentence) ? story.below(sentence) : Optional.empty();
  }

  /** How the figure's verb tells of it; one without a verb of its own goes with its clause. */
  private static Telling telling(
      Segments segments, Quantity quantity, Event event, Status status) {
    Telling telling = Telling.of(segments.sentence(), event.group());
    Segment segment = segments.at(quantity.firstToken());
    if (telling == Telling.AHEAD && status == Status.REPORTED && event.group().isInfinitive()) {
      telling = Telling.OPEN;
    }
    while (telling == Telling.OPEN && segment != null) {
      VerbGroup verb = segment.verb();
      telling = Telling.of(segments.sentence(), verb);
      segment = segment.parent() < 0 ? null : segments.get(segment.parent());
    }
    return telling;
  }

  /** The day of a statement: {@code said on Monday}, {@code told reporters on Oct. 1}. */
  private Optional<TimeExpression> ofStatement(Attribution statement) {
    return timeline.in(statement.sentence()).stream()
        .filter(time -> isSaidThen(time, statement))
        .findFirst();
  }

  private static boolean isOfStatement(
      Sentence sentence, TimeExpression time, Optional<Attribution> statement) {
    return statement
        .filter(said -> said.sentence() == sentence.index() && isSaidThen(time, said))
        .isPresent();
  }

  private static boolean isSaidThen(TimeExpression time, Attribution statement) {
    if (statement.content().contains(time.span())) {
      return false;
    }
    int gap =
        time.span().start() > statement.cue().end()
            ? time.span().start() - statement.cue().end()
            : statement.cue().start() - time.span().end();
    return gap <= NEAR_CUE;
  }

  private AsOf asOf(TimeExpression time, AsOfBasis basis) {
    return new AsOf(story.sharpened(time.covers()), text.quote(time.span()), basis);
  }
}
