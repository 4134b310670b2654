package tally.extract.status;

import java.util.Optional;
import java.util.Set;
import tally.extract.phrase.Clause;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.model.PartOfSpeech;
import tally.model.Quantity;
import tally.model.Sentence;
import tally.model.Status;
import tally.model.Token;

/** Tells whether a sentence reports that somebody denies or disproves the figure in it. */
final class Denials {
  private static final Set<String> VERBS = Lexicon.read("status/denial-verbs.txt").words();
  private static final Set<String> CLAIMS = Lexicon.read("status/claim-nouns.txt").words();
  private static final Set<String> FALSE = Lexicon.read("status/false-words.txt").words();
  private static final Set<String> BRANDING = Set.of("call", "brand", "label", "deem", "describe");
  private static final int NEAR = 6;
  private static final Set<String> ENDS = Lexicon.read("status/denial-ends.txt").words();

  private final Clause clause;
  private final Sentence sentence;
  private final int start;

  Denials(Clause clause, Quantity quantity) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.start = sentence.tokenAt(quantity.phrase().start());
  }

  Optional<StatusFinder.Finding> find() {
    if (byVerbBefore()) {
      return denied("denied-by-verb");
    }
    if (byVerbBehind()) {
      return denied("denied-behind");
    }
    if (Rebuttals.inSentence(clause, start)) {
      return denied("claim-denied");
    }
    if (isCalledFalse()) {
      return denied("called-false");
    }
    if (Withdrawals.inSentence(clause, start)) {
      return denied("withdrawn");
    }
    return isCorrected() ? denied("corrected") : Optional.empty();
  }

  private static Optional<StatusFinder.Finding> denied(String rule) {
    return Optional.of(new StatusFinder.Finding(Status.DENIED, rule));
  }

  /** denied that 20 people died; rejected claims of 300 dead; denies killing 12 villagers. */
  private boolean byVerbBefore() {
    for (VerbGroup group : clause.groups()) {
      boolean reaches = group.last() < start && reaches(group.last() + 1, start);
      if (denies(group) && reaches && isOfClaim(group)) {
        return true;
      }
    }
    return false;
  }

  private static boolean denies(VerbGroup group) {
    return VERBS.contains(group.lemma()) && !group.negated();
  }

  /** Not: dismissed 300 workers, rejected 12 applications. */
  private boolean isOfClaim(VerbGroup denial) {
    boolean killing =
        clause
            .startingAt(denial.last() + 1)
            .filter(group -> group.form() == VerbGroup.Form.GERUND)
            .isPresent();
    if (killing) {
      return true;
    }
    for (int at = denial.last() + 1; at < start; at++) {
      Token token = sentence.token(at);
      if (token.is("that") || CLAIMS.contains(token.lower())) {
        return true;
      }
    }
    return denial.lemma().equals("deny") && clauseFollows();
  }

  /** denied 300 soldiers were killed. */
  private boolean clauseFollows() {
    return clause.right(start).stream()
        .findFirst()
        .filter(link -> link.group().isFinite() && !link.relative())
        .isPresent();
  }

  private boolean reaches(int from, int to) {
    for (int at = from; at < to; at++) {
      if (ENDS.contains(sentence.token(at).lower())) {
        return false;
      }
    }
    return true;
  }

  /** shot down 12 jets, a claim Moscow denied; reports that 300 died were dismissed. */
  private boolean byVerbBehind() {
    boolean claimed = isClaimed();
    for (VerbGroup group : clause.groups()) {
      boolean denial = group.first() > start && denies(group);
      if (denial && reaches(start, group.first()) && (claimed || namesClaim(group))) {
        return true;
      }
    }
    return false;
  }

  /** Whether between the number and the denial stands what the figure is called: a claim, which. */
  private boolean namesClaim(VerbGroup denial) {
    for (int at = denial.first() - 1; at > start; at--) {
      Token token = sentence.token(at);
      if (token.is(",") || token.is("–") || token.is("—")) {
        Token next = sentence.token(at + 1);
        boolean article = next.is("a") || next.is("an");
        return next.is("which") || (article && isClaimAt(at + 2));
      }
    }
    return false;
  }

  private boolean isClaimAt(int at) {
    return at < sentence.size() && CLAIMS.contains(sentence.token(at).lower());
  }

  /** Whether the figure is the content of a noun: claims that 300 people died. */
  private boolean isClaimed() {
    for (int at = start - 1; at > 0; at--) {
      Token token = sentence.token(at);
      if (token.is(",") || token.is(";")) {
        return false;
      }
      if ((token.is("that") || token.is("of")) && CLAIMS.contains(sentence.token(at - 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** a false claim that 300 died; falsely said 300 died; the report of 300 dead is false. */
  private boolean isCalledFalse() {
    for (int at = 1; at < start; at++) {
      String before = sentence.token(at - 1).lower();
      boolean claim = FALSE.contains(before) && isClaimAt(at);
      boolean falsely = before.equals("falsely") || before.equals("wrongly");
      boolean untrue = before.equals("not") && sentence.token(at).is("true");
      boolean called = claim || untrue || (falsely && isVerb(at));
      if (called && reaches(at, start)) {
        return true;
      }
    }
    return isClaimed() && (falseBehind() || isBranded());
  }

  /** Called reports of 300 dead baseless. */
  private boolean isBranded() {
    boolean calls =
        clause.groups().stream()
            .anyMatch(group -> group.last() < start && BRANDING.contains(group.lemma()));
    for (int at = start + 1; calls && at < Math.min(sentence.size(), start + NEAR); at++) {
      if (FALSE.contains(sentence.token(at).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNumberBefore(int limit) {
    return sentence.tokens().subList(0, limit).stream()
        .anyMatch(token -> token.tag() == PartOfSpeech.NUM || token.startsWithDigit());
  }

  private boolean isVerb(int at) {
    return clause.groups().stream().anyMatch(group -> group.main() == at);
  }

  private boolean falseBehind() {
    for (VerbGroup group : clause.groups()) {
      boolean predicate = group.first() > start && group.isCopula() && !group.negated();
      int limit = Math.min(sentence.size(), group.last() + 4);
      for (int at = group.last() + 1; predicate && at < limit; at++) {
        if (FALSE.contains(sentence.token(at).lower())) {
          return true;
        }
      }
    }
    return false;
  }

  /** not 300 but 30; not 300, as had been said; 30, not 300. */
  private boolean isCorrected() {
    if (start == 0 || !sentence.token(start - 1).is("not")) {
      return false;
    }
    if (start > 2 && sentence.token(start - 2).is(",") && hasNumberBefore(start - 2)) {
      return true;
    }
    for (int at = start; at < sentence.size(); at++) {
      if (sentence.token(at).is("but") || sentence.token(at).is("as")) {
        return true;
      }
    }
    return false;
  }
}
