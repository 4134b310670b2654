package tally.extract.status;

import java.util.Optional;
import java.util.Set;
import tally.extract.phrase.Clause;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Status;
import tally.model.Token;

/** Numbers that somebody expected: the 500 economists forecast, estimates were for 500. */
final class Forecasts {
  private static final Set<String> NOUNS = Lexicon.read("status/forecast-nouns.txt").words();
  private static final Set<String> VERBS = Lexicon.read("status/forecast-verbs.txt").words();
  private static final int NEAR = 8;

  private final Clause clause;
  private final Sentence sentence;
  private final int start;

  Forecasts(Clause clause, int start) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.start = start;
  }

  Optional<StatusFinder.Finding> find() {
    return wereFor() || expectationsOf() || expectedBehind()
        ? Optional.of(new StatusFinder.Finding(Status.PLANNED, "forecast"))
        : Optional.empty();
  }

  /** Estimates were for a gain of 500. */
  private boolean wereFor() {
    for (VerbGroup group : clause.groups()) {
      int next = group.last() + 1;
      boolean copula = group.isCopula() && group.first() > 0 && next < start && start - next < NEAR;
      if (copula
          && sentence.token(next).is("for")
          && NOUNS.contains(sentence.token(group.first() - 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Expectations of 500; but not an estimate of 500, which may be of what is. */
  private boolean expectationsOf() {
    return start > 1
        && (sentence.token(start - 1).is("of") || sentence.token(start - 1).is("for"))
        && NOUNS.contains(sentence.token(start - 2).lower())
        && !sentence.token(start - 2).lower().startsWith("estimate");
  }

  /** The 500 that economists expected, the 500 jobs forecast by economists. */
  private boolean expectedBehind() {
    boolean definite = start > 0 && sentence.token(start - 1).is("the");
    for (int at = start + 1; definite && at < Math.min(sentence.size(), start + NEAR); at++) {
      Token token = sentence.token(at);
      boolean forecast = VERBS.contains(Verbs.lemma(token.lower())) && isVerb(at);
      boolean ends = at + 1 >= sentence.size() || isOver(sentence.token(at + 1));
      if (forecast && ends) {
        return true;
      }
      if (token.tag() == PartOfSpeech.PUNCT) {
        return false;
      }
    }
    return false;
  }

  private boolean isVerb(int at) {
    return sentence.token(at).tag() == PartOfSpeech.VERB
        || (at + 1 < sentence.size() && sentence.token(at + 1).is("by"));
  }

  private static boolean isOver(Token token) {
    return token.is("by") || token.is("in") || token.is("for") || token.tag() == PartOfSpeech.PUNCT;
  }
}
