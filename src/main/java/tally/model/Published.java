package tally.model;

import java.util.Objects;

/**
 * When an article was published, as exactly as is known: a day, a whole month or year, or the days
 * that other articles leave for it.
 *
 * @param period the day or the days among which it lies; both ends known
 * @param basis where that comes from
 */
public record Published(Period period, PublishedBasis basis) {
  public Published {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(period.start(), "start");
    Objects.requireNonNull(period.end(), "end");
  }

  /**
   * ISO 8601 at the precision that is known: {@code 2026-02-27}, {@code 2026-02} or {@code 2026};
   * of days that are no whole month or year, the month or year in which they begin.
   */
  public String iso() {
    String day = period.start().toString();
    if (period.start().equals(period.end())) {
      return day;
    }
    boolean oneMonth =
        period.start().getMonthValue() == period.end().getMonthValue()
            && period.start().getYear() == period.end().getYear();
    return oneMonth ? day.substring(0, 7) : day.substring(0, 4);
  }
}
