package tally.extract.source;

import tally.extract.source.Statement.Side;
import tally.extract.source.Words.Kind;

/** Places a source that an adverbial names: according to X, by X's count, in X's view. */
final class Adverbials {
  private final Words words;
  private final Clauses clauses;

  Adverbials(Words words, Clauses clauses) {
    this.words = words;
    this.clauses = clauses;
  }

  /** The statement whose adverbial starts at {@code cue}: what is said stands behind or before. */
  Statement placed(SourcePhrase source, int cue, int cueLast, String rule) {
    int last = words.size() - 1;
    int rest = Math.max(source.end(), cueLast) + 1;
    while (rest < last
        && !words.isComma(rest)
        && !words.isDash(rest)
        && !words.lower(rest).equals(":")) {
      rest++;
    }
    if (cue == 0 || opensClause(cue - 1)) {
      int first = Math.min(rest + 1, last);
      return new Statement(source, cue, cueLast, Side.AFTER, first, last, null, rule);
    }
    int follows = rest + 1;
    boolean relative = words.is(follows, Kind.PRONOUN) && words.lower(follows).startsWith("wh");
    boolean goesOn = words.isIn(follows + 1) && !clauses.isRival(follows) && !relative;
    return goesOn
        ? new Statement(source, cue, cueLast, Side.AROUND, 0, last, null, rule)
        : new Statement(source, cue, cueLast, Side.BEFORE, 0, cue - 1, null, rule);
  }

  private boolean opensClause(int i) {
    int at = words.isComma(i) || words.isQuote(i) || words.lower(i).equals("(") ? i - 1 : i;
    return at < 0
        || words.is(at, Kind.CONJUNCTION)
        || words.is(at, Kind.SUBORDINATOR)
        || words.lower(at).equals(";")
        || (at == 0 && words.is(0, Kind.ADVERB));
  }
}
