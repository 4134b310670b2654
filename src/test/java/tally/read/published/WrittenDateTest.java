package tally.read.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tally.model.Period;
import tally.model.Published;
import tally.model.PublishedBasis;

class WrittenDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          2026-03-24                          > 2026-03-24
          2026-03-24T23:30:00-07:00           > 2026-03-24
          2026-03-24 05:00:00+00:00           > 2026-03-24
          2026/3/4                            > 2026-03-04
          2026.03.24                          > 2026-03-24
          20260324                            > 2026-03-24
          20260324T101500Z                    > 2026-03-24
          2026-02                             > 2026-02
          2026                                > 2026
          1774310400                          > 2026-03-24
          1774310400000                       > 2026-03-24
          1774310400.25                       > 2026-03-24
          Tue, 24 Mar 2026 10:15:00 GMT       > 2026-03-24
          Tue, 24 Mar 2026 10:15:00 +0200     > 2026-03-24
          Tue Mar 24 10:15:00 UTC 2026        > 2026-03-24
          March 3, 2026                       > 2026-03-03
          Mar. 3, 2026, 10:30 AM EST          > 2026-03-03
          November 27th 2025                  > 2025-11-27
          27th of November 2025 at 10.30pm    > 2025-11-27
          Thursday 4 Sept 2025 - 09:12 BST    > 2025-09-04
          Tue Mar 24 2026 10:00:00 GMT+0100 (British Summer Time) > 2026-03-24
          24 Mar 2026 10:00 UTC+02:00         > 2026-03-24
          March 24, 2026 5 p.m.               > 2026-03-24
          Tuesday, 24 March 2026, 14:19 CAT   > 2026-03-24
          SEPT. 4, 2025                       > 2025-09-04
          03-Mar-2026                         > 2026-03-03
          February 2026                       > 2026-02
          24/03/2026                          > 2026-03-24
          03/24/2026 10:15                    > 2026-03-24
          04.04.2026                          > 2026-04-04
          """)
  void readsWhatFieldsAndPagesWrite(String written, String iso) {
    assertThat(read(written)).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2 hours ago",
        "03/04/2026",
        "2026-02-30",
        "2026-13",
        "0000-00-00",
        "March 3",
        "31 June 2026",
        "March to May 2026",
        "Mare 3, 2026",
        "May 1 and 2, 2026",
        "12345678901",
        "May 1 2 2026",
        "May 2026 1 2",
        "3 killed in May 2026"
      })
  void leavesAloneWhatIsNoDateOrCouldBeTwo(String written) {
    assertThat(read(written)).isEmpty();
  }

  private static Optional<String> read(String written) {
    return WrittenDate.read(written)
        .map((Period period) -> new Published(period, PublishedBasis.METADATA).iso());
  }
}
