package tally.extract.status;

import java.util.Set;
import tally.extract.phrase.Clause;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.model.Sentence;

/** Numbers that those who gave them took back: initially said 14 were hurt, later revised it. */
final class Withdrawals {
  private static final Set<String> SAYING = Lexicon.read("status/saying-verbs.txt").words();
  private static final Set<String> REPORTS = Lexicon.read("status/reports.txt").words();
  private static final Set<String> FIRST =
      Set.of("initially", "originally", "first", "earlier", "previously");
  private static final Set<String> REVISING =
      Set.of("revise", "correct", "retract", "withdraw", "amend");
  private static final Set<String> POINTING = Set.of("the", "that", "this", "its", "their");

  private Withdrawals() {}

  /** Whether who said the number at first revises it in the same sentence. */
  static boolean inSentence(Clause clause, int number) {
    Sentence sentence = clause.sentence();
    boolean first = false;
    for (VerbGroup group : clause.groups()) {
      if (group.last() < number) {
        first |= SAYING.contains(group.lemma()) && isFirst(sentence, group);
      } else if (first && REVISING.contains(group.lemma()) && !group.negated()) {
        return isOfFigure(sentence, group.last() + 1);
      }
    }
    return false;
  }

  private static boolean isFirst(Sentence sentence, VerbGroup group) {
    for (int at = Math.max(0, group.first() - 1); at < group.main(); at++) {
      if (FIRST.contains(sentence.token(at).lower())) {
        return true;
      }
    }
    return false;
  }

  /** It, the number, that figure. */
  private static boolean isOfFigure(Sentence sentence, int at) {
    if (at + 1 >= sentence.size()) {
      return false;
    }
    return sentence.token(at).is("it")
        || (POINTING.contains(sentence.token(at).lower())
            && isFigureNoun(sentence.token(at + 1).lower()));
  }

  private static boolean isFigureNoun(String lower) {
    return REPORTS.contains(lower) || lower.equals("figure");
  }
}
