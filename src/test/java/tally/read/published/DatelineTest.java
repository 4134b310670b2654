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
          KYIV, November 14, 2025 (Agency) -- Two boats sank.    > 2025-11-14
          PORT SUDAN, Sudan, Jan. 4, 2026 (Agency) — Two sank.   > 2026-01-04
          MOSCOW. December 2, 2025 /AGENCY/ Two boats sank.      > 2025-12-02
          New Delhi, Dec 2, 2025 (AGENCY) Two boats sank.        > 2025-12-02
          NAIROBI, 4 November 2025 (Agency) – Two boats sank.    > 2025-11-04
          PORT CITY, Ruritania (Oct. 1, 2025) — Two boats sank.  > 2025-10-01
          (Oct. 1, 2025)                                         > 2025-10-01
          By Ada Example (Oct. 1, 2025)                          > 2025-10-01
          By Ada Example, 14 November 2025                       > 2025-11-14
          By Ada Example and Ben Sample, Nov. 14, 2025 5 p.m.    > 2025-11-14
          14 November 2025 by Ada Example                        > 2025-11-14
          Published by Ada Example on 14 November 2025           > 2025-11-14
          Posted on 14 November 2025 by Ada Example              > 2025-11-14
          Published 10:30 AM EST, Fri November 14, 2025          > 2025-11-14
          Harbour News | Nov 14, 2025 at 5:30 pm                 > 2025-11-14
          FOR IMMEDIATE RELEASE: November 14, 2025               > 2025-11-14
          Ada Example / Harbour News / Nov 14, 2025, 14:04 IST   > 2025-11-14
          Harbour NewsNovember 14, 2025 GMT                      > 2025-11-14
          12:43, 14 Nov 2025Updated 12:44, 15 Nov 2025           > 2025-11-14
          14 November 2025 4                                     > 2025-11-14
          14/11/2025 09:15                                       > 2025-11-14
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
        "PORT CITY (Oct. 1, 2025) Rescuers at work. (Navy photo by A. Example)",
        "PORT CITY (Oct. 1, 2025) - Rescuers at work. (Navy photo by A. Example)",
        "File photo, 14 November 2025",
        "Rescuers at work in the port | 14 November 2025",
        "2025-11-14: two boats sank",
        "By 14 November 2025 the port will be closed",
        "By Monday, Nov. 14",
        "Friday, 14 November",
        "03/04/2025",
      })
  void takesNoCaptionAndNoSentenceForIt(String line) {
    assertThat(in("A headline\n" + line + "\nThree boats came home.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KYIV, Nov. 14 (Agency) - Two boats sank.",
        "MOSCOW. November 14 /AGENCY/ Two boats sank.",
        "New Delhi, Nov 14 (AGENCY) Two boats sank.",
        "Published 14 November",
        "Published Nov. 14, 10:30 AM",
      })
  void aDateWithoutAYearNeedsOneFromTheArticle(String line) {
    assertThat(in(line)).isEmpty();
    assertThat(inAddressOf("2024-11", line)).contains("2024-11-14");
    assertThat(inAddressOf("2024", line)).contains("2024-11-14");
    assertThat(inAddressOf("2024-10", line)).isEmpty();
    assertThat(in(line + "\nUpdated 16 November 2024")).contains("2024-11-14");
    assertThat(in(line + "\nUpdated 3 January 2025")).contains("2024-11-14");
  }

  @Test
  void theWeekdayTellsTheYearIfOnlyOneThatTheTextNamesHasIt() {
    String line = "Published Friday, 14 November\n";
    assertThat(in(line + "The port was built in 2024, and closed in 2025.")).contains("2025-11-14");
    assertThat(in(line + "The port was built in 2023, and closed in 2024.")).isEmpty();
    assertThat(in(line + "The port closed in 2025 and may open in 2026.")).isEmpty();
    assertThat(in(line + "It opened in 2014 and closed in 2025.")).isEmpty();
    assertThat(in(line + "The port cost $2025 and 2,025 cranes.")).isEmpty();
  }

  @Test
  void theDayOfTheDownloadTellsNoYear() {
    assertThat(in("KYIV, Jan. 14 (Agency) - Two boats sank.")).isEmpty();
  }

  @Test
  void readsThroughTagsThatAreLeftInATextFile() {
    assertThat(in("<span class=\"d\">November 27th 2025</span>")).contains("2025-11-27");
    assertThat(in("# Two boats\n**14 November 2025**")).isEmpty();
  }

  @Test
  void readsTheLinesAroundTheHeadlineFirst() {
    assertThat(
            Dateline.in(
                    "By Ada Example\n14 November 2025",
                    "Two boats sank\n20 November 2025",
                    Optional.empty(),
                    FETCHED)
                .map(day -> day.start().toString()))
        .contains("2025-11-14");
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

  private static Optional<String> inAddressOf(String around, String text) {
    return Dateline.in("", text, WrittenDate.read(around), Optional.empty())
        .map(day -> day.start().toString());
  }

  private static Optional<String> in(String text) {
    return Dateline.in("", text, Optional.empty(), FETCHED).map(day -> day.start().toString());
  }
}
