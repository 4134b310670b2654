package tally.extract.asof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tally.extract.event.Event;
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
 * it; for what happened in an incident, the day that the article is telling of; the day of the
 * statement that reports it; the publication date.
 *
 * <p>Figures must be asked for in the order of the text, because the day told of moves on with it.
 */
public final class AsOfFinder {
  private final ArticleText text;
  private final Published published;
  private final Map<Integer, List<TimeExpression>> bySentence = new HashMap<>();
  private final Governing governing;
  private final Story story;

  /** For one article; {@code published} is null if unknown. */
  public AsOfFinder(ArticleText text, List<TimeExpression> times, Published published) {
    this.text = text;
    this.published = published;
    for (TimeExpression time : times) {
      if (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME) {
        bySentence.computeIfAbsent(time.sentence(), key -> new ArrayList<>()).add(time);
      }
    }
    this.governing = new Governing(bySentence);
    this.story = new Story(text, bySentence, published);
  }

  /**
   * The period of a quantity.
   *
   * @param sentence its sentence
   * @param quantity the number
   * @param event what happened to the counted
   * @param status what the text says of its truth
   * @param statement who says so, if somebody does
   */
  public AsOf find(
      Sentence sentence,
      Quantity quantity,
      Event event,
      Status status,
      Optional<Attribution> statement) {
    boolean incident = status != Status.PLANNED && story.isIncident(sentence, event);
    Optional<TimeExpression> own = governing.of(sentence, quantity, statement);
    if (own.isPresent()) {
      Period period = incident ? story.sharpened(own.get().covers()) : own.get().covers();
      if (incident) {
        story.tellsOf(own.get());
      }
      return new AsOf(period, text.quote(own.get().span()), AsOfBasis.TEXT);
    }
    Optional<TimeExpression> told = incident ? story.day(sentence) : Optional.empty();
    if (told.isPresent()) {
      return asOf(told.get(), AsOfBasis.TEXT);
    }
    Optional<TimeExpression> said = statement.flatMap(governing::ofStatement).filter(this::isPast);
    if (said.isPresent()) {
      return asOf(said.get(), AsOfBasis.STATEMENT);
    }
    return new AsOf(
        published == null ? Period.UNKNOWN : published.period(), null, AsOfBasis.PUBLISHED);
  }

  private boolean isPast(TimeExpression time) {
    return published == null
        || time.covers().end() == null
        || !time.covers().end().isAfter(published.period().end());
  }

  private AsOf asOf(TimeExpression time, AsOfBasis basis) {
    return new AsOf(story.sharpened(time.covers()), text.quote(time.span()), basis);
  }
}
