package tally.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tally.model.Amount;
import tally.model.ArticleHead;
import tally.model.AsOf;
import tally.model.AsOfBasis;
import tally.model.Claim;
import tally.model.Disagreement;
import tally.model.Extent;
import tally.model.Figure;
import tally.model.Kind;
import tally.model.Mention;
import tally.model.Modifier;
import tally.model.Period;
import tally.model.Published;
import tally.model.PublishedBasis;
import tally.model.Source;
import tally.model.SourceType;
import tally.model.Span;
import tally.model.Status;
import tally.write.Column;

/** People's spreadsheets rely on these columns. */
class LayoutsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 10, 2);

  @Test
  void columnsAreThoseOfTheContract() {
    assertThat(names(FigureLayout.LAYOUT))
        .isEqualTo(
            "figure_id, article_id, publisher, title, url, published, published_basis, sentence,"
                + " figure_text, char_start, char_end, kind, low, best, high, modifier, unit,"
                + " counted, subject, event, status, place, as_of_start, as_of_end, as_of_text,"
                + " as_of_basis, source, source_text, source_type, via, topic, confidence,"
                + " claim_id, extent");
    assertThat(names(ReportLayouts.CLAIMS))
        .isEqualTo(
            "claim_id, topic, subject, event, status, source, source_type, low, best, high,"
                + " modifier, as_of_start, as_of_end, first_published, last_published, articles,"
                + " publishers, example_sentence, example_article_id, example_url, confidence,"
                + " extent");
    assertThat(names(ReportLayouts.COUNTS))
        .isEqualTo(
            "topic, subject, event, status, period, period_start, period_end, source,"
                + " source_type, low, best, high, claims, articles, publishers, extent");
    assertThat(names(ReportLayouts.DISAGREEMENTS))
        .isEqualTo(
            "topic, subject, event, period, sources, lowest, lowest_source, highest,"
                + " highest_source, ratio, lowest_claim_id, highest_claim_id");
    assertThat(names(CorpusLayouts.ARTICLES))
        .isEqualTo(
            "article_id, title, publisher, url, author, language, published, published_basis,"
                + " figures, rejected, charset, passed_over, duplicate_of, version_of,"
                + " published_start, published_end, dated_by, dated_by_figures");
  }

  @Test
  void everyColumnIsExplainedInASentence() {
    assertThat(
            Stream.of(
                    FigureLayout.LAYOUT,
                    ReportLayouts.CLAIMS,
                    ReportLayouts.COUNTS,
                    ReportLayouts.DISAGREEMENTS,
                    ReportLayouts.SOURCES,
                    CorpusLayouts.ARTICLES,
                    CorpusLayouts.REJECTED,
                    CorpusLayouts.QUARANTINE)
                .flatMap(layout -> layout.schema().columns().stream()))
        .extracting(Column::description)
        .allMatch(description -> description.endsWith(".") && description.length() > 8);
  }

  @Test
  void aFigureIsShownInItsColumns() {
    Figure figure =
        new Figure(
            new ArticleHead(
                "a.txt#2",
                "Camps fill up",
                "River Post",
                "https://example.org/a",
                null,
                null,
                new Published(Period.day(DAY), PublishedBasis.URL)),
            "The mayor put it at more than 40 families.",
            "more than 40",
            new Span(30, 32),
            Kind.COUNT,
            Amount.of(40, Modifier.MORE_THAN),
            null,
            "families",
            "families",
            "flee",
            Extent.WHOLE,
            Status.UNCONFIRMED,
            "Arvel",
            new AsOf(new Period(null, DAY), "by Thursday", AsOfBasis.TEXT),
            new Source("Mayor Ana Ruiz", "The mayor", SourceType.PERSON, "Hill Radio"),
            0.81239,
            List.of());
    assertThat(
            FigureLayout.LAYOUT.row(
                new Mention(
                    "f1",
                    figure,
                    List.of("camps", "flight"),
                    "Ana Ruiz",
                    SourceType.PERSON,
                    "c1",
                    false)))
        .containsExactly(
            "f1",
            "a.txt#2",
            "River Post",
            "Camps fill up",
            "https://example.org/a",
            "2025-10-02",
            "url",
            "The mayor put it at more than 40 families.",
            "more than 40",
            30,
            32,
            "count",
            40.0,
            40.0,
            null,
            "more_than",
            null,
            "families",
            "families",
            "flee",
            "unconfirmed",
            "Arvel",
            null,
            DAY,
            "by Thursday",
            "text",
            "Ana Ruiz",
            "The mayor",
            "person",
            "Hill Radio",
            "camps; flight",
            0.812,
            "c1",
            "whole");
  }

  @Test
  void whatIsUnknownStaysEmpty() {
    Figure figure =
        new Figure(
            ArticleHead.of("a.txt"),
            "It cost $5.",
            "$5",
            new Span(9, 10),
            Kind.MONEY,
            Amount.of(5, Modifier.EXACT),
            "USD",
            null,
            null,
            null,
            Extent.WHOLE,
            Status.REPORTED,
            null,
            new AsOf(Period.UNKNOWN, null, AsOfBasis.PUBLISHED),
            null,
            1,
            List.of());
    Object[] row =
        FigureLayout.LAYOUT.row(new Mention("f1", figure, List.of(), null, null, null, false));
    assertThat(List.of(names(FigureLayout.LAYOUT).split(", ")))
        .filteredOn(column -> row[columns().indexOf(column)] == null)
        .containsExactly(
            "publisher",
            "title",
            "url",
            "published",
            "published_basis",
            "counted",
            "subject",
            "event",
            "place",
            "as_of_start",
            "as_of_end",
            "as_of_text",
            "source",
            "source_text",
            "source_type",
            "via",
            "topic",
            "claim_id",
            "extent");
  }

  @Test
  void aClaimCountsItsArticlesAndPublishers() {
    Object[] row =
        ReportLayouts.CLAIMS.row(
            new Claim(
                "c1",
                List.of("camps"),
                "families",
                "flee",
                Extent.WHOLE,
                Status.REPORTED,
                null,
                null,
                new Amount(40.0, 60.0, Modifier.RANGE),
                Period.day(DAY),
                DAY,
                DAY,
                List.of("a.txt", "b.txt", "c.txt"),
                2,
                List.of("Hill Times", "River Post"),
                List.of(),
                "Some fled.",
                "a.txt",
                null,
                0.5));
    assertThat(row)
        .startsWith("c1", "camps", "families", "flee", "reported", null, null, 40.0, 50.0, 60.0)
        .endsWith(3, 2, "Some fled.", "a.txt", null, 0.5, "whole");
  }

  @Test
  void aRatioPretendsNoMoreThanTwoDecimals() {
    Disagreement third =
        new Disagreement(
            "t", "s", "e", "2025", Period.year(2025), 2, 3, "a", 10, "b", 10 / 3.0, "l", "h");
    assertThat(ReportLayouts.DISAGREEMENTS.row(third)).endsWith(3.33, "l", "h");
  }

  private static List<String> columns() {
    return List.of(names(FigureLayout.LAYOUT).split(", "));
  }

  private static String names(TableLayout<?> layout) {
    return String.join(", ", layout.schema().columns().stream().map(Column::name).toList());
  }
}
