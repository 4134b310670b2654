package tally.extract.status;

import tally.extract.phrase.Clause;
import tally.model.Sentence;

/** Numbers that are a limit: what is allowed, not what is there. */
final class Limits {
  private Limits() {}

  /** capped the number at 15,000, limited places to 300, was sentenced to 12 lashes. */
  static boolean sets(Sentence sentence, Clause.Link link, int start) {
    if (link.preposition() < 0 || link.preposition() != start - 1) {
      return false;
    }
    if (sentence.token(link.preposition() - 1).is("access")) {
      return false;
    }
    boolean to = sentence.token(link.preposition()).is("to");
    boolean at = sentence.token(link.preposition()).is("at");
    return switch (link.group().lemma()) {
      case "cap" -> to || at;
      case "limit", "sentence", "restrict", "confine" -> to;
      default -> false;
    };
  }
}
