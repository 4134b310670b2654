package tally.extract.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tally.extract.source.Statement.Side;
import tally.extract.source.Vocabulary.Role;
import tally.extract.source.Words.Kind;
import tally.extract.text.ArticleText;
import tally.model.PartOfSpeech;
import tally.model.Span;

/**
 * Headings that name an official body and nothing else: what stands below is its own bulletin. One
 * such line alone may be a topic, so it needs a colon, a word like update, or a second one.
 */
final class SectionHeadings {
  static final String RULE = "section-heading";
  private static final int LONGEST = 12;

  private final ArticleText text;
  private final Map<Integer, SourcePhrase> bodies = new HashMap<>();

  SectionHeadings(ArticleText text, List<Words> article) {
    this.text = text;
    boolean marked = false;
    for (Words words : article) {
      if (words.size() > LONGEST || !isLine(words)) {
        continue;
      }
      boolean colon = words.lower(words.size() - 1).equals(":");
      int last = words.size() - (colon ? 2 : 1);
      Optional<SourcePhrase> body = body(words, last);
      body.ifPresent(b -> bodies.put(words.sentence().index(), b));
      marked |= body.isPresent() && (colon || Openings.isBulletinWord(words.lower(last)));
      marked |= body.isPresent() && Openings.isBulletinWord(words.lower(body.get().head()));
    }
    if (bodies.size() < 2 && !marked) {
      bodies.clear();
    }
  }

  /** The statement of a heading. */
  Optional<Statement> in(Words words) {
    int last = words.size() - 1;
    return Optional.ofNullable(bodies.get(words.sentence().index()))
        .map(s -> new Statement(s, last, last, Side.AFTER, last, last, null, RULE));
  }

  /** Whether the sentence is a line of its own, below the headline. */
  private boolean isLine(Words words) {
    Span line = text.paragraphs().get(words.sentence().paragraph());
    return words.sentence().paragraph() > 0
        && words.sentence().index() > 0
        && line.equals(words.sentence().span());
  }

  private static Optional<SourcePhrase> body(Words words, int last) {
    int first = words.lower(0).equals("from") ? 1 : 0;
    if (last < first || words.at(0).tag() == PartOfSpeech.VERB) {
      return Optional.empty();
    }
    for (int i = first; i <= last; i++) {
      if (words.is(i, Kind.VERB) || words.is(i, Kind.AUXILIARY) || words.is(i, Kind.NUMBER)) {
        return Optional.empty();
      }
    }
    return new SourcePhrases(words)
        .startingAt(first)
        .filter(s -> s.last() == last && isOfficial(s, words));
  }

  private static boolean isOfficial(SourcePhrase phrase, Words words) {
    int head = phrase.head();
    if (Openings.isBulletinWord(words.lower(head))) {
      return new Records(words).owner(phrase).filter(o -> isOfficial(o, words)).isPresent();
    }
    boolean letters = Vocabulary.type(words.at(head).text()).isPresent() && words.isName(head);
    return letters
        || Vocabulary.noun(words.lower(head))
            .filter(n -> n.role() == Role.BODY && n.type() != null)
            .filter(n -> !SourceTypes.isPrivate(n.type()))
            .isPresent();
  }
}
