package tally.extract.asof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.event.Event;
import tally.extract.text.ArticleText;
import tally.extract.text.Lexicon;
import tally.model.AsOf;
import tally.model.AsOfBasis;
import tally.model.Attribution;
import tally.model.PartOfSpeech;
import tally.model.Period;
import tally.model.Published;
import tally.model.Quantity;
import tally.model.Sentence;
import tally.model.Span;
import tally.model.Status;
import tally.model.TimeExpression;
import tally.model.Token;

/**
 * Finds the period a figure is for. In this order: the expression of its own sentence that stands
 * closest to it, where clause boundaries count as distance; the day of a statement; the day of the
 * event that the article opens with, if the figure is of the same kind; the publication date.
 */
public final class AsOfFinder {
  private static final Set<String> INCIDENTS = Lexicon.read("asof/incident-verbs.txt").words();
  private static final int FARTHEST = 40;
  private static final int LEAD_SENTENCES = 6;
  private static final int LEAD_DAYS = 21;

  private final ArticleText text;
  private final Map<Integer, List<TimeExpression>> bySentence = new HashMap<>();
  private final Published published;
  private final Optional<TimeExpression> lead;

  /** For one article; {@code published} is null if unknown. */
  public AsOfFinder(ArticleText text, List<TimeExpression> times, Published published) {
    this.text = text;
    this.published = published;
    for (TimeExpression time : times) {
      if (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME) {
        bySentence.computeIfAbsent(time.sentence(), key -> new ArrayList<>()).add(time);
      }
    }
    this.lead = lead(times);
  }

  /** The day on which what the article opens with happened: the first past day in its lead. */
  private Optional<TimeExpression> lead(List<TimeExpression> times) {
    if (published == null) {
      return Optional.empty();
    }
    return times.stream()
        .filter(time -> time.sentence() < LEAD_SENTENCES)
        .filter(time -> time.type() == TimeExpression.Type.DATE)
        .filter(time -> isDay(time.period()))
        .filter(
            time ->
                !time.period().end().isAfter(published.period().end())
                    && !time.period().end().isBefore(published.period().end().minusDays(LEAD_DAYS)))
        .findFirst();
  }

  private static boolean isDay(Period period) {
    return period.start() != null
        && period.end() != null
        && !period.end().isAfter(period.start().plusDays(2));
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
    List<TimeExpression> here = bySentence.getOrDefault(sentence.index(), List.of());
    Optional<TimeExpression> governing = closest(sentence, quantity, here, statement);
    if (governing.isPresent()) {
      return asOf(governing.get(), AsOfBasis.TEXT);
    }
    Optional<TimeExpression> said = statement.flatMap(this::dayOfStatement);
    if (said.isPresent()) {
      return asOf(said.get(), AsOfBasis.STATEMENT);
    }
    if (status == Status.REPORTED
        && event.lemma() != null
        && INCIDENTS.contains(event.lemma())
        && lead.isPresent()) {
      return asOf(lead.get(), AsOfBasis.TEXT);
    }
    return asPublished();
  }

  private AsOf asOf(TimeExpression time, AsOfBasis basis) {
    return new AsOf(time.period(), text.quote(time.span()), basis);
  }

  private AsOf asPublished() {
    return new AsOf(
        published == null ? Period.UNKNOWN : published.period(), null, AsOfBasis.PUBLISHED);
  }

  private Optional<TimeExpression> closest(
      Sentence sentence,
      Quantity quantity,
      List<TimeExpression> here,
      Optional<Attribution> statement) {
    TimeExpression best = null;
    int least = FARTHEST;
    for (TimeExpression time : here) {
      if (isOfStatement(sentence, time.span(), statement)) {
        continue;
      }
      int cost = cost(sentence, quantity, time.span());
      if (cost < least) {
        least = cost;
        best = time;
      }
    }
    return Optional.ofNullable(best);
  }

  /** said on Monday, told reporters on Oct. 1: the date of the saying, not of the said. */
  private static boolean isOfStatement(
      Sentence sentence, Span time, Optional<Attribution> statement) {
    if (statement.isEmpty() || statement.get().sentence() != sentence.index()) {
      return false;
    }
    Attribution attribution = statement.get();
    if (attribution.content().contains(time)) {
      return false;
    }
    return Math.abs(sentence.tokenAt(time.start()) - sentence.tokenAt(attribution.cue().start()))
        <= 12;
  }

  private Optional<TimeExpression> dayOfStatement(Attribution statement) {
    Sentence sentence = text.sentences().get(statement.sentence());
    return bySentence.getOrDefault(statement.sentence(), List.of()).stream()
        .filter(time -> isOfStatement(sentence, time.span(), Optional.of(statement)))
        .findFirst();
  }

  /** How far an expression stands from the number; a clause boundary between them adds to it. */
  private static int cost(Sentence sentence, Quantity quantity, Span time) {
    int number = quantity.firstToken();
    int from = sentence.tokenAt(time.start());
    int to = sentence.tokenAt(time.end() - 1);
    boolean before = to < number;
    int cost = 0;
    for (int at = Math.min(number, to) + 1; at < Math.max(number, from); at++) {
      cost += weight(sentence.token(at));
    }
    boolean opens = before && from <= 2;
    return opens ? Math.min(cost, 8) : cost;
  }

  private static int weight(Token token) {
    return switch (token.lower()) {
      case ";", ":" -> 15;
      case "," -> 3;
      case "and", "but", "or" -> 5;
      case "who",
          "which",
          "whose",
          "when",
          "after",
          "before",
          "since",
          "because",
          "that",
          "while",
          "where" ->
          token.tag() == PartOfSpeech.ADP ? 4 : 8;
      default -> 1;
    };
  }
}
