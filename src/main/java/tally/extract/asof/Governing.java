package tally.extract.asof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tally.model.Attribution;
import tally.model.PartOfSpeech;
import tally.model.Quantity;
import tally.model.Sentence;
import tally.model.TimeExpression;
import tally.model.Token;

/**
 * Which date expression of a sentence governs a number: the closest one, where clause boundaries
 * count as distance, that is not the date of the statement itself.
 */
final class Governing {
  private static final int FARTHEST = 45;
  private static final int OPENING = 8;
  private static final int NEAR_CUE = 12;

  private final Map<Integer, List<TimeExpression>> bySentence;

  Governing(Map<Integer, List<TimeExpression>> bySentence) {
    this.bySentence = bySentence;
  }

  Optional<TimeExpression> of(
      Sentence sentence, Quantity quantity, Optional<Attribution> statement) {
    TimeExpression best = null;
    int least = FARTHEST;
    for (TimeExpression time : bySentence.getOrDefault(sentence.index(), List.of())) {
      if (isOfStatement(sentence, time, statement)) {
        continue;
      }
      int cost = cost(sentence, quantity, time);
      if (cost < least) {
        least = cost;
        best = time;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The day of a statement: {@code said on Monday}, {@code told reporters on Oct. 1}. */
  Optional<TimeExpression> ofStatement(Attribution statement) {
    List<TimeExpression> there = bySentence.getOrDefault(statement.sentence(), List.of());
    return there.stream().filter(time -> isSaidThen(time, statement)).findFirst();
  }

  private boolean isOfStatement(
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
    return gap <= NEAR_CUE * 6;
  }

  /** How far an expression stands from the number; a clause boundary between them adds to it. */
  private static int cost(Sentence sentence, Quantity quantity, TimeExpression time) {
    boolean before = time.lastToken() < quantity.firstToken();
    int from = before ? time.lastToken() : quantity.lastToken();
    int to = before ? quantity.firstToken() : time.firstToken();
    int cost = 0;
    for (int at = from + 1; at < to; at++) {
      cost += weight(sentence.token(at));
    }
    boolean opens = before && time.firstToken() <= 2;
    return opens ? Math.min(cost, OPENING) : cost;
  }

  private static int weight(Token token) {
    return switch (token.lower()) {
      case ";", ":" -> 15;
      case "," -> 3;
      case "and", "but", "or" -> 5;
      case "who", "which", "whose", "that", "while", "where" -> 8;
      case "when", "after", "before", "since", "because" -> token.tag() == PartOfSpeech.ADP ? 4 : 8;
      default -> 1;
    };
  }
}
