package tally.extract.status;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import tally.extract.phrase.Clause;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.Sentence;

/** Finds where somebody denies a claim that stands before: "but the army rejected that claim". */
final class Rebuttals {
  private static final Set<String> VERBS = Lexicon.read("status/denial-verbs.txt").words();
  private static final Set<String> CLAIMS = Lexicon.read("status/claim-nouns.txt").words();
  private static final Set<String> SAYING = Lexicon.read("status/saying-verbs.txt").words();
  private static final Set<String> POINTING =
      Set.of("this", "that", "these", "those", "the", "its");
  private static final Set<String> ALONE = Set.of("this", "that", "it");
  private static final Set<String> NOT = Set.of("not", "n't", "never", "to");
  private static final int NEAR = 3;

  private final BitSet denied = new BitSet();

  /** Reads which sentences of an article make a claim that the next one says is denied. */
  Rebuttals(List<Sentence> sentences) {
    for (int s = 1; s < sentences.size(); s++) {
      Sentence before = sentences.get(s - 1);
      boolean near = sentences.get(s).paragraph() - before.paragraph() <= 1;
      if (near && claims(before) && denies(sentences.get(s))) {
        denied.set(before.index());
      }
    }
  }

  /** Whether the next sentence denies what this one claims. */
  boolean deny(Sentence sentence) {
    return denied.get(sentence.index());
  }

  /** Whether the sentence itself denies, behind {@code number}, the claim with the number. */
  static boolean inSentence(Clause clause, int number) {
    for (VerbGroup group : clause.groups()) {
      boolean denial = group.first() > number && VERBS.contains(group.lemma()) && !group.negated();
      if (denial && isOfClaim(clause.sentence(), group.last() + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean claims(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> SAYING.contains(Verbs.lemma(t.lower())));
  }

  private static boolean denies(Sentence sentence) {
    for (int at = 1; at < sentence.size(); at++) {
      String word = sentence.token(at).lower();
      boolean verb = VERBS.contains(Verbs.lemma(word)) && !word.endsWith("ing");
      if (verb && !isNegated(sentence, at) && isOfClaim(sentence, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegated(Sentence sentence, int verb) {
    for (int at = Math.max(0, verb - NEAR); at < verb; at++) {
      if (NOT.contains(sentence.token(at).lower())) {
        return true;
      }
    }
    return false;
  }

  /** That claim, the report, it: not "the claim that", which opens a claim of its own. */
  private static boolean isOfClaim(Sentence sentence, int at) {
    if (!isIn(sentence, at)) {
      return false;
    }
    String word = sentence.token(at).lower();
    boolean ends = !isIn(sentence, at + 1) || !isWord(sentence, at + 1);
    if (ALONE.contains(word) && ends) {
      return true;
    }
    boolean claim =
        POINTING.contains(word)
            && isIn(sentence, at + 1)
            && CLAIMS.contains(sentence.token(at + 1).lower());
    boolean opens =
        isIn(sentence, at + 2)
            && (sentence.token(at + 2).is("that") || sentence.token(at + 2).is("of"));
    return claim && !opens;
  }

  private static boolean isWord(Sentence sentence, int at) {
    return Character.isLetterOrDigit(sentence.token(at).text().codePointAt(0));
  }

  private static boolean isIn(Sentence sentence, int at) {
    return at < sentence.size();
  }
}
