package tally.extract.source;

import java.util.Locale;
import java.util.Optional;
import tally.extract.source.Statement.Side;
import tally.extract.source.Vocabulary.Role;
import tally.extract.text.ArticleText;
import tally.model.Sentence;
import tally.model.Span;

/** Statements of headlines and transcripts: "Officials: Four dead", "Blasts kill 25: monitor". */
final class HeadlineStatements {
  private static final int LONGEST_SOURCE = 6;
  private static final int LONGEST_HEADLINE = 32;

  private final ArticleText text;
  private final EntityBook book;

  HeadlineStatements(ArticleText text, EntityBook book) {
    this.text = text;
    this.book = book;
  }

  /** The statement of a line that is a headline or a speaker's turn. */
  Optional<Statement> in(Words words) {
    Sentence sentence = words.sentence();
    Span line = text.paragraphs().get(sentence.paragraph());
    boolean startsLine = line.start() == sentence.span().start();
    boolean endsLine = line.end() == sentence.span().end();
    Optional<Statement> statement = startsLine ? colonAfter(words) : Optional.empty();
    boolean headline =
        startsLine
            && endsLine
            && words.size() <= LONGEST_HEADLINE
            && words.isWord(words.size() - 1);
    return statement.isEmpty() && headline ? markBefore(words) : statement;
  }

  private Optional<Statement> colonAfter(Words words) {
    int first = words.isQuote(0) ? 1 : 0;
    int last = words.size() - 1;
    for (int i = first + 1; i <= Math.min(LONGEST_SOURCE, last - 1); i++) {
      if (words.lower(i).equals(":")) {
        int colon = i;
        return source(words, first, colon - 1)
            .map(
                s ->
                    new Statement(
                        s, colon, colon, Side.AFTER, colon + 1, last, null, "colon-after"));
      }
    }
    return Optional.empty();
  }

  private Optional<Statement> markBefore(Words words) {
    int last = words.size() - 1;
    for (int i = last - 1; i > 2 && i >= last - LONGEST_SOURCE; i--) {
      if (!words.lower(i).equals(":") && !words.isDash(i)) {
        continue;
      }
      // The last part may be the publisher's name, which every headline carries
      boolean outlet = Vocabulary.isOutlet(words.text(i + 1, last).toLowerCase(Locale.ROOT));
      Optional<SourcePhrase> source = outlet ? Optional.empty() : source(words, i + 1, last);
      if (source.isPresent()) {
        return Optional.of(
            new Statement(source.get(), i, i, Side.BEFORE, 0, i - 1, null, "mark-before"));
      }
      last = i - 1;
    }
    return Optional.empty();
  }

  /** UN, WHO, HUR: letters that the lexicon has for a body that speaks. */
  private static boolean isSpeakingAcronym(Words words, int first, int last) {
    String text = words.at(last).text();
    return first == last
        && text.length() > 1
        && text.equals(text.toUpperCase(Locale.ROOT))
        && Vocabulary.type(text).isPresent();
  }

  /** The words from first to last, if they name somebody who can report and nothing else. */
  private Optional<SourcePhrase> source(Words words, int first, int last) {
    if (last < first) {
      return Optional.empty();
    }
    for (int i = first; i <= last; i++) {
      boolean part =
          words.isNominal(i)
              || words.is(i, Words.Kind.ADJECTIVE)
              || words.is(i, Words.Kind.GENITIVE)
              || words.is(i, Words.Kind.DETERMINER)
              || words.is(i, Words.Kind.PREPOSITION);
      if (!part) {
        return Optional.empty();
      }
    }
    boolean noun =
        Vocabulary.noun(words.lower(last))
            .filter(n -> n.role() != Role.RECORD && n.role() != Role.ANYONE)
            .isPresent();
    boolean study = words.lower(last).equals("study") || words.lower(last).equals("report");
    boolean acronym = isSpeakingAcronym(words, first, last);
    boolean turn =
        words.at(last).text().equals(words.at(last).text().toUpperCase(Locale.ROOT))
            && book.person(words, first, last).isPresent();
    boolean speaks =
        noun
            || acronym
            || turn
            || (study && last > first)
            || book.person(words, first, last).filter(p -> !p.titles().isEmpty()).isPresent()
            || book.acronym(words.at(last).text()).isPresent();
    return speaks ? Optional.of(new SourcePhrase(first, last, last)) : Optional.empty();
  }
}
