package tally.extract.source;

import java.util.Optional;
import java.util.Set;
import tally.extract.source.Statement.Side;
import tally.extract.source.Words.Kind;

/**
 * Finds the second of two statements that share their verb: "the ministry speaks of 112 dead, the
 * charity of 160"; "police counted 4,000 marchers, the organisers 9,000".
 */
final class Gaps {
  static final String RULE = "verb-shared";
  private static final Set<String> LINKS = Set.of("of", "at");
  private static final int NEAR = 3;

  private final Words words;
  private final SourcePhrases phrases;

  Gaps(Words words) {
    this.words = words;
    this.phrases = new SourcePhrases(words);
  }

  /** The statement that goes without a verb inside this one's content. */
  Optional<Statement> in(Statement statement) {
    int first = statement.contentFirst();
    if (statement.side() != Side.AFTER || !isNumberNear(first)) {
      return Optional.empty();
    }
    for (int i = first + 1; i < statement.contentLast(); i++) {
      int start =
          words.lower(i + 1).equals("and") || words.lower(i + 1).equals("but") ? i + 2 : i + 1;
      Optional<Statement> shared = words.isComma(i) ? at(start, statement) : Optional.empty();
      if (shared.isPresent()) {
        return shared;
      }
    }
    return Optional.empty();
  }

  private Optional<Statement> at(int start, Statement statement) {
    int head = phrases.simpleEnd(start);
    boolean source = head >= start && (words.isSourceNoun(head) || words.isName(head));
    boolean named = words.is(start, Kind.DETERMINER) || words.isName(head);
    if (!source || !named || words.isRecord(head) || isPlace(start, head)) {
      return Optional.empty();
    }
    int number = head + 1;
    boolean linked = LINKS.contains(words.lower(number));
    number += linked ? 1 : 0;
    while (number < head + NEAR + 2 && isBeforeNumber(number)) {
      number++;
    }
    if (!words.is(number, Kind.NUMBER) || !ends(number + 1, linked)) {
      return Optional.empty();
    }
    return Optional.of(
        new Statement(
            new SourcePhrase(start, head, head),
            statement.cueFirst(),
            statement.cueLast(),
            Side.AFTER,
            head + 1,
            number,
            null,
            RULE));
  }

  private boolean isPlace(int first, int last) {
    return words.is(first - 1, Kind.PREPOSITION) && words.isName(last);
  }

  private boolean isNumberNear(int from) {
    for (int i = from; i < from + NEAR; i++) {
      if (words.is(i, Kind.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  /** At least, more than, some, as many as. */
  private boolean isBeforeNumber(int i) {
    return ClauseWords.AMOUNT_LEAD.has(words.lower(i))
        || words.is(i, Kind.ADVERB)
        || words.is(i, Kind.DETERMINER);
  }

  /** Nothing but the number, or "of 160" with its noun: the rest would be a clause of its own. */
  private boolean ends(int i, boolean linked) {
    int end = linked && words.isNominal(i) ? i + 1 : i;
    return !words.isWord(end) || words.is(end, Kind.CONJUNCTION) || words.is(end, Kind.PREPOSITION);
  }
}
