package tally.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.junit.jupiter.api.Test;
import tally.model.Amount;
import tally.model.Article;
import tally.model.ArticleHead;
import tally.model.AsOf;
import tally.model.AsOfBasis;
import tally.model.Extent;
import tally.model.Extraction;
import tally.model.Figure;
import tally.model.Kind;
import tally.model.Modifier;
import tally.model.Period;
import tally.model.Published;
import tally.model.PublishedBasis;
import tally.model.RejectedNumber;
import tally.model.Rejection;
import tally.model.Source;
import tally.model.SourceType;
import tally.model.Span;
import tally.model.Status;

class RecordEncoderIT {
  private static final ArticleHead FULL_HEAD =
      new ArticleHead(
          "north/a.txt#2",
          "Flood count rises",
          "River Post",
          "https://example.org/a",
          "J. Doe",
          "en",
          new Published(Period.day(LocalDate.of(2025, 10, 2)), PublishedBasis.METADATA));

  private static final Figure FULL_FIGURE =
      new Figure(
          FULL_HEAD,
          "The mayor said about 40 people had left.",
          "about 40",
          new Span(21, 23),
          Kind.COUNT,
          new Amount(40.0, 40.0, Modifier.ABOUT),
          "kg",
          "people",
          "people",
          "leave",
          Extent.WHOLE,
          Status.REPORTED,
          "Arvel",
          new AsOf(new Period(LocalDate.of(1850, 1, 1), null), "since 1850", AsOfBasis.TEXT),
          new Source("Ana Ruiz", "The mayor", SourceType.PERSON, "River Post"),
          0.75,
          List.of("number=plain", "source=said"));

  private static final Figure BARE_FIGURE =
      new Figure(
          ArticleHead.of("b.txt"),
          "Up to 9.",
          "Up to 9",
          new Span(6, 7),
          Kind.MEASURE,
          new Amount(null, 9.0, Modifier.AT_MOST),
          null,
          null,
          null,
          null,
          Extent.WHOLE,
          Status.PLANNED,
          null,
          new AsOf(Period.UNKNOWN, null, AsOfBasis.PUBLISHED),
          null,
          0,
          List.of());

  private static final RejectedNumber REJECTED =
      new RejectedNumber(
          FULL_HEAD, "On 3 May.", "3", new Span(3, 4), Rejection.DATE, "date-expression");

  @Test
  void figuresSurviveWithAllComponentsAndWithNone() {
    assertRoundTrip(Figure.class, List.of(FULL_FIGURE, BARE_FIGURE));
  }

  @Test
  void articlesSurviveWithAllComponentsAndWithNone() {
    assertRoundTrip(
        Article.class,
        List.of(
            new Article(FULL_HEAD, "Line one.\nLine two 😀."),
            new Article(ArticleHead.of("b.txt"), "")));
  }

  @Test
  void extractionsSurviveWithTheirLists() {
    assertRoundTrip(
        Extraction.class,
        List.of(
            new Extraction(FULL_HEAD, List.of(FULL_FIGURE, BARE_FIGURE), List.of(REJECTED)),
            new Extraction(ArticleHead.of("b.txt"), List.of(), List.of())));
  }

  /** Every leaf that rows can hold, bare and in lists. */
  public record Leaves(
      int whole,
      Integer wholeOrNull,
      long big,
      Long bigOrNull,
      double real,
      Double realOrNull,
      boolean yes,
      Boolean yesOrNull,
      LocalDate day,
      Kind kind,
      List<String> words,
      List<List<Double>> tables,
      List<Kind> kinds) {}

  @Test
  void everyLeafSurvives() {
    assertRoundTrip(
        Leaves.class,
        List.of(
            new Leaves(
                1,
                2,
                3L,
                4L,
                5.5,
                6.5,
                true,
                false,
                LocalDate.of(2026, 2, 28),
                Kind.MONEY,
                List.of("a", ""),
                List.of(List.of(1.0), List.of()),
                List.of(Kind.COUNT, Kind.PERCENT)),
            new Leaves(0, null, 0, null, 0, null, false, null, null, null, null, null, null)));
  }

  @Test
  void elementsOfAListMayBeNull() {
    Leaves leaves =
        new Leaves(
            0,
            null,
            0,
            null,
            0,
            null,
            false,
            null,
            null,
            null,
            Arrays.asList("a", null),
            Arrays.asList(null, Arrays.asList(1.0, null)),
            Arrays.asList(null, Kind.COUNT));
    assertRoundTrip(Leaves.class, List.of(leaves));
  }

  @Test
  void componentsAreColumnsThatSqlCanName() {
    Dataset<Figure> figures =
        SharedSession.get()
            .createDataset(List.of(FULL_FIGURE, BARE_FIGURE), RecordEncoder.of(Figure.class));
    assertThat(
            figures
                .filter("source IS NULL AND kind = 'MEASURE' AND amount.high = 9")
                .select("article.id")
                .as(Encoders.STRING())
                .collectAsList())
        .containsExactly("b.txt");
  }

  record Unfit(String name, Map<String, String> notes) {}

  record Endless(List<Endless> more) {}

  @Test
  void aTypeThatRowsCannotHoldIsRefusedByItsPath() {
    assertThatThrownBy(() -> RecordEncoder.of(Unfit.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Unfit.notes")
        .hasMessageContaining("java.util.Map");
  }

  @Test
  void aRecordThatHoldsItselfIsRefused() {
    assertThatThrownBy(() -> RecordEncoder.of(Endless.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Endless.more");
  }

  /** Through a shuffle and a typed map, so that rows are really made and read. */
  private static <R extends Record> void assertRoundTrip(Class<R> type, List<R> records) {
    Encoder<R> encoder = RecordEncoder.of(type);
    MapFunction<R, R> same = record -> record;
    Dataset<R> rows =
        SharedSession.get().createDataset(records, encoder).repartition(2).map(same, encoder);
    assertThat(rows.schema()).isEqualTo(encoder.schema());
    assertThat(rows.collectAsList()).containsExactlyInAnyOrderElementsOf(records);
  }
}
