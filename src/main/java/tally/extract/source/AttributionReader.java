package tally.extract.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import tally.extract.source.Resolver.Party;
import tally.extract.text.ArticleText;
import tally.model.Attribution;
import tally.model.Sentence;
import tally.model.Source;
import tally.model.SourceType;
import tally.model.Span;

/** Finds every statement that an article attributes to somebody, and names its source. */
public final class AttributionReader {

  /** Whether the sentence may hold an attribution; only such sentences need tags for this. */
  public static boolean mayAttribute(Sentence sentence) {
    return StatementFinder.mayReport(sentence);
  }

  /**
   * The article's attributions, in the order of the text.
   *
   * @param text the article, tagged where {@link #mayAttribute} says so
   * @param furniture paragraphs that are no part of the article, as indices into its paragraphs
   */
  public List<Attribution> read(ArticleText text, BitSet furniture) {
    Quotations quotations = new Quotations(text, furniture);
    StatementFinder finder = new StatementFinder(quotations);
    HeadlineStatements headlines = new HeadlineStatements(text);
    EntityBook book = new EntityBook(text, furniture);
    List<List<Statement>> found = new ArrayList<>();
    List<Words> tagged = new ArrayList<>();
    List<String> catalogue = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (furniture.get(sentence.paragraph())) {
        continue;
      }
      Words words = new Words(sentence);
      List<Statement> statements = new ArrayList<>();
      if (StatementFinder.mayReport(sentence)) {
        statements.addAll(finder.in(sentence));
      }
      if (statements.isEmpty()) {
        headlines.in(words, book).ifPresent(statements::add);
      }
      if (!statements.isEmpty()) {
        tagged.add(words);
        found.add(statements);
        statements.forEach(s -> catalogue.add(bare(s.source(), words)));
      }
    }
    Resolver resolver = new Resolver(book, catalogue);
    List<Attribution> all = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      all.addAll(attributions(tagged.get(i), found.get(i), resolver, text));
    }
    return List.copyOf(all);
  }

  private static String bare(SourcePhrase phrase, Words words) {
    int first = phrase.first();
    while (first < phrase.head() && words.isDeterminer(first)) {
      first++;
    }
    return EntityBook.text(words, first, Math.max(first, phrase.head()));
  }

  private static List<Attribution> attributions(
      Words words, List<Statement> statements, Resolver resolver, ArticleText text) {
    List<Attribution> all = new ArrayList<>();
    for (Statement statement : statements) {
      Optional<Party> party = resolver.resolve(statement.source(), words);
      if (party.isEmpty()) {
        continue;
      }
      Sentence sentence = words.sentence();
      SourcePhrase phrase = statement.source();
      Span sourceSpan = sentence.between(phrase.first(), phrase.last());
      String via = statement.via() == null ? null : messenger(statement.via(), words);
      Source source =
          new Source(party.get().name(), text.quote(sourceSpan), party.get().type(), via);
      all.add(
          new Attribution(
              sentence.index(),
              source,
              sourceSpan,
              sentence.between(statement.cueFirst(), statement.cueLast()),
              sentence.between(statement.contentFirst(), statement.contentLast()),
              statement.rule()));
    }
    return withMessengers(all);
  }

  private static String messenger(SourcePhrase phrase, Words words) {
    int first = phrase.first();
    while (first < phrase.last() && words.isDeterminer(first)) {
      first++;
    }
    String name = EntityBook.text(words, first, phrase.last());
    return Character.isUpperCase(name.codePointAt(0)) ? name : null;
  }

  /** What an outlet is quoted for, inside whose words somebody else speaks, it only passes on. */
  private static List<Attribution> withMessengers(List<Attribution> attributions) {
    List<Attribution> all = new ArrayList<>();
    for (Attribution inner : attributions) {
      Attribution relayed = inner;
      for (Attribution outer : attributions) {
        boolean passesOn =
            !outer.equals(inner)
                && outer.source().type() == SourceType.MEDIA
                && inner.source().type() != SourceType.MEDIA
                && inner.source().via() == null
                && outer.content().contains(inner.cue());
        if (passesOn) {
          Source source = inner.source();
          relayed =
              new Attribution(
                  inner.sentence(),
                  new Source(source.name(), source.text(), source.type(), outer.source().name()),
                  inner.sourceSpan(),
                  inner.cue(),
                  inner.content(),
                  inner.rule());
        }
      }
      all.add(relayed);
    }
    return all;
  }
}
