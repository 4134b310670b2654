package tally.extract.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import tally.model.Period;
import tally.model.Published;
import tally.model.PublishedBasis;
import tally.model.TimeExpression;

class TimeReaderTest {
  private static final Published FRIDAY =
      new Published(Period.day(LocalDate.parse("2025-11-14")), PublishedBasis.METADATA);
  private static final Published FEBRUARY =
      new Published(Period.month(YearMonth.of(2026, 2)), PublishedBasis.METADATA);

  @Test
  void placesNoRelativeDateInAnUndatedArticle() {
    assertThat(periods("It burned on Monday, a day after it opened last week, and so far stands."))
        .containsOnly(Period.UNKNOWN);
  }

  @Test
  void placesADateWithItsYearInAnUndatedArticle() {
    assertThat(periods("They came in late 2024.")).containsExactly(period("2024-09-01/2024-12-31"));
  }

  @Test
  void placesAMonthAndDayAfterTheLatestPastDateOfAnUndatedArticle() {
    assertThat(
            periods(
                "Some 900 weavers may be in the valley, the envoy said in a letter of Oct. 1.\n"
                    + "The first 300 weavers came in late 2024."))
        .containsExactly(period("2025-10-01/2025-10-01"), period("2024-09-01/2024-12-31"));
  }

  @Test
  void placesAMonthAndDayBeforeTheDeadlineOfAnUndatedArticle() {
    assertThat(
            periods(
                "Help us find 9,000 readers by the end of 2025.\n"
                    + "A Nov. 14 post says 300 weavers will come by the end of the year."))
        .containsExactly(
            period("2025-12-01/2025-12-31"),
            period("2025-11-14/2025-11-14"),
            period("2025-12-01/2025-12-31"));
  }

  @Test
  void letsNoCaptionPlaceADateWithoutAYear() {
    assertThat(
            periods(
                "Divers at the pier on Oct. 17, 2022. (Jo Bloggs/Anadolu Agency via Getty Images)\n"
                    + "The pier fell on Oct. 1."))
        .containsExactly(period("2022-10-17/2022-10-17"), Period.UNKNOWN);
  }

  @Test
  void letsNoBareYearOfThePastPlaceADateWithoutAYear() {
    assertThat(periods("The pier was built in 1998. It fell on Oct. 1."))
        .containsExactly(Period.year(1998), Period.UNKNOWN);
  }

  @Test
  void leavesTheEndOfASinceOpenInAnUndatedArticle() {
    List<TimeExpression> found = Texts.read("Ninety have drowned since 2019.", null);
    assertThat(found.get(0).covers()).isEqualTo(new Period(LocalDate.parse("2019-01-01"), null));
  }

  @Test
  void resolvesWhatIsRelativeToAMonthOfPublication() {
    assertThat(Texts.read("Nine fell ill yesterday and 80 last month; 40 are ill now.", FEBRUARY))
        .extracting(TimeExpression::period)
        .containsExactly(
            period("2026-02-01/2026-02-28"),
            period("2026-01-01/2026-01-31"),
            period("2026-02-01/2026-02-28"));
  }

  @Test
  void quotesTheTextAndKnowsItsTokens() {
    String text = "At least 30 people have died since early on Monday, he said.";
    TimeExpression found = Texts.read(text, FRIDAY).get(0);
    assertThat(found.span().in(text)).isEqualTo("early on Monday");
    assertThat(found.firstToken()).isEqualTo(7);
    assertThat(found.lastToken()).isEqualTo(9);
  }

  @Test
  void readsInOrderAndWithoutOverlap() {
    String text =
        "On Oct. 3, 4 and 5, 40 died. From Monday night into Tuesday morning, the day after the "
            + "May 5, 2024 vote, 20 more died in the past 24 hours, up from a year earlier.";
    int last = 0;
    for (TimeExpression found : Texts.read(text, FRIDAY)) {
      assertThat(found.span().start()).isGreaterThanOrEqualTo(last);
      last = found.span().end();
    }
    assertThat(last).isPositive();
  }

  @Test
  void remembersNothingOfTheArticleBefore() {
    String text = "Eight more fell ill the day before.";
    List<TimeExpression> alone = Texts.read(text, FRIDAY);
    Texts.read("In March 2021 the dam broke.", FRIDAY);
    assertThat(Texts.read(text, FRIDAY)).isEqualTo(alone);
  }

  @Test
  void readsUntaggedSentencesToo() {
    assertThat(new TimeReader().read(Texts.untagged("Two sank on March 3, 2024."), FRIDAY))
        .extracting(TimeExpression::period)
        .containsExactly(period("2024-03-03/2024-03-03"));
  }

  @Test
  void readsHostileTextInLinearTime() {
    String text = "from the 1 of May to the end of the first half of last ".repeat(4_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> assertThat(new TimeReader().read(Texts.untagged(text), FRIDAY)).isNotEmpty());
  }

  private static List<Period> periods(String text) {
    return Texts.read(text, null).stream().map(TimeExpression::period).toList();
  }

  private static Period period(String days) {
    return new Period(LocalDate.parse(days.substring(0, 10)), LocalDate.parse(days.substring(11)));
  }
}
