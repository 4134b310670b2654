package tally.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateAxisTest {
  @ParameterizedTest
  @CsvSource({
    "2026-02-27, 2026-02-27, yyyy-mm-dd, 1",
    "2026-02-20, 2026-03-01, yyyy-mm-dd, 1",
    "2026-02-01, 2026-02-20, yyyy-mm-dd, 2",
    "2026-01-01, 2026-03-01, yyyy-mm-dd, 7",
    "2026-01-01, 2026-05-01, yyyy-mm-dd, 14",
    "2025-09-01, 2026-05-01, yyyy-mm, 30.4375",
    "2025-01-01, 2026-05-01, yyyy-mm, 60.875",
    "2022-01-01, 2026-05-01, yyyy-mm, 182.625",
    "2014-01-01, 2026-05-01, yyyy, 730.5",
    "1900-03-01, 2026-05-01, yyyy, 7305",
    "1900-03-01, 9999-12-31, yyyy, 365250"
  })
  void labelsStandAsFarApartAsTheyMust(
      LocalDate first, LocalDate last, String format, double step) {
    DateAxis axis = DateAxis.over(first, last);

    assertThat(axis.format()).isEqualTo(format);
    assertThat(axis.step()).isEqualTo(step);
    assertThat(axis.from()).isLessThan(DayNumber.number(first));
    assertThat(axis.to()).isGreaterThan(DayNumber.number(last));
    assertThat((axis.to() - axis.from()) / axis.step()).isBetween(1.9, 13.0);
  }

  @Test
  void everyLabelNamesTheMonthItStandsIn() {
    for (YearMonth month = YearMonth.of(2019, 1);
        month.getYear() < 2024;
        month = month.plusMonths(1)) {
      LocalDate first = month.atDay(17);
      DateAxis axis = DateAxis.over(first, first.plusDays(250));
      for (int i = 0; axis.from() + i * axis.step() <= axis.to(); i++) {
        assertThat(YearMonth.from(day(axis.from() + i * axis.step())))
            .isEqualTo(month.minusMonths(1).plusMonths(i));
      }
    }
  }

  @Test
  void everyLabelNamesTheYearItStandsIn() {
    for (int year = 1901; year < 2090; year++) {
      DateAxis axis = DateAxis.over(LocalDate.of(year, 8, 1), LocalDate.of(year + 8, 8, 1));
      for (int i = 0; axis.from() + i * axis.step() <= axis.to(); i++) {
        assertThat(day(axis.from() + i * axis.step()).getYear()).isEqualTo(year - 1 + i);
      }
    }
  }

  private static LocalDate day(double number) {
    return LocalDate.of(1899, 12, 30).plus((long) number, ChronoUnit.DAYS);
  }
}
