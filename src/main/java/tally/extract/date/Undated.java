package tally.extract.date;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What an article without a publication date tells of its own date: it is later than the latest
 * past date with a year that it speaks of, and not later than the deadline that it sets. A date
 * without a year is placed by these two, and by nothing if the article has neither.
 *
 * <p>The year is left out of a date where the reader knows it, so that {@code Oct. 1} in an article
 * that looks back on late 2024 is the first one after it.
 *
 * @param lookedBack the last day of the latest past date, or null
 * @param deadline the last day of the earliest deadline after that, or null
 */
record Undated(LocalDate lookedBack, LocalDate deadline) {
  /** Nothing is told, or nothing needs to be because the publication date is known. */
  static final Undated UNTOLD = new Undated(null, null);

  Undated {
    if (lookedBack != null && deadline != null && deadline.isBefore(lookedBack)) {
      throw new IllegalArgumentException("a deadline in the past: " + deadline);
    }
  }

  /** The date without a year, placed in the year after the past date or before the deadline. */
  Optional<Days> place(Yearly yearly) {
    if (deadline != null) {
      Optional<Days> last = yearly.lastFrom(deadline);
      return last.filter(days -> days.last().isAfter(deadline.minusYears(1)));
    }
    return Optional.ofNullable(lookedBack)
        .flatMap(past -> yearly.nextFrom(past.plusDays(1)))
        .filter(days -> days.first().isAfter(Objects.requireNonNull(lookedBack)));
  }

  /** The year of the article, or one counted from it, if a deadline in it tells. */
  Optional<Days> year(int offset) {
    return Optional.ofNullable(deadline).map(day -> Unit.YEAR.around(day.plusYears(offset)));
  }
}
