package tally.extract.asof;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tally.model.Attribution;
import tally.model.Sentence;
import tally.model.TimeExpression;

/** The days on which an article's sources say what they say. */
final class Statements {
  private static final int NEAR_CUE = 72;
  private static final int NEAR = 2;

  private final Timeline timeline;
  private final Map<String, TimeExpression> lastSaid = new HashMap<>();

  Statements(Timeline timeline) {
    this.timeline = timeline;
  }

  /**
   * The day of a statement: {@code said on Monday}, {@code told reporters on Oct. 1}; or that of
   * what the same source said just before.
   */
  Optional<TimeExpression> dayOf(Attribution statement) {
    Optional<TimeExpression> own =
        timeline.in(statement.sentence()).stream()
            .filter(time -> isSaidThen(time, statement))
            .filter(time -> timeline.isPast(time.covers()))
            .findFirst();
    String source = statement.source().name();
    own.ifPresent(time -> lastSaid.put(source, time));
    return own.or(
        () ->
            Optional.ofNullable(lastSaid.get(source))
                .filter(time -> statement.sentence() - time.sentence() <= NEAR)
                .filter(time -> statement.sentence() >= time.sentence()));
  }

  /** Whether an expression of a sentence is the day of the statement itself. */
  boolean isOf(Optional<Attribution> statement, Sentence sentence, TimeExpression time) {
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
}
