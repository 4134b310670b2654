package tally.tabulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tally.model.Period;

class PeriodSizeTest {
  @ParameterizedTest
  @CsvSource({
    "DAY, 2025-10-02, 2025-10-02, 2025-10-02, 2025-10-02",
    "WEEK, 2025-10-02, 2025-W40, 2025-09-29, 2025-10-05",
    "WEEK, 2025-09-29, 2025-W40, 2025-09-29, 2025-10-05",
    "WEEK, 2027-01-03, 2026-W53, 2026-12-28, 2027-01-03",
    "WEEK, 2024-12-30, 2025-W01, 2024-12-30, 2025-01-05",
    "MONTH, 2024-02-10, 2024-02, 2024-02-01, 2024-02-29",
    "QUARTER, 2025-12-31, 2025-Q4, 2025-10-01, 2025-12-31",
    "QUARTER, 2024-01-01, 2024-Q1, 2024-01-01, 2024-03-31",
    "YEAR, 1850-07-01, 1850, 1850-01-01, 1850-12-31",
  })
  void aDayLiesInItsPeriod(
      PeriodSize size, LocalDate day, String label, LocalDate first, LocalDate last) {
    assertThat(size.label(day)).isEqualTo(label);
    assertThat(size.around(day)).isEqualTo(new Period(first, last));
  }
}
