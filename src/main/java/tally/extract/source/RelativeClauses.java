package tally.extract.source;

import java.util.Optional;
import java.util.Set;
import tally.extract.source.ReportingVerbs.Manner;
import tally.extract.source.Words.Kind;

/**
 * Finds the subject of a verb across the relative clause that parts them: "the man who found the
 * boys told", "the mayor of the town where they lived said".
 */
final class RelativeClauses {
  private static final Set<String> OPENERS = Set.of("who", "where", "whose", "which", "that");
  private static final int LONGEST = 14;

  private final Words words;
  private final SourcePhrases phrases;
  private final Clauses clauses;

  RelativeClauses(Words words, SourcePhrases phrases, Clauses clauses) {
    this.words = words;
    this.phrases = phrases;
    this.clauses = clauses;
  }

  /**
   * The subject in front of a relative clause that ends at {@code before}, the last token before
   * the verb and its auxiliaries.
   */
  Optional<SourcePhrase> subject(int before) {
    boolean verb = false;
    for (int i = before; i > 0 && before - i < LONGEST; i--) {
      if (words.is(i, Kind.MARK)) {
        return Optional.empty();
      }
      String opener = words.lower(i);
      // "a woman claiming to be his sister said"
      boolean claiming = words.isGerund(i) && words.isNominal(i - 1) && i < before;
      if (claiming) {
        return phrases.endingAt(i - 1).filter(s -> names(s, "who") && words.isSourceNoun(s.head()));
      }
      if (OPENERS.contains(opener)) {
        return verb && words.isNominal(i - 1) && !takesClause(i, before)
            ? phrases.endingAt(i - 1).filter(s -> names(s, opener))
            : Optional.empty();
      }
      verb |= words.isFinite(i);
    }
    return Optional.empty();
  }

  /** "a claim that the ministry said" has no relative clause. */
  private boolean names(SourcePhrase phrase, String opener) {
    boolean person = opener.equals("who") || opener.equals("whose");
    boolean source = person || words.isSourceNoun(phrase.head()) || words.isName(phrase.head());
    return source
        && !words.isRecord(phrase.head())
        && !(opener.equals("that") && !isPerson(phrase));
  }

  private boolean isPerson(SourcePhrase phrase) {
    return Vocabulary.isRole(words.lower(phrase.head()), Vocabulary.Role.PERSON);
  }

  /** Who believes [officials said]: what the relative clause says goes on with a new subject. */
  private boolean takesClause(int opener, int before) {
    for (int i = opener + 1; i <= before; i++) {
      boolean says =
          words.isFinite(i)
              && ReportingVerbs.of(words.lower(i))
                  .filter(v -> v.manner() != Manner.COUNT && v.manner() != Manner.FINDING)
                  .isPresent();
      boolean subject =
          phrases.endingAt(before).filter(s -> clauses.opensSubject(s.first() - 1)).isPresent();
      if (says && subject) {
        return true;
      }
    }
    return false;
  }
}
