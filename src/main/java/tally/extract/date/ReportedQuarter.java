package tally.extract.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The quarter whose results the text reports, or the same one of a year before: the latest quarter,
 * the year-ago period.
 *
 * @param yearsBack how many years before
 */
record ReportedQuarter(int yearsBack) implements When {
  @Override
  public Optional<Days> on(Frame frame) {
    return frame.quarter().map(this::back);
  }

  private Days back(Days quarter) {
    LocalDate first = quarter.first().minusYears(yearsBack);
    return quarter.unit().around(first);
  }

  @Override
  public boolean isSpokenOf() {
    return yearsBack == 0;
  }
}
