package tally.extract.counted;

import java.util.Optional;
import java.util.Set;
import tally.model.PartOfSpeech;
import tally.model.Quantity;
import tally.model.Sentence;
import tally.model.Token;

/** The votes of a ballot, named by nothing behind its numbers: voted 52 to 48, a 218-213 vote. */
final class Ballot {
  private static final Set<String> VOTE = Set.of("vote", "votes", "voted", "voting");
  private static final int REACH = 5;

  private Ballot() {}

  static Optional<Counted> votes(Sentence sentence, Quantity quantity) {
    int first = quantity.firstToken();
    int last = quantity.lastToken();
    boolean leads = isJoint(sentence, last + 1) && isNumber(sentence, last + 2);
    boolean ends = isJoint(sentence, first - 1) && isNumber(sentence, first - 2);
    if (!leads && !ends) {
      return Optional.empty();
    }
    int from = ends ? first - 2 : first;
    int to = leads ? last + 2 : last;
    boolean vote = to + 1 < sentence.size() && sentence.token(to + 1).is("vote");
    for (int at = Math.max(0, from - REACH); at < from; at++) {
      vote |= VOTE.contains(sentence.token(at).lower());
    }
    return vote ? Optional.of(Counted.elsewhere("votes", "ballot")) : Optional.empty();
  }

  private static boolean isJoint(Sentence sentence, int at) {
    return at >= 0
        && at < sentence.size()
        && switch (sentence.token(at).text()) {
          case "to", "-", "–", "—" -> true;
          default -> false;
        };
  }

  private static boolean isNumber(Sentence sentence, int at) {
    if (at < 0 || at >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(at);
    return token.startsWithDigit() || token.tag() == PartOfSpeech.NUM;
  }
}
