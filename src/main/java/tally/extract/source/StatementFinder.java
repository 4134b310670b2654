package tally.extract.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tally.extract.source.Statement.Side;
import tally.model.Sentence;
import tally.model.Token;

/** All statements of one sentence, in the order of their cues. */
final class StatementFinder {
  private final Extents extents;

  StatementFinder(Quotations quotations) {
    this.extents = new Extents(quotations);
  }

  /** Whether the sentence holds a word that can report; only then it is worth tagging for us. */
  static boolean mayReport(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (Vocabulary.isCue(token.lower())) {
        return true;
      }
    }
    return false;
  }

  List<Statement> in(Words words) {
    VerbStatements verbs = new VerbStatements(words);
    PhraseStatements phrases = new PhraseStatements(words);
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (Vocabulary.isCue(words.lower(i))) {
        int at = i;
        Optional<Statement> statement = verbs.at(i, found).or(() -> phrases.at(at));
        statement.ifPresent(found::add);
      }
    }
    List<Statement> bounded = citingWithHosts(extents.bounded(found, words));
    Gaps gaps = new Gaps(words);
    bounded.addAll(bounded.stream().flatMap(s -> gaps.in(s).stream()).toList());
    return withoutEchoes(bounded, words);
  }

  /** What somebody cites is what the statement around it says. */
  private static List<Statement> citingWithHosts(List<Statement> statements) {
    List<Statement> all = new ArrayList<>();
    for (int k = 0; k < statements.size(); k++) {
      Statement statement = statements.get(k);
      boolean cites = statement.rule().equals("citing") && statement.side() == Side.AROUND;
      if (cites && statements.size() > 1) {
        Statement host = statements.get(k > 0 ? k - 1 : 1);
        statement = statement.within(host.contentFirst(), host.contentLast());
      }
      all.add(statement);
    }
    return all;
  }

  /** "He said he expected", "she said her teams counted" have one source, not two. */
  private static List<Statement> withoutEchoes(List<Statement> statements, Words words) {
    List<Statement> all = new ArrayList<>();
    for (Statement inner : statements) {
      boolean echo = false;
      for (Statement outer : statements) {
        boolean holds =
            outer.contentFirst() <= inner.start()
                && inner.end() <= outer.contentLast()
                && (outer.end() < inner.start() || inner.end() < outer.start());
        echo |= holds && !inner.rule().equals(Gaps.RULE) && isEcho(inner, outer, words);
      }
      if (!echo) {
        all.add(inner);
      }
    }
    return all;
  }

  private static boolean isEcho(Statement inner, Statement outer, Words words) {
    int head = inner.source().head();
    if (words.isSpeakingPronoun(head)) {
      ReportingVerbs.Manner manner =
          ReportingVerbs.of(words.lower(inner.cueFirst()))
              .map(ReportingVerbs.Verb::manner)
              .orElse(null);
      boolean thinks =
          manner == ReportingVerbs.Manner.CLAUSE || manner == ReportingVerbs.Manner.INTEND;
      return thinks && inner.start() - outer.end() <= 2;
    }
    int first = inner.source().first();
    boolean his = Vocabulary.isPossessive(words.lower(first)) && first < head;
    if (his || Vocabulary.isPossessive(words.lower(first - 1))) {
      return true;
    }
    return words.isRecord(head) && !isOwned(inner.source(), words);
  }

  /** The ministry's report, a BMI study; but not a preliminary report, camera footage. */
  private static boolean isOwned(SourcePhrase record, Words words) {
    boolean described = record.first() < record.head() - 1;
    for (int i = record.first(); described && i < record.head(); i++) {
      boolean body = Vocabulary.type(words.lower(i)).isPresent();
      if (words.isNominal(i) || words.is(i, Words.Kind.GENITIVE) || body) {
        return true;
      }
    }
    return record.last() > record.head();
  }
}
