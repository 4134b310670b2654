package tally.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tally.extract.text.ArticleText;
import tally.model.Quantity;
import tally.model.Sentence;
import tally.model.Span;
import tally.model.TimeExpression;

/**
 * Finds every number of an article with its bounds, its kind and its unit, and says why a number is
 * no figure.
 */
public final class NumberReader {
  private final NumeralScanner scanner = new NumeralScanner();
  private final RangeJoiner joiner;
  private final ModifierReader modifiers;
  private final List<Objection> objections;

  public NumberReader() {
    TokenLists lists = TokenLists.read("number/lists.txt");
    this.joiner = new RangeJoiner(lists);
    this.modifiers = new ModifierReader(lists);
    this.objections =
        List.of(
            new InTimeExpression(),
            new PatternObjection(lists),
            new CalendarNumber(lists),
            new NumberInName(lists),
            new NoWholeNumber(),
            new LoneOne(lists),
            new MereColour(lists),
            new PointsBack(lists));
  }

  /** Whether a sentence is worth tagging for its numbers: a cheap test on untagged tokens. */
  public static boolean mayHoldNumber(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(NumeralScanner::mayBegin);
  }

  /**
   * The numbers of an article, in order and without overlap, those that are no figures too.
   *
   * @param dates the article's date expressions, sorted by position
   */
  public List<Quantity> read(ArticleText text, List<TimeExpression> dates) {
    List<Quantity> quantities = new ArrayList<>();
    DateCursor cursor = new DateCursor(dates);
    for (Sentence sentence : text.sentences()) {
      List<Numeral> numerals = scanner.scan(sentence);
      if (!numerals.isEmpty()) {
        read(sentence, numerals, cursor, quantities);
      }
    }
    return quantities;
  }

  private void read(
      Sentence sentence, List<Numeral> numerals, DateCursor dates, List<Quantity> quantities) {
    UnitReader units = new UnitReader(sentence);
    List<Reading> readings = new ArrayList<>(numerals.size());
    for (Numeral numeral : numerals) {
      readings.add(units.read(numeral));
    }
    Words words = new Words(sentence);
    SharedModifier shared = new SharedModifier();
    for (Reading reading : joiner.join(sentence, readings)) {
      ModifierReader.Found modifier = shared.of(words, reading, modifiers.read(sentence, reading));
      Span bare = sentence.between(reading.numeral().first(), reading.numeral().last());
      Site site = new Site(sentence, reading, modifier, dates.holding(bare).orElse(null));
      quantities.add(quantity(site, bare));
    }
  }

  private Optional<Verdict> verdict(Site site) {
    for (Objection objection : objections) {
      Optional<Verdict> verdict = objection.to(site);
      if (verdict.isPresent()) {
        return verdict;
      }
    }
    return Optional.empty();
  }

  private Quantity quantity(Site site, Span bare) {
    Numeral numeral = site.numeral();
    Optional<Verdict> verdict = verdict(site);
    Span phrase = site.sentence().between(site.modifier().first(), site.modifier().last());
    return new Quantity(
        site.sentence().index(),
        bare,
        numeral.first(),
        numeral.last(),
        phrase.through(bare),
        site.reading().kind(),
        ModifierReader.amount(numeral, site.modifier().modifier()),
        site.reading().unit(),
        verdict.map(Verdict::rejected).orElse(null),
        verdict.map(Verdict::rule).orElse(numeral.rule()));
  }
}
