package tally.extract.source;

import java.util.Optional;
import tally.extract.source.ReportingVerbs.Manner;
import tally.extract.source.ReportingVerbs.Verb;
import tally.extract.source.Statement.Side;
import tally.extract.source.Words.Kind;

/** Statements whose verb is a participle: was put at 45 by X, the 45 reported by X. */
final class PassiveStatements {
  private static final int NEAR = 4;

  private final Words words;
  private final SourcePhrases phrases;
  private final Clauses clauses;
  private final Subjects subjects;
  private final Contents contents;

  PassiveStatements(
      Words words, SourcePhrases phrases, Clauses clauses, Subjects subjects, Contents contents) {
    this.words = words;
    this.phrases = phrases;
    this.clauses = clauses;
    this.subjects = subjects;
    this.contents = contents;
  }

  /** The statement of a passive form: was quoted as saying, was reported by. */
  Optional<Statement> at(int v, int before, Verb verb) {
    if (verb.manner() == Manner.QUOTE) {
      int saying = contents.asSaying(v);
      Optional<SourcePhrase> quoted = saying < 0 ? Optional.empty() : phrases.endingAt(before);
      return quoted.map(s -> contents.after(s, v, saying, saying + 1, "quoted-as-saying"));
    }
    int by = agent(v, verb);
    if (by < 0 || verb.manner() == Manner.TELL || verb.manner() == Manner.ACCUSE) {
      return Optional.empty();
    }
    return phrases
        .startingAt(by + 1)
        .map(subjects::withApposition)
        .filter(s -> subjects.isSource(s, verb.manner()))
        .map(s -> passiveBy(s, v, by));
  }

  /** The 500 deaths reported by X: only what is counted is X's. */
  Optional<Statement> reduced(int v, Verb verb) {
    boolean counts =
        verb.manner() == Manner.ANNOUNCE
            || verb.manner() == Manner.COUNT
            || verb.manner() == Manner.PUT;
    int by = counts ? agent(v, verb) : -1;
    int first = by < 0 ? -1 : numberBefore(v);
    if (first < 0) {
      return Optional.empty();
    }
    return phrases
        .startingAt(by + 1)
        .map(subjects::withApposition)
        .filter(s -> subjects.isSource(s, verb.manner()))
        .map(s -> new Statement(s, v, by, Side.AROUND, first, dated(s.end()), null, "reported-by"));
  }

  /** The last token of the date behind the source: estimated by X, the minister, in May. */
  private int dated(int end) {
    int next = words.isComma(end + 1) ? end + 2 : end + 1;
    int after = clauses.afterAdjuncts(next);
    return after > next ? after - 1 : end;
  }

  /** The number of "500", "500 deaths" right before the participle, or -1. */
  private int numberBefore(int v) {
    for (int i = v - 1; i > Math.max(0, v - NEAR) && words.isWord(i); i--) {
      if (words.is(i, Kind.NUMBER)) {
        return i;
      }
    }
    return -1;
  }

  /** Reported by X; it was reported by X that; put at 45 by X. */
  private Statement passiveBy(SourcePhrase source, int v, int by) {
    int that = source.end() + 1;
    return words.lower(that).equals("that")
        ? contents.after(source, v, by, that + 1, "passive-by")
        : new Statement(source, v, by, Side.BEFORE, 0, by - 1, null, "passive-by");
  }

  /** The by of "confirmed on Monday by", "put at about 45 by"; or -1. */
  private int agent(int v, Verb verb) {
    boolean puts = verb.manner() == Manner.PUT || verb.manner() == Manner.ANNOUNCE;
    int next = puts && words.lower(v + 1).equals("at") ? afterAmount(v + 2) : v + 1;
    while (words.is(next, Kind.ADVERB)
        || words.isTime(next)
        || (words.is(next, Kind.PREPOSITION) && words.isTime(next + 1))) {
      next++;
    }
    return words.lower(next).equals("by") ? next : -1;
  }

  private int afterAmount(int from) {
    int i = from;
    while (i < from + NEAR && !words.lower(i).equals("by") && words.isWord(i)) {
      i++;
    }
    return i;
  }
}
