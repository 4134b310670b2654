package tally.read.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tally.model.Period;

class DatelineTest {
  private static final Optional<Period> FETCHED = WrittenDate.read("2026-01-20");

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          KYIV, Nov. 14, 2025 (Agency) - Two boats sank.         > 2025-11-14
          KYIV, November 14 (Agency) -- Two boats sank.          > 2025-11-14
          PORT SUDAN, Sudan, Jan. 4 (Agency) — Two boats sank.   > 2026-01-04
          MOSCOW. December 2 /AGENCY/ Two boats sank.            > 2025-12-02
          New Delhi, Dec 2 (AGENCY) Two boats sank.              > 2025-12-02
          LAGOS — March 3, 2025 — Two boats sank.                > 2025-03-03
          Published 14 November 2025                             > 2025-11-14
          Published: Nov. 14, 2025, 10:30 AM EST                 > 2025-11-14
          By Ada Example | Published on 14 November 2025         > 2025-11-14
          By Ada Example - 14 Nov 2025 - 09:15 GMT               > 2025-11-14
          November 27th 2025                                     > 2025-11-27
          Thursday, 27 November 2025                             > 2025-11-27
          2025-11-27                                             > 2025-11-27
          Last updated 27 November 2025                          > 2025-11-27
          """)
  void readsTheArticlesOwnDate(String line, String day) {
    assertThat(in("A headline\n\n" + line + "\n\nThree boats came home.")).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two boats sank on Nov. 14, 2025 (a Friday) off the coast.",
        "KYIV, UKRAINE - NOVEMBER 14, 2025: Rescuers at work. (Photo by A. Example/Agency)",
        "Rescuers at work in Kyiv, Nov. 14, 2025. (A. Example/Agency)",
        "A view of the port, 14 November 2025",
        "Published in 14 November 2025 papers",
        "On Monday, Nov. 14 (local time), two boats sank.",
        "KYIV (Agency) - Two boats sank on Nov. 14, 2025.",
        "1774310400",
        "November 2025",
        "27 November 2027",
      })
  void takesNoCaptionAndNoSentenceForIt(String line) {
    assertThat(in("A headline\n" + line + "\nThree boats came home.")).isEmpty();
  }

  @Test
  void aDateWithoutAYearNeedsOneFromTheArticle() {
    String text = "KYIV, Nov. 14 (Agency) - Two boats sank.";
    assertThat(Dateline.in(text, Optional.empty(), Optional.empty())).isEmpty();
    assertThat(Dateline.in(text, WrittenDate.read("2024-11"), Optional.empty()))
        .contains(WrittenDate.read("2024-11-14").orElseThrow());
    assertThat(Dateline.in(text, WrittenDate.read("2024-10"), Optional.empty())).isEmpty();
  }

  @Test
  void thePublicationBeatsTheUpdateAndALabelBeatsALoneDate() {
    assertThat(in("Updated 20 November 2025\nPublished 14 November 2025\nText"))
        .contains("2025-11-14");
    assertThat(in("21 November 2025\nPublished 14 November 2025\nText")).contains("2025-11-14");
    assertThat(in("Updated 20 November 2025\n14 November 2025\nText")).contains("2025-11-14");
  }

  @Test
  void looksOnlyNearTheTop() {
    assertThat(in("A line of text.\n".repeat(40) + "14 November 2025")).isEmpty();
  }

  private static Optional<String> in(String text) {
    return Dateline.in(text, Optional.empty(), FETCHED).map(day -> day.start().toString());
  }
}
