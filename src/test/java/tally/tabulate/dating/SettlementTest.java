package tally.tabulate.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tally.extract.Extractor;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.AsOf;
import tally.model.AsOfBasis;
import tally.model.Extraction;
import tally.model.Figure;
import tally.model.Period;
import tally.model.Published;
import tally.model.PublishedBasis;
import tally.tabulate.Told;

/** Monday is 9 March 2026. */
class SettlementTest {
  private static final Extractor EXTRACTOR = new Extractor();
  private static final Period MONDAY = days("2026-03-09", "2026-03-09");

  private final Settlement settlement = new Settlement(new Rereading(EXTRACTOR::extract));

  @Test
  void aWeekdayIsGoodUntilTheNextDrawsNear() {
    assertThat(daysOf("Ilse Marant said on Monday that 1,243 houses had burned.", MONDAY))
        .contains(days("2026-03-09", "2026-03-14"));
  }

  @Test
  void yesterdayIsGoodForADay() {
    assertThat(daysOf("Ilse Marant said that 1,243 houses had burned yesterday.", MONDAY))
        .contains(days("2026-03-10", "2026-03-10"));
  }

  @Test
  void allSentencesTellTogether() {
    UndatedArticle article =
        article(
            null,
            "Ilse Marant said on Monday that 1,243 houses had burned. On Wednesday, Ilse Marant"
                + " said 1,307 houses had burned.",
            MONDAY,
            days("2026-03-11", "2026-03-11"));
    assertThat(settlement.of(article).map(DatedArticle::days))
        .contains(days("2026-03-11", "2026-03-14"));
  }

  @Test
  void figuresHaveTheDaysTheyMeanOnAnyOfThese() {
    UndatedArticle article =
        article(
            null,
            "Ilse Marant said on Monday that 1,243 houses had burned. Police arrested 31 men on"
                + " Monday. Some 20 men were released on Thursday.",
            MONDAY);
    DatedArticle dated = settlement.of(article).orElseThrow();
    assertThat(dated.redated())
        .extracting(change -> change.asOf().period())
        .containsExactly(MONDAY, MONDAY);
    assertThat(dated.redated().get(0).confidence())
        .isLessThan(article.figures().get(0).confidence());
    assertThat(dated.articles()).containsExactly("dated");
    assertThat(dated.figures()).containsExactly("figure 0");
  }

  @Test
  void aSentenceOfAnotherWeekdayContradicts() {
    assertThat(daysOf("Ilse Marant said on Friday that 1,243 houses had burned.", MONDAY))
        .isEmpty();
  }

  @Test
  void aCommonNumberMayBeChance() {
    assertThat(daysOf("Ilse Marant said on Monday that two people had been killed.", MONDAY))
        .isEmpty();
    assertThat(daysOf("Ilse Marant said on Monday that 40 houses had burned.", MONDAY)).isEmpty();
    assertThat(daysOf("Police said on Monday that 1,243 houses had burned.", MONDAY)).isEmpty();
  }

  @Test
  void severalNumbersTogetherAreNotChance() {
    assertThat(daysOf("On Monday 57 houses burned and 38 people were injured.", MONDAY, MONDAY))
        .contains(days("2026-03-09", "2026-03-14"));
    assertThat(daysOf("On Monday 5 houses burned and 8 people were injured.", MONDAY, MONDAY))
        .isEmpty();
  }

  @Test
  void whatSaysNothingOfItsDayHasNoEnd() {
    String text = "According to Ilse Marant, 1,243 houses have burned.";
    assertThat(daysOf(text, MONDAY)).isEmpty();
    assertThat(daysOf("Ilse Marant said on March 9 that 1,243 houses had burned.", MONDAY))
        .isEmpty();
  }

  @Test
  void theDayOfTheFetchIsAnEnd() {
    String text = "According to Ilse Marant, 1,243 houses have burned.";
    assertThat(settlement.of(article("2026-03-20", text, MONDAY)).map(DatedArticle::days))
        .contains(days("2026-03-09", "2026-03-20"));
    assertThat(settlement.of(article("2026-05-20", text, MONDAY))).isEmpty();
  }

  @Test
  void whatReportsOfLaterStaysUndated() {
    assertThat(
            daysOf(
                "Ilse Marant said on Monday that 1,243 houses had burned. Some 40 firemen drowned"
                    + " on May 3, 2026.",
                MONDAY))
        .isEmpty();
  }

  private Optional<Period> daysOf(String text, Period... dated) {
    return settlement.of(article(null, text, dated)).map(DatedArticle::days);
  }

  /** An article whose first figures a dated article gives for these days. */
  private static UndatedArticle article(String fetched, String text, Period... dated) {
    Published published =
        fetched == null ? null : new Published(days(fetched, fetched), PublishedBasis.CRAWL);
    ArticleHead head = ArticleHead.of("undated").publishedAt(published);
    Extraction extraction = EXTRACTOR.extract(new Article(head, text));
    List<Figure> figures = extraction.figures();
    assertThat(figures).hasSizeGreaterThanOrEqualTo(dated.length);
    List<Match> matches = new ArrayList<>();
    for (int at = 0; at < dated.length; at++) {
      AsOf asOf = new AsOf(dated[at], "on Monday", AsOfBasis.STATEMENT);
      Anchor anchor = new Anchor("statement " + at, "dated", "figure " + at, asOf);
      matches.add(new Match(new Told(figures.get(at), false), List.of(anchor)));
    }
    return new UndatedArticle(head, figures, matches);
  }

  private static Period days(String first, String last) {
    return new Period(LocalDate.parse(first), LocalDate.parse(last));
  }
}
