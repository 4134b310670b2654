package tally.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.extract.date.TimeReader;
import tally.extract.furniture.Furniture;
import tally.extract.furniture.FurnitureFinder;
import tally.extract.language.LanguageFinder;
import tally.extract.number.NumberReader;
import tally.extract.source.AttributionReader;
import tally.extract.source.Sourcing;
import tally.extract.subject.SubjectNamer;
import tally.extract.text.ArticleText;
import tally.extract.text.Lexicon;
import tally.extract.text.Tagger;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.Attribution;
import tally.model.Extraction;
import tally.model.Published;
import tally.model.Quantity;
import tally.model.Rejection;
import tally.model.Sentence;
import tally.model.TimeExpression;
import tally.model.Token;

/**
 * Reads an article's figures: what it says about how many, of what, when, and according to whom.
 * The questions are answered one after the other, each by a package of its own; this class only
 * hands the answers on. Not safe for use by two threads at once.
 */
public final class Extractor {
  private static final Set<String> REPORTING = Lexicon.read("text/reporting-words.txt").words();

  /** Short, but with something for every rule to look up. */
  private static final String PROBE =
      """
      Storm kills 12 in Arvel

      ARVEL, March 2 (Orda News) - At least 12 people were killed and about 30 others, including \
      three children, were injured early on Monday, Mayor Ada Brandt told Orda News.

      According to the health ministry's report, one of them may have died in late 2025. The \
      governor denied that 40 of the 200 houses had burned. "We expect 500 more," she said, and \
      plans the removal of 300 wrecks by the end of the year, which will cost $5 million. The 20 \
      drivers named them.

      Workers clear a road in Arvel, March 2, 2026. Ada Brandt/Orda News
      """;

  private final LanguageFinder languageFinder = new LanguageFinder();
  private final Tagger tagger = new Tagger();
  private final FurnitureFinder furnitureFinder = new FurnitureFinder();
  private final TimeReader timeReader = new TimeReader();
  private final NumberReader numberReader = new NumberReader();
  private final AttributionReader attributionReader = new AttributionReader();
  private final SubjectNamer subjectNamer = new SubjectNamer();

  /**
   * Reads an article that asks every question, so that all lexicons are read before others are.
   *
   * @throws ExceptionInInitializerError if one of them can't be understood; its cause says which
   */
  public static void readLexicons() {
    new Extractor().extract(new Article(ArticleHead.of("probe"), PROBE));
  }

  /** The figures of an article and the numbers that are none. */
  public Extraction extract(Article article) {
    return read(article).extraction();
  }

  /** The same with everything that was seen on the way. */
  public Reading read(Article article) {
    ArticleHead head = inItsLanguage(article);
    if (head.isForeign()) {
      ArticleText unread = new ArticleText(article, List.of(), List.of());
      Extraction nothing = new Extraction(head, List.of(), List.of());
      return new Reading(unread, List.of(), List.of(), List.of(), nothing);
    }
    Published published = article.head().published();
    ArticleText text = tagged(ArticleText.of(article));
    Furniture furniture = furnitureFinder.find(text);
    List<TimeExpression> times = timeReader.read(text, published);
    List<Quantity> quantities = withoutFurniture(numberReader.read(text, times), furniture);
    List<Attribution> attributions = attributionReader.read(text, furniture.paragraphs());
    Sourcing sourcing = new Sourcing(text, attributions, furniture.paragraphs());
    FigureBuilder builder =
        new FigureBuilder(
            text,
            withoutFurnitureTimes(times, furniture),
            sourcing,
            subjectNamer.in(text),
            published);
    return builder.build(quantities, times, attributions);
  }

  /** What its metadata call foreign is taken for that; what they call English often isn't. */
  private ArticleHead inItsLanguage(Article article) {
    ArticleHead head = article.head();
    return head.isForeign()
        ? head
        : languageFinder.foreign(article.text()).map(head::inLanguage).orElse(head);
  }

  /** Tags the sentences that a question may be asked of, and leaves the others as they are. */
  ArticleText tagged(ArticleText text) {
    List<Sentence> sentences = new ArrayList<>(text.sentences().size());
    for (Sentence sentence : text.sentences()) {
      sentences.add(
          isAsked(sentence) || isPointedAt(sentence, text) ? tagger.tag(sentence) : sentence);
    }
    return new ArticleText(text.article(), text.paragraphs(), sentences);
  }

  private static boolean isAsked(Sentence sentence) {
    return NumberReader.mayHoldNumber(sentence) || reports(sentence);
  }

  /** Whether "he said" in the next sentence may mean somebody of this one. */
  private static boolean isPointedAt(Sentence sentence, ArticleText text) {
    int next = sentence.index() + 1;
    return next < text.sentences().size()
        && AttributionReader.pointsBack(text.sentences().get(next))
        && isAsked(text.sentences().get(next));
  }

  private static boolean reports(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (REPORTING.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }

  private static List<Quantity> withoutFurniture(List<Quantity> quantities, Furniture furniture) {
    List<Quantity> marked = new ArrayList<>(quantities.size());
    for (Quantity quantity : quantities) {
      boolean outside = furniture.sentences().get(quantity.sentence());
      String rule =
          Optional.ofNullable(furniture.rules().get(quantity.sentence())).orElse("furniture");
      marked.add(outside ? quantity.rejectedAs(Rejection.FURNITURE, rule) : quantity);
    }
    return marked;
  }

  private static List<TimeExpression> withoutFurnitureTimes(
      List<TimeExpression> times, Furniture furniture) {
    return times.stream().filter(time -> !furniture.sentences().get(time.sentence())).toList();
  }
}
