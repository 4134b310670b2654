package tally.extract.date;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What an expression is placed on the calendar by.
 *
 * @param published the day of publication, or null if it is unknown
 * @param spokenOf the date last spoken of before it, or null
 * @param reported the quarter whose results the text reports, or null
 * @param sameSentence the day that its own sentence names, or null
 * @param tense whether its clause speaks of what was or of what will be
 * @param latest the last day that the article's weekdays speak of, or null; mostly that of
 *     publication
 * @param undated what the article itself tells of its date
 * @param events when the events began that the article dates
 */
record Frame(
    LocalDate published,
    Days spokenOf,
    Days reported,
    Days sameSentence,
    Tense tense,
    LocalDate latest,
    Undated undated,
    EventDates events) {
  Frame {
    Objects.requireNonNull(tense, "tense");
    Objects.requireNonNull(undated, "undated");
    Objects.requireNonNull(events, "events");
  }

  Optional<LocalDate> today() {
    return Optional.ofNullable(published);
  }

  /** The date that "that month" or "a day earlier" is counted from. */
  Optional<Days> anchor() {
    return Optional.ofNullable(spokenOf);
  }

  Optional<Days> near() {
    return Optional.ofNullable(sameSentence);
  }

  /** The quarter whose results the text reports. */
  Optional<Days> quarter() {
    return Optional.ofNullable(reported);
  }

  /** What is over of days that are going on. */
  Days over(Days days) {
    return isGoingOn(days) ? Days.between(days.first(), published) : days;
  }

  /** What is left of days that are going on. */
  Days left(Days days) {
    return isGoingOn(days) ? Days.between(published, days.last()) : days;
  }

  private boolean isGoingOn(Days days) {
    return published != null && days.contains(published) && !days.last().equals(published);
  }
}
