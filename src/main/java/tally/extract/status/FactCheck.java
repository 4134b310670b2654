package tally.extract.status;

import java.util.List;
import java.util.Set;
import tally.extract.text.ArticleText;
import tally.extract.text.Lexicon;
import tally.model.Sentence;
import tally.model.Token;

/**
 * Tells whether an article checks a claim and finds it false, and which of its sentences repeat the
 * claim: their figures are denied.
 */
public final class FactCheck {
  private static final Set<String> CUES = Lexicon.read("status/claim-cues.txt").words();
  private static final Set<String> TRUTH = Lexicon.read("status/truth-cues.txt").words();
  private static final Set<String> FALSE = Lexicon.read("status/false-words.txt").words();
  private static final int SHORT = 4;

  private static final Set<String> SPREAD = Lexicon.read("status/spread-nouns.txt").words();

  private final boolean refutes;
  private final Rebuttals rebuttals;

  private FactCheck(boolean refutes, Rebuttals rebuttals) {
    this.refutes = refutes;
    this.rebuttals = rebuttals;
  }

  public static FactCheck of(ArticleText text) {
    boolean checks = text.article().head().title() != null && names(text.article().head().title());
    boolean refutes = false;
    for (Sentence sentence : text.sentences()) {
      checks |= calls(sentence);
      refutes |= isVerdict(sentence);
    }
    return new FactCheck(checks && refutes, new Rebuttals(text.sentences()));
  }

  /** An article about which nothing is known. */
  public static FactCheck none() {
    return new FactCheck(false, new Rebuttals(List.of()));
  }

  private static boolean names(String title) {
    String lower = title.toLowerCase(java.util.Locale.ROOT);
    return lower.contains("fact check") || lower.contains("fact-check");
  }

  /** Whether the sentence calls the article a fact check: at its head, not in passing. */
  private static boolean calls(Sentence sentence) {
    for (int at = 0; at < Math.min(sentence.size(), SHORT); at++) {
      Token token = sentence.token(at);
      boolean two =
          token.is("fact") && at + 1 < sentence.size() && sentence.token(at + 1).is("check");
      if (two || token.is("fact-check") || token.is("factcheck") || token.is("verdict")) {
        return true;
      }
    }
    return false;
  }

  /** This is false; Verdict: misleading; the picture was altered. */
  private static boolean isVerdict(Sentence sentence) {
    for (int at = 0; at < sentence.size(); at++) {
      if (!FALSE.contains(sentence.token(at).lower())) {
        continue;
      }
      if (sentence.size() <= SHORT || isPredicate(sentence, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPredicate(Sentence sentence, int at) {
    boolean copula = false;
    for (int k = at - 1; k >= Math.max(0, at - 3); k--) {
      String word = sentence.token(k).lower();
      if (word.equals("not") || word.equals("n't")) {
        return false;
      }
      copula |=
          switch (word) {
            case "is", "are", "was", "were", "been", "as", ":", "rated" -> true;
            default -> false;
          };
    }
    return copula;
  }

  /** Whether the next sentence tells that somebody denies what this one claims. */
  boolean isRebutted(Sentence sentence) {
    return rebuttals.deny(sentence);
  }

  /**
   * Whether the sentence repeats a claim that the article refutes.
   *
   * @param counted the head of what is counted: the views of a false claim are no part of it
   */
  boolean denies(Sentence sentence, String counted) {
    if (!refutes || SPREAD.contains(counted)) {
      return false;
    }
    boolean claims = calls(sentence);
    for (Token token : sentence.tokens()) {
      if (TRUTH.contains(token.lower()) && !calls(sentence)) {
        return false;
      }
      claims |= CUES.contains(token.lower());
    }
    return claims;
  }
}
