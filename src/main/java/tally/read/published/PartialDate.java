package tally.read.published;

import java.time.DayOfWeek;
import java.util.Optional;
import tally.model.Period;

/**
 * A date as words give it, perhaps without its year.
 *
 * @param year the year; 0 if it isn't given
 * @param month the month, from 1
 * @param day the day of the month; 0 if it isn't given
 * @param weekday the day of the week; null if it isn't given
 */
record PartialDate(int year, int month, int day, DayOfWeek weekday) {
  boolean hasYear() {
    return year > 0;
  }

  /** The day or month, if it has a year and exists. */
  Optional<Period> period() {
    return day == 0 ? Calendar.month(year, month) : Calendar.day(year, month, day);
  }

  /** The day in that year, if there is one and it falls on the weekday that is given. */
  Optional<Period> in(int otherYear) {
    return Calendar.day(otherYear, month, day)
        .filter(found -> weekday == null || found.start().getDayOfWeek() == weekday);
  }
}
