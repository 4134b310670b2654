package tally.extract.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tally.extract.source.Statement.Side;

/** Keeps the statements of a sentence apart: rival claims, quotations and brackets bound them. */
final class Extents {
  private final Quotations quotations;

  Extents(Quotations quotations) {
    this.quotations = quotations;
  }

  /** The same statements, each with the stretch of the sentence that is its own. */
  List<Statement> bounded(List<Statement> statements, Words words) {
    Clauses clauses = new Clauses(words, new SourcePhrases(words));
    List<Statement> bounded = new ArrayList<>();
    for (int k = 0; k < statements.size(); k++) {
      Statement statement = statements.get(k);
      int first = statement.contentFirst();
      int last = statement.contentLast();
      if (statement.side() != Side.AFTER) {
        first = Math.max(first, startAfter(statements.subList(0, k), statement, clauses));
      }
      if (statement.side() != Side.BEFORE) {
        List<Statement> later = statements.subList(k + 1, statements.size());
        last = Math.min(last, endBefore(later, statement, words, clauses));
      }
      last = Math.min(last, asideOf(statement, words, clauses));
      int[] region = region(statement.cueFirst(), words);
      bounded.add(
          trimmed(
              statement, Math.max(first, region[0]), Math.min(last, region[1]), words, clauses));
    }
    return bounded;
  }

  /**
   * In "after a study found they had helped raiders, who killed 30" the killing is the writer's.
   */
  private static int asideOf(Statement statement, Words words, Clauses clauses) {
    int before = statement.start() - 1;
    boolean embedded =
        statement.side() == Side.AFTER
            && before > 0
            && words.is(before, Words.Kind.SUBORDINATOR)
            && !clauses.saysThat(before);
    for (int i = statement.contentFirst() + 1; embedded && i < words.size(); i++) {
      boolean relative = words.lower(i).startsWith("wh") && words.is(i, Words.Kind.PRONOUN);
      boolean opens = words.isComma(i - 1) || words.isComma(i - 2);
      if (relative && opens) {
        return i - 2;
      }
    }
    return words.size();
  }

  private static Statement trimmed(
      Statement statement, int first, int last, Words words, Clauses clauses) {
    int from = Math.min(first, words.size() - 1);
    int to = Math.max(last, from);
    while (from < to
        && (words.isComma(from) || clauses.isRival(from) || words.lower(from).equals("and"))) {
      from++;
    }
    while (to > from && (words.isComma(to) || words.lower(to).equals("."))) {
      to--;
    }
    return statement.within(from, to);
  }

  /** A statement that went before, complete or set against this one, keeps its own words. */
  private static int startAfter(List<Statement> earlier, Statement statement, Clauses clauses) {
    for (int k = earlier.size() - 1; k >= 0; k--) {
      Statement other = earlier.get(k);
      if (other.source().equals(statement.source()) || other.end() >= statement.start()) {
        continue;
      }
      if (other.side() != Side.AFTER) {
        return other.end() + 1;
      }
      int rival = rivalBetween(other.end(), statement.start(), clauses);
      if (rival > 0) {
        return rival;
      }
    }
    return 0;
  }

  private static int endBefore(
      List<Statement> later, Statement statement, Words words, Clauses clauses) {
    for (Statement other : later) {
      if (other.start() <= statement.end() || other.source().equals(statement.source())) {
        continue;
      }
      if (other.side() == Side.AFTER) {
        int before = other.start() - 1;
        while (before > statement.end()
            && (words.is(before, Words.Kind.ADVERB) || words.isTime(before))) {
          before--;
        }
        if (clauses.isRival(before) || words.lower(before).equals("and")) {
          return before - 1;
        }
      } else if (!other.rule().equals("citing")) {
        int rival = rivalBetween(statement.end(), other.start(), clauses);
        return rival > 0
            ? rival - 1
            : other.side() == Side.BEFORE ? other.start() - 1 : words.size();
      }
    }
    return words.size() - 1;
  }

  /** The last word between the two that sets one statement against the other, or -1. */
  private static int rivalBetween(int from, int to, Clauses clauses) {
    for (int i = to - 1; i > from; i--) {
      if (clauses.isRival(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The quotation or brackets around a cue; what is said inside doesn't reach out of them. */
  private int[] region(int cue, Words words) {
    int first = 0;
    int last = words.size() - 1;
    Optional<Quotations.Quotation> quotation = quotations.holding(words.at(cue).start());
    if (quotation.isPresent()) {
      first = words.sentence().tokenAt(quotation.get().span().start());
      last = Math.min(last, words.sentence().tokenAt(quotation.get().span().end() - 1));
    }
    int open = bracket(cue, -1, words);
    int close = open < 0 ? -1 : bracket(cue, 1, words);
    return new int[] {Math.max(first, open + 1), close < 0 ? last : Math.min(last, close - 1)};
  }

  /** The bracket that opens or closes around the cue, or -1. */
  private static int bracket(int cue, int step, Words words) {
    String wanted = step < 0 ? "(" : ")";
    String other = step < 0 ? ")" : "(";
    for (int i = cue; words.isIn(i) && !words.lower(i).equals(other); i += step) {
      if (words.lower(i).equals(wanted)) {
        return i;
      }
    }
    return -1;
  }
}
