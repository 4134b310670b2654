package tally.read.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tally.model.Published;

class DateCluesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # what                          | published  | date       | markup     | url                           | crawled    | gives
          a field beats all               | 2026-03-01 | 2026-03-02 | 2026-03-03 | https://n.example/2026/03/04/ | 2026-03-05 | 2026-03-01 METADATA
          an unreadable field gives way   | some day   | -          | 2026-03-03 | -                             | -          | 2026-03-03 MARKUP
          a plain date is believed        | -          | 2026-03-02 | -          | -                             | -          | 2026-03-02 METADATA
          unless the address differs      | -          | 2026-03-06 | -          | https://n.example/2026/03/04/ | -          | 2026-03-04 URL
          the address confirms it         | -          | 2026-03-04 | -          | https://n.example/2026/03/04/ | -          | 2026-03-04 METADATA
          it refines an address's month   | -          | 2026-03-06 | -          | https://n.example/2026/03/x   | -          | 2026-03-06 METADATA
          a month in the address beats it | -          | 2026-04-06 | -          | https://n.example/2026/03/x   | -          | 2026-03 URL
          the download's day is none      | -          | 2026-03-05 | -          | -                             | 2026-03-05 | 2026-03-05 CRAWL
          another day than the download   | -          | 2026-03-02 | -          | -                             | 2026-03-05 | 2026-03-02 METADATA
          markup beats the address        | -          | -          | 2026-03-03 | https://n.example/2026/03/04/ | -          | 2026-03-03 MARKUP
          the address has the local day   | -          | -          | 2026-03-04T02:30:00Z      | https://n.example/2026/03/03/ | - | 2026-03-03 URL
          and so in the east              | -          | -          | 2026-03-03T20:00:00+00:00 | https://n.example/2026/03/04/ | - | 2026-03-04 URL
          but not at noon                 | -          | -          | 2026-03-04T13:00:00Z      | https://n.example/2026/03/03/ | - | 2026-03-04 MARKUP
          nor with a zone                 | -          | -          | 2026-03-04T02:30:00+02:00 | https://n.example/2026/03/03/ | - | 2026-03-04 MARKUP
          a field in universal time too   | 2026-03-04 02:30:00+00:00 | - | -          | https://n.example/2026/03/03/ | - | 2026-03-03 URL
          as feeds write it               | Wed, 04 Mar 2026 02:30:00 GMT | - | -      | https://n.example/2026/03/03/ | - | 2026-03-03 URL
          but not a later change          | 2026-03-04T15:30:00Z | - | -               | https://n.example/2026/03/03/ | - | 2026-03-04 METADATA
          nor a field in its own zone     | Wed, 04 Mar 2026 02:30:00 +0100 | - | -    | https://n.example/2026/03/03/ | - | 2026-03-04 METADATA
          nor a time without a zone       | 2026-03-04 02:30:00 | - | -                | https://n.example/2026/03/03/ | - | 2026-03-04 METADATA
          nor where the address has a month | 2026-03-01T02:30:00Z | - | -             | https://n.example/2026/02/x   | - | 2026-03-01 METADATA
          an archive's stamp is a crawl   | -          | -          | -          | http://web.archive.org/web/20270101000000/https://n.example/x | - | 2027-01-01 CRAWL
          nothing is invented             | -          | -          | -          | https://n.example/x           | -          | -
          """)
  void believesTheBestClue(
      String what,
      String published,
      String date,
      String markup,
      String url,
      String crawled,
      String expected) {
    DateClues clues = new DateClues(published, date, markup, url, crawled);
    assertThat(clues.decide("Two boats sank.").map(DateCluesTest::show).orElse(null))
        .as(what)
        .isEqualTo(expected);
  }

  private static String show(Published published) {
    return published.iso() + " " + published.basis();
  }
}
