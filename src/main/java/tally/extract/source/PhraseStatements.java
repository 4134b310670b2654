package tally.extract.source;

import java.util.Optional;
import java.util.Set;
import tally.extract.source.Statement.Side;
import tally.model.PartOfSpeech;

/** Statements made without a reporting verb: according to X, by X's count, X's claim that. */
final class PhraseStatements {
  private static final Set<String> RECKONING =
      Set.of(
          "count",
          "counts",
          "estimate",
          "estimates",
          "tally",
          "account",
          "accounts",
          "reckoning",
          "calculation",
          "calculations");
  private static final Set<String> FIGURE =
      Set.of("tally", "count", "estimate", "toll", "figure", "total", "claim");

  private final Words words;
  private final SourcePhrases phrases;
  private final Clauses clauses;

  PhraseStatements(Words words, SourcePhrases phrases, Clauses clauses) {
    this.words = words;
    this.phrases = phrases;
    this.clauses = clauses;
  }

  /** The statement whose cue starts at {@code i}. */
  Optional<Statement> at(int i) {
    String word = words.lower(i);
    if (word.equals("according") && words.lower(i + 1).equals("to")) {
      return adverbial(i, i + 1, "according-to");
    }
    if (word.equals("per")
        && words.isComma(i - 1)
        && words.isIn(i + 1)
        && (words.isUpper(i + 1) || words.isArticle(i + 1))) {
      return adverbial(i, i, "per");
    }
    if (word.equals("by") && words.isIn(i + 1)) {
      return byCount(i);
    }
    if (words.isRecord(i) && words.lower(i + 1).equals("that")) {
      return claimThat(i);
    }
    if (FIGURE.contains(word) && words.lower(i + 1).equals("of") && words.isIn(i + 2)) {
      return figureOf(i);
    }
    return Optional.empty();
  }

  private Optional<Statement> adverbial(int cue, int cueLast, String rule) {
    Optional<SourcePhrase> found = phrases.startingAt(cueLast + 1);
    return found.map(s -> placed(withApposition(s), cue, cueLast, rule));
  }

  private SourcePhrase withApposition(SourcePhrase phrase) {
    if (!words.isComma(phrase.last() + 1)) {
      return phrase;
    }
    Optional<SourcePhrase> other = phrases.startingAt(phrase.last() + 2);
    if (other.isEmpty()) {
      return phrase;
    }
    int end = other.get().last() + 1;
    boolean renames =
        (!words.isIn(end) || !words.isWord(end))
            && (words.isSourceNoun(other.get().head())
                || (words.isUpper(other.get().head()) && words.isSourceNoun(phrase.head())));
    return renames ? phrase.renamed(other.get()) : phrase;
  }

  private Statement placed(SourcePhrase source, int cue, int cueLast, String rule) {
    int end = source.end();
    int rest = end + 1;
    while (words.isIn(rest) && !words.isComma(rest) && !words.isDash(rest)) {
      rest++;
    }
    boolean opens = cue == 0 || opensClause(cue - 1);
    if (opens) {
      int first = Math.min(rest + 1, words.size() - 1);
      return new Statement(source, cue, cueLast, Side.AFTER, first, words.size() - 1, null, rule);
    }
    int follows = rest + 1;
    boolean goesOn =
        words.isIn(rest)
            && words.isIn(follows + 1)
            && !words.isRival(follows)
            && !words.isRelative(follows);
    return goesOn
        ? new Statement(source, cue, cueLast, Side.AROUND, 0, words.size() - 1, null, rule)
        : new Statement(source, cue, cueLast, Side.BEFORE, 0, cue - 1, null, rule);
  }

  private boolean opensClause(int i) {
    int at = words.isComma(i) || words.isQuote(i) || words.lower(i).equals("(") ? i - 1 : i;
    if (at < 0) {
      return true;
    }
    PartOfSpeech tag = words.tag(at);
    return tag == PartOfSpeech.CCONJ
        || tag == PartOfSpeech.SCONJ
        || words.lower(at).equals("that")
        || words.lower(at).equals(";")
        || (at == 0 && words.isAdverb(0));
  }

  private Optional<Statement> byCount(int by) {
    int head = phrases.simpleEnd(by + 1);
    if (head < by + 2 || !RECKONING.contains(words.lower(head))) {
      return Optional.empty();
    }
    SourcePhrase source = new SourcePhrase(by + 1, head, head);
    return Optional.of(placed(source, by, by, "by-count"));
  }

  private Optional<Statement> claimThat(int head) {
    Optional<SourcePhrase> phrase = phrases.endingAt(head);
    if (phrase.isEmpty() || head + 2 >= words.size()) {
      return Optional.empty();
    }
    if (!clauses.isClause(head + 2, false)) {
      return Optional.empty();
    }
    return Optional.of(
        new Statement(
            phrase.get(),
            head,
            head + 1,
            Side.AFTER,
            head + 2,
            words.size() - 1,
            null,
            "claim-that"));
  }

  private Optional<Statement> figureOf(int head) {
    boolean number = false;
    int last = head + 2;
    for (int i = head + 2; i < Math.min(head + 6, words.size()); i++) {
      if (words.tag(i) == PartOfSpeech.NUM) {
        number = true;
        last = i;
      }
    }
    Optional<SourcePhrase> phrase = phrases.endingAt(head);
    if (!number || phrase.isEmpty() || phrase.get().first() == head) {
      return Optional.empty();
    }
    boolean owned = false;
    for (int i = phrase.get().first(); i < head; i++) {
      owned |= words.isGenitive(i) || words.isUpper(i) || words.isSourceNoun(i);
    }
    return owned
        ? Optional.of(
            new Statement(phrase.get(), head, head, Side.AFTER, head + 2, last, null, "figure-of"))
        : Optional.empty();
  }
}
