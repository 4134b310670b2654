package tally.extract.source;

import java.util.Optional;
import tally.extract.source.Statement.Side;
import tally.extract.source.Vocabulary.Role;
import tally.extract.text.ArticleText;
import tally.model.Sentence;

/** Statements of headlines: "Officials: Four dead", "Blasts kill 25: monitor", "... - ministry". */
final class HeadlineStatements {
  private static final int LONGEST_SOURCE = 6;
  private static final int LONGEST_HEADLINE = 32;

  private final ArticleText text;

  HeadlineStatements(ArticleText text) {
    this.text = text;
  }

  /** The statement of a line that is a headline or a speaker's turn. */
  Optional<Statement> in(Words words, EntityBook book) {
    Sentence sentence = words.sentence();
    boolean startsLine =
        text.paragraphs().get(sentence.paragraph()).start() == sentence.span().start();
    boolean endsLine = text.paragraphs().get(sentence.paragraph()).end() == sentence.span().end();
    Optional<Statement> statement = Optional.empty();
    if (startsLine && words.size() > 3) {
      statement = before(words, book);
    }
    if (statement.isEmpty()
        && startsLine
        && endsLine
        && words.size() <= LONGEST_HEADLINE
        && words.isWord(words.size() - 1)) {
      statement = after(words, book);
    }
    return statement;
  }

  private Optional<Statement> before(Words words, EntityBook book) {
    for (int i = 1; i <= Math.min(LONGEST_SOURCE, words.size() - 3); i++) {
      if (words.lower(i).equals(":")) {
        int colon = i;
        return source(words, 0, i - 1, book)
            .map(
                s ->
                    new Statement(
                        s,
                        colon,
                        colon,
                        Side.AFTER,
                        colon + 1,
                        words.size() - 1,
                        null,
                        "colon-before"));
      }
    }
    return Optional.empty();
  }

  private Optional<Statement> after(Words words, EntityBook book) {
    int last = words.size() - 1;
    for (int i = last - 1; i > 2 && i >= last - LONGEST_SOURCE; i--) {
      if (words.lower(i).equals(":") || words.isDash(i)) {
        int mark = i;
        Optional<SourcePhrase> source = source(words, i + 1, last, book);
        if (source.isPresent() && !Vocabulary.isOutlet(EntityBook.lower(words, i + 1, last))) {
          return Optional.of(
              new Statement(
                  source.get(), mark, mark, Side.BEFORE, 0, mark - 1, null, "mark-after"));
        }
        last = i - 1;
      }
    }
    return Optional.empty();
  }

  /** The words from first to last, if they name somebody who can report and nothing else. */
  private Optional<SourcePhrase> source(Words words, int first, int last, EntityBook book) {
    if (last < first) {
      return Optional.empty();
    }
    for (int i = first; i <= last; i++) {
      if ((!words.isWord(i) && !words.isGenitive(i)) || (words.isFinite(i) && !words.isUpper(i))) {
        return Optional.empty();
      }
    }
    String lower = words.lower(last);
    boolean speaks =
        Vocabulary.noun(lower).filter(n -> n.role() != Role.RECORD).isPresent()
            || (words.lower(last).equals("report") && last > first)
            || words.lower(last).equals("study")
            || book.person(words, first, last).isPresent()
            || book.acronym(words.at(last).text()).isPresent();
    return speaks ? Optional.of(new SourcePhrase(first, last, last)) : Optional.empty();
  }
}
