package tally.extract.source;

import java.util.Optional;
import tally.extract.source.ReportingVerbs.Verb;
import tally.extract.source.Words.Kind;

/** Statements of verbs whose object comes first: told X that, put the toll at, gave a toll of. */
final class VerbObjects {
  private static final int NEAR = 4;
  private static final int FAR = 16;

  private final Words words;
  private final SourcePhrases phrases;
  private final Contents contents;

  VerbObjects(Words words, SourcePhrases phrases, Contents contents) {
    this.words = words;
    this.phrases = phrases;
    this.contents = contents;
  }

  Optional<Statement> telling(int v, Verb verb, SourcePhrase subject, String rule) {
    int end = words.is(v + 1, Kind.PRONOUN) ? v + 1 : phrases.simpleEnd(v + 1);
    // "told Channel 9": the number is part of the name
    boolean numbered =
        words.isName(end) && words.is(end + 1, Words.Kind.NUMBER) && !words.isNominal(end + 2);
    end += numbered ? 1 : 0;
    String next = words.lower(end + 1);
    if (end < 0 || next.equals("to") || next.equals("about") || words.lower(v + 1).equals("of")) {
      return Optional.empty();
    }
    SourcePhrase told = new SourcePhrase(v + 1, end, end);
    return contents
        .of(v, end, verb, subject, rule.equals("said") ? "told" : rule)
        .map(s -> s.through(told));
  }

  Optional<Statement> accusing(int v, SourcePhrase subject) {
    for (int i = v + 2; i < Math.min(v + FAR, words.size()); i++) {
      boolean opens = words.lower(i).equals("of") || words.lower(i).equals("for");
      if (opens && words.lower(i + 1).endsWith("ing")) {
        return Optional.of(contents.after(subject, v, v, i + 1, "accused-of"));
      }
    }
    return Optional.empty();
  }

  /** Gave a toll of 14, gave the number of wounded as 77; released a list of the losses: */
  Optional<Statement> giving(int v, Verb verb, SourcePhrase subject) {
    int end =
        words.lower(v + 1).equals("the") ? phrases.simpleEnd(v + 2) : phrases.simpleEnd(v + 1);
    if (words.lower(words.size() - 1).equals(":") && tellsOfFigures(v + 1)) {
      return Optional.of(contents.after(subject, v, v, v + 1, "gave"));
    }
    boolean figure = words.isRecord(end) || RecordWords.TOLL.has(words.lower(end));
    for (int i = end + 1; figure && verb.lemma().equals("give") && i < end + NEAR + 2; i++) {
      if (words.is(i, Kind.NUMBER)) {
        return Optional.of(contents.after(subject, v, v, v + 1, "gave"));
      }
    }
    return Optional.empty();
  }

  /** The following figures, a list of the losses. */
  private boolean tellsOfFigures(int from) {
    for (int i = from; i < from + NEAR; i++) {
      if (words.isRecord(i) || RecordWords.LISTING.has(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  Optional<Statement> putting(int v, SourcePhrase subject) {
    for (int i = v + 2; i < Math.min(v + FAR, words.size()); i++) {
      if (words.lower(i).equals("at")) {
        for (int n = i + 1; n <= i + NEAR; n++) {
          if (words.is(n, Kind.NUMBER)) {
            return Optional.of(contents.after(subject, v, v, v + 1, "put-at"));
          }
        }
      }
    }
    return Optional.empty();
  }
}
