package tally.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tally.model.Amount;
import tally.model.ArticleHead;
import tally.model.AsOf;
import tally.model.AsOfBasis;
import tally.model.Extent;
import tally.model.Figure;
import tally.model.Kind;
import tally.model.Modifier;
import tally.model.Period;
import tally.model.Source;
import tally.model.SourceType;
import tally.model.Span;
import tally.model.Status;

class ScorerTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  @Test
  void everythingRight() {
    Score score = score(List.of(gold(10, 12)), List.of(figure(10, 12)));
    assertThat(score.matches()).hasSize(1);
    assertThat(score.matches().get(0).right()).isEqualTo(EnumSet.allOf(Field.class));
    assertThat(score.record()).isEqualTo(new Score.Rate(1, 1, 1));
  }

  @Test
  void spansMatchOneToOneWhereTheyOverlapMost() {
    Score score =
        score(
            List.of(gold(10, 16), gold(30, 32)),
            List.of(figure(9, 11), figure(11, 16), figure(16, 20)));
    assertThat(score.matches())
        .singleElement()
        .extracting(match -> match.figure().span())
        .isEqualTo(new Span(11, 16));
    assertThat(score.missed()).extracting(gold -> gold.span().start()).containsExactly(30);
    assertThat(score.spurious()).hasSize(2);
    assertThat(score.detected().precision()).isEqualTo(1 / 3.0, within(1e-9));
    assertThat(score.detected().recall()).isEqualTo(0.5);
    assertThat(score.detected().f1()).isEqualTo(0.4);
  }

  @Test
  void ofSampledArticlesOnlyNumbersThatWereLookedAtCount() {
    Gold gold =
        new Gold(Set.of("a"), List.of(gold(10, 12)), Map.of("a", List.of(new Span(30, 32))));
    Score score =
        Scorer.score(gold, Map.of("a", List.of(figure(10, 12), figure(31, 33), figure(50, 52))));
    assertThat(score.matches()).hasSize(1);
    assertThat(score.spurious())
        .singleElement()
        .extracting(spurious -> spurious.figure().span())
        .isEqualTo(new Span(31, 33));
  }

  @Test
  void onlyCountsOfAnnotatedArticlesAreScored() {
    Figure money =
        new Figure(
            ArticleHead.of("a.txt"),
            "s",
            "10",
            new Span(10, 12),
            Kind.MONEY,
            amount(10),
            "EUR",
            null,
            null,
            null,
            Extent.WHOLE,
            Status.REPORTED,
            null,
            asOf(DAY, DAY),
            null,
            1,
            List.of());
    Score score =
        Scorer.score(
            new Gold(Set.of("a", "b"), List.of(), Map.of()),
            Map.of("a", List.of(money), "b", List.of(figure(1, 2)), "c", List.of(figure(1, 2))));
    assertThat(score.documents()).isEqualTo(2);
    assertThat(score.extracted()).isEqualTo(1);
    assertThat(score.spurious()).extracting(Score.Spurious::doc).containsExactly("b");
    assertThat(score.detected()).isEqualTo(new Score.Rate(0, 0, 0));
  }

  @Test
  void anOpenBoundIsNoBound() {
    GoldFigure more = gold(10, 12, 10.0, null, DAY, DAY);
    assertThat(score(List.of(more), List.of(figure(10, 12))).accuracy(Field.VALUE)).isZero();
    assertThat(
            score(List.of(more), List.of(figure(new Amount(10.0, null, Modifier.MORE_THAN))))
                .accuracy(Field.VALUE))
        .isOne();
  }

  @Test
  void daysAreNearIfTheyEndAlikeOrOverlapByAThird() {
    assertThat(asOf(DAY.minusDays(30), DAY, asOf(DAY, DAY))).containsExactly(Field.AS_OF);
    assertThat(asOf(DAY, DAY.plusDays(5), asOf(DAY, DAY.plusDays(1)))).contains(Field.AS_OF);
    assertThat(asOf(DAY, DAY.plusDays(6), asOf(DAY, DAY.plusDays(1)))).isEmpty();
    assertThat(asOf(DAY, DAY, asOf(DAY, DAY))).contains(Field.AS_OF_STRICT, Field.AS_OF);
    assertThat(asOf(DAY, DAY, asOf(null, null))).isEmpty();
  }

  @Test
  void whereNoDayIsRightAFallbackIsForgiven() {
    assertThat(asOf(null, null, asOf(null, null))).contains(Field.AS_OF_STRICT);
    assertThat(asOf(null, null, new AsOf(Period.day(DAY), null, AsOfBasis.PUBLISHED)))
        .containsExactly(Field.AS_OF);
    assertThat(asOf(null, null, asOf(DAY, DAY))).isEmpty();
  }

  @Test
  void aRecordNeedsAllThatMatters() {
    Figure other =
        new Figure(
            ArticleHead.of("a.txt"),
            "s",
            "10",
            new Span(10, 12),
            Kind.COUNT,
            amount(10),
            null,
            "boats",
            "boats",
            "sail",
            Extent.WHOLE,
            Status.PLANNED,
            null,
            asOf(DAY, DAY),
            null,
            1,
            List.of());
    Score score = score(List.of(gold(10, 12)), List.of(other));
    assertThat(score.detected().f1()).isOne();
    assertThat(score.record().f1()).isZero();
    assertThat(score.matches().get(0).right())
        .containsExactlyInAnyOrder(
            Field.VALUE, Field.MODIFIER, Field.COUNTED, Field.AS_OF, Field.AS_OF_STRICT);
  }

  private static Set<Field> asOf(LocalDate start, LocalDate end, AsOf got) {
    Figure figure =
        new Figure(
            ArticleHead.of("a.txt"),
            "s",
            "10",
            new Span(10, 12),
            Kind.COUNT,
            amount(10),
            null,
            "boats",
            "boats",
            "sink",
            Extent.WHOLE,
            Status.REPORTED,
            null,
            got,
            null,
            1,
            List.of());
    Set<Field> right =
        EnumSet.copyOf(
            score(List.of(gold(10, 12, 10.0, 10.0, start, end)), List.of(figure))
                .matches()
                .get(0)
                .right());
    right.retainAll(EnumSet.of(Field.AS_OF, Field.AS_OF_STRICT));
    return right;
  }

  private static AsOf asOf(LocalDate start, LocalDate end) {
    return new AsOf(new Period(start, end), null, AsOfBasis.TEXT);
  }

  private static Amount amount(double number) {
    return Amount.of(number, Modifier.EXACT);
  }

  private static GoldFigure gold(int start, int end) {
    return gold(start, end, 10.0, 10.0, DAY, DAY);
  }

  private static GoldFigure gold(
      int start, int end, Double low, Double high, LocalDate from, LocalDate to) {
    return new GoldFigure(
        "a",
        new Span(start, end),
        "10",
        low,
        high,
        "exact",
        "boats",
        "sink",
        "reported",
        from,
        to,
        List.of("Ana Ruiz"));
  }

  private static Figure figure(int start, int end) {
    return figure(amount(10), start, end);
  }

  private static Figure figure(Amount amount) {
    return figure(amount, 10, 12);
  }

  private static Figure figure(Amount amount, int start, int end) {
    return new Figure(
        ArticleHead.of("a.txt"),
        "s",
        "10",
        new Span(start, end),
        Kind.COUNT,
        amount,
        null,
        "boats",
        "boats",
        "sink",
        Extent.WHOLE,
        Status.REPORTED,
        null,
        asOf(DAY, DAY),
        new Source("Ana Ruiz", "she", SourceType.PERSON, null),
        1,
        List.of());
  }

  private static Score score(List<GoldFigure> gold, List<Figure> figures) {
    return Scorer.score(new Gold(Set.of("a"), gold, Map.of()), Map.of("a", figures));
  }
}
