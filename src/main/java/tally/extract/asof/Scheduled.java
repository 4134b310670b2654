package tally.extract.asof;

import java.util.List;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.model.Sentence;
import tally.model.Status;
import tally.model.TimeExpression;
import tally.model.TimeExpression.Relation;
import tally.model.Token;

/** Tells what is told in the present, and is of days to come: six states vote on May 19. */
final class Scheduled {
  /** Verbs for what goes on, before and after any day that stands beside them. */
  private static final Set<String> LASTING = Lexicon.read("asof/lasting-verbs.txt").words();

  private static final Set<Relation> AHEAD = Set.of(Relation.NONE, Relation.BY);
  private static final int LONGEST_LIST = 6;

  private final Timeline timeline;

  Scheduled(Timeline timeline) {
    this.timeline = timeline;
  }

  /** Whether a date of days to come governs a figure whose verb leaves the time open. */
  boolean holds(Undated undated, Telling telling) {
    boolean open = telling == Telling.PRESENT || telling == Telling.AHEAD;
    String verb = undated.event().lemma();
    if (!open || verb == null || LASTING.contains(verb) || isStartOfChange(undated)) {
      return false;
    }
    int sentence = undated.sentence().index();
    List<TimeExpression> ahead =
        timeline.in(sentence).stream()
            .filter(time -> AHEAD.contains(time.relation()))
            .filter(time -> !timeline.suits(time, Status.REPORTED))
            .toList();
    return new Governing(timeline.segments(sentence), undated, telling).of(ahead).isPresent();
  }

  /** plans to cut its fleet from 45 jets and 30 crews to 35 and 20 by 2030: it has 45 now. */
  private static boolean isStartOfChange(Undated undated) {
    Sentence sentence = undated.sentence();
    int at = undated.quantity().firstToken() - 1;
    int farthest = Math.max(0, at - LONGEST_LIST);
    while (at > farthest && isInList(sentence.token(at))) {
      at--;
    }
    return at >= 0 && sentence.token(at).is("from");
  }

  private static boolean isInList(Token token) {
    return switch (token.tag()) {
      case NUM, NOUN, ADJ, CCONJ -> true;
      default -> token.is(",");
    };
  }
}
