package tally.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "DAY, 2025-11-14, 2025-11-14, 2025-11-14",
    "WEEK, 2025-11-10, 2025-11-16, 2025-W46",
    "WEEKEND, 2025-11-15, 2025-11-16, 2025-W46-WE",
    "MONTH, 2025-11-01, 2025-11-30, 2025-11",
    "SEASON, 2025-09-01, 2025-11-30, 2025-FA",
    "QUARTER, 2025-10-01, 2025-12-31, 2025-Q4",
    "HALF, 2025-07-01, 2025-12-31, 2025-H2",
    "YEAR, 2025-01-01, 2025-12-31, 2025",
    "DECADE, 2020-01-01, 2029-12-31, 202",
    "CENTURY, 2000-01-01, 2099-12-31, 20"
  })
  void holdsADayInEveryUnit(Unit unit, LocalDate first, LocalDate last, String timex) {
    Days days = unit.around(LocalDate.parse("2025-11-14"));
    assertThat(days.first()).isEqualTo(first);
    assertThat(days.last()).isEqualTo(last);
    assertThat(days.timex()).isEqualTo(timex);
  }

  @Test
  void countsDecemberAmongTheWinterThatFollows() {
    assertThat(Unit.SEASON.around(LocalDate.parse("2026-01-20")).first())
        .isEqualTo(LocalDate.parse("2025-12-01"));
  }

  @Test
  void takesTheWeekOfAYearThatMostOfItsDaysAreIn() {
    assertThat(Unit.WEEK.around(LocalDate.parse("2024-12-31")).timex()).isEqualTo("2025-W01");
  }

  @ParameterizedTest
  @CsvSource({
    "HOUR, 24, 2025-11-15",
    "HOUR, 36, 2025-11-16",
    "HOUR, 3, 2025-11-14",
    "HOUR, -24, 2025-11-13",
    "MINUTE, 90, 2025-11-14",
    "WEEK, -2, 2025-10-31",
    "MONTH, 3, 2026-02-14",
    "YEAR, 0.5, 2026-05-16",
    "DECADE, -1, 2015-11-14"
  })
  void movesByAnyUnit(Unit unit, double count, LocalDate moved) {
    assertThat(unit.plus(LocalDate.parse("2025-11-14"), count)).isEqualTo(moved);
  }

  @Test
  void knowsTheUnitThatDaysMakeUp() {
    assertThat(Days.whole(LocalDate.parse("2024-02-01"), LocalDate.parse("2024-02-29")).timex())
        .isEqualTo("2024-02");
    assertThat(Days.whole(LocalDate.parse("2024-02-01"), LocalDate.parse("2024-02-28")).timex())
        .isEqualTo("2024-02-01/2024-02-28");
  }
}
