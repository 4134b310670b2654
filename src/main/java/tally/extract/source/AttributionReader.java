package tally.extract.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tally.extract.text.ArticleText;
import tally.model.Attribution;
import tally.model.Sentence;
import tally.model.Source;
import tally.model.SourceType;
import tally.model.Span;

/** Finds every statement that an article attributes to somebody, and names its source. */
public final class AttributionReader {

  /** A sentence's statements, before their sources are known. */
  private record Found(Words words, List<Statement> statements) {}

  /** Whether the sentence may hold an attribution; only such sentences need tags for this. */
  public static boolean mayAttribute(Sentence sentence) {
    return StatementFinder.mayReport(sentence);
  }

  /** Whether the sentence points back to the one before it, which then needs tags too. */
  public static boolean pointsBack(Sentence sentence) {
    return SentenceSubjects.pointsBack(sentence);
  }

  /**
   * The article's attributions, in the order of the text.
   *
   * @param text the article, tagged where {@link #mayAttribute} says so
   * @param furniture paragraphs that are no part of the article, as indices into its paragraphs
   */
  public List<Attribution> read(ArticleText text, BitSet furniture) {
    List<Words> article = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (!furniture.get(sentence.paragraph())) {
        article.add(new Words(sentence));
      }
    }
    EntityBook book = new EntityBook(article);
    List<Found> found = statements(text, furniture, article, book);
    Resolver resolver =
        new Resolver(
            book, new SentenceSubjects(article), new Descriptions(article), catalogue(found));
    List<Attribution> all = new ArrayList<>();
    for (Found here : found) {
      all.addAll(withMessengers(attributions(here, resolver, text)));
    }
    return List.copyOf(all);
  }

  private static List<Found> statements(
      ArticleText text, BitSet furniture, List<Words> article, EntityBook book) {
    StatementFinder finder = new StatementFinder(new Quotations(text, furniture));
    HeadlineStatements headlines = new HeadlineStatements(text, book);
    SectionHeadings sections = new SectionHeadings(text, article);
    List<Found> found = new ArrayList<>();
    for (Words words : article) {
      List<Statement> statements =
          mayAttribute(words.sentence()) ? new ArrayList<>(finder.in(words)) : new ArrayList<>();
      if (statements.isEmpty()) {
        sections.in(words).or(() -> headlines.in(words)).ifPresent(statements::add);
      }
      if (!statements.isEmpty()) {
        found.add(new Found(words, statements));
      }
    }
    return found;
  }

  /** The phrases that name a source, without articles and what hangs on them. */
  private static Set<String> catalogue(List<Found> found) {
    Set<String> phrases = new TreeSet<>();
    for (Found here : found) {
      Words words = here.words();
      for (Statement statement : here.statements()) {
        int first = statement.source().first();
        int head = statement.source().head();
        while (first < head
            && (words.is(first, Words.Kind.DETERMINER) || words.lower(first).endsWith("-based"))) {
          first++;
        }
        // "a man police arrested": two phrases that only touch
        boolean touching =
            Vocabulary.isRole(words.lower(head), Vocabulary.Role.PEOPLE)
                && Vocabulary.isRole(words.lower(head - 1), Vocabulary.Role.ANYONE)
                && !words.isName(head - 1);
        if (!touching) {
          phrases.add(words.text(first, head));
        }
      }
    }
    return phrases;
  }

  private static List<Attribution> attributions(Found found, Resolver resolver, ArticleText text) {
    List<Attribution> all = new ArrayList<>();
    Sentence sentence = found.words().sentence();
    for (Statement statement : found.statements()) {
      if (statement.rule().equals(Contents.BEHIND) && !followsQuotation(sentence, text)) {
        continue;
      }
      SourcePhrase phrase = statement.source();
      Optional<Party> party = resolver.resolve(phrase, found.words());
      Span span = sentence.between(phrase.first(), phrase.last());
      String via = statement.via() == null ? null : messenger(statement.via(), found.words());
      party.ifPresent(
          p ->
              all.add(
                  new Attribution(
                      sentence.index(),
                      new Source(p.name(), text.quote(span), p.type(), via),
                      span,
                      sentence.between(statement.cueFirst(), statement.cueLast()),
                      content(statement, found.words(), text),
                      statement.rule())));
    }
    return all;
  }

  /** Whether the sentence before is one of its paragraph and ends with quotes. */
  private static boolean followsQuotation(Sentence sentence, ArticleText text) {
    if (sentence.index() == 0) {
      return false;
    }
    Sentence before = text.sentences().get(sentence.index() - 1);
    return before.paragraph() == sentence.paragraph()
        && Quotations.isMark(before.token(before.size() - 1));
  }

  /** What is said; for "He said:" at the end of a line that is the next one, or its quotation. */
  private static Span content(Statement statement, Words words, ArticleText text) {
    Span here = words.sentence().between(statement.contentFirst(), statement.contentLast());
    if (statement.rule().equals(Contents.BEHIND)) {
      return text.sentences().get(words.sentence().index() - 1).span();
    }
    int next = words.sentence().index() + 1;
    if (!text.quote(here).equals(":") || next >= text.sentences().size()) {
      return here;
    }
    return text.sentences().get(next).span();
  }

  /** The name of an outlet that was told; nobody else passes anything on. */
  private static String messenger(SourcePhrase phrase, Words words) {
    int first = phrase.first();
    while (first < phrase.last() && words.is(first, Words.Kind.DETERMINER)) {
      first++;
    }
    String name = words.text(first, phrase.last());
    boolean outlet = SourceTypes.of(name, Optional.empty()) == SourceType.MEDIA;
    return words.isName(first) || outlet ? name : null;
  }

  /** An outlet inside whose words somebody else speaks only passes on what that one says. */
  private static List<Attribution> withMessengers(List<Attribution> attributions) {
    List<Attribution> all = new ArrayList<>();
    for (Attribution inner : attributions) {
      String via = inner.source().via();
      for (Attribution outer : attributions) {
        boolean passesOn =
            via == null
                && outer.source().type() == SourceType.MEDIA
                && inner.source().type() != SourceType.MEDIA
                && outer.content().contains(inner.cue());
        via = passesOn ? outer.source().name() : via;
      }
      all.add(via == null ? inner : through(inner, via));
    }
    return all;
  }

  private static Attribution through(Attribution inner, String via) {
    Source source = inner.source();
    return new Attribution(
        inner.sentence(),
        new Source(source.name(), source.text(), source.type(), via),
        inner.sourceSpan(),
        inner.cue(),
        inner.content(),
        inner.rule());
  }
}
