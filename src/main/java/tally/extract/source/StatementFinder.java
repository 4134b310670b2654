package tally.extract.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tally.extract.source.Statement.Side;
import tally.model.Sentence;
import tally.model.Token;

/** All statements of one sentence, each with the stretch of the sentence that it covers. */
final class StatementFinder {
  private final Quotations quotations;

  StatementFinder(Quotations quotations) {
    this.quotations = quotations;
  }

  /** Whether the sentence holds a word that can report; only then it is worth tagging for us. */
  static boolean mayReport(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      String lower = token.lower();
      if (Vocabulary.verb(lower).isPresent()
          || lower.equals("according")
          || lower.equals("per")
          || Vocabulary.isRole(lower, Vocabulary.Role.RECORD)) {
        return true;
      }
    }
    return false;
  }

  /** The statements in the order of their cues. */
  List<Statement> in(Sentence sentence) {
    Words words = new Words(sentence);
    SourcePhrases phrases = new SourcePhrases(words);
    Clauses clauses = new Clauses(words, phrases);
    VerbStatements verbs = new VerbStatements(words, phrases, clauses);
    PhraseStatements others = new PhraseStatements(words, phrases, clauses);
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Statement> statement = verbs.at(i, found);
      if (statement.isEmpty()) {
        statement = others.at(i);
      }
      statement.ifPresent(found::add);
    }
    return bounded(found, words);
  }

  private List<Statement> bounded(List<Statement> found, Words words) {
    List<Statement> bounded = new ArrayList<>();
    for (int k = 0; k < found.size(); k++) {
      Statement statement = found.get(k);
      int first = statement.contentFirst();
      int last = statement.contentLast();
      if (statement.side() != Side.AFTER) {
        first = Math.max(first, startAfter(found.subList(0, k), statement, words));
      }
      if (statement.side() != Side.BEFORE) {
        last = Math.min(last, endBefore(found.subList(k + 1, found.size()), statement, words));
      }
      int[] region = region(statement.cueFirst(), words);
      first = Math.max(first, region[0]);
      last = Math.min(last, region[1]);
      bounded.add(trimmed(statement, first, last, words));
    }
    bounded.sort(Comparator.comparingInt(Statement::cueFirst));
    return withHosts(bounded);
  }

  private Statement trimmed(Statement statement, int first, int last, Words words) {
    int from = first;
    int to = last;
    while (from < to
        && (words.isComma(from) || words.isRival(from) || words.lower(from).equals("and"))) {
      from++;
    }
    while (to > from && (words.isComma(to) || words.lower(to).equals("."))) {
      to--;
    }
    return statement.within(Math.min(from, words.size() - 1), Math.max(to, from));
  }

  /** A statement that went before, complete or set against this one, keeps its own words. */
  private int startAfter(List<Statement> earlier, Statement statement, Words words) {
    for (int k = earlier.size() - 1; k >= 0; k--) {
      Statement other = earlier.get(k);
      if (other.source().equals(statement.source()) || other.end() >= statement.start()) {
        continue;
      }
      if (other.side() != Side.AFTER) {
        return other.end() + 1;
      }
      for (int i = statement.start() - 1; i > other.end(); i--) {
        if (words.isRival(i)) {
          return i;
        }
      }
    }
    return 0;
  }

  private int endBefore(List<Statement> later, Statement statement, Words words) {
    for (Statement other : later) {
      if (other.start() <= statement.end() || other.source().equals(statement.source())) {
        continue;
      }
      int before = other.start() - 1;
      while (before > statement.end() && (words.isAdverb(before) || words.isTime(before))) {
        before--;
      }
      if (other.side() == Side.AFTER) {
        boolean joins = words.isRival(before) || words.lower(before).equals("and");
        if (joins) {
          return before - 1;
        }
      } else {
        for (int i = other.start() - 1; i > statement.end(); i--) {
          if (words.isRival(i)) {
            return i - 1;
          }
        }
      }
    }
    return words.size() - 1;
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
    for (int i = cue; i >= first && !words.lower(i).equals(")"); i--) {
      if (words.lower(i).equals("(")) {
        first = i + 1;
        break;
      }
    }
    for (int i = cue; i <= last && !words.lower(i).equals("("); i++) {
      if (words.lower(i).equals(")") && first > 0 && words.lower(first - 1).equals("(")) {
        last = i - 1;
        break;
      }
    }
    return new int[] {first, last};
  }

  /** What somebody cites is what the statement around it says. */
  private static List<Statement> withHosts(List<Statement> statements) {
    List<Statement> all = new ArrayList<>();
    for (int k = 0; k < statements.size(); k++) {
      Statement statement = statements.get(k);
      if (statement.rule().equals("citing") && statement.side() == Side.AROUND && k > 0) {
        Statement host = statements.get(k - 1);
        statement = statement.within(host.contentFirst(), host.contentLast());
      }
      all.add(statement);
    }
    return all;
  }
}
