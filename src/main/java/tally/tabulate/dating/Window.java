package tally.tabulate.dating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tally.model.Figure;
import tally.model.Period;
import tally.model.Status;

/**
 * The days on which an article may have been published, as far as one of its sentences tells.
 *
 * <p>The first is the earliest on which the sentence would mean the days that dated articles give;
 * that is never before the statement was made. The last is the latest on which it still would:
 * "said on Monday" is good for six days, "yesterday" for one, "on Oct. 1" for too long to tell.
 */
final class Window {
  /** What doesn't tell the day to a month tells too little. */
  static final int MONTH = 31;

  private Window() {}

  /**
   * The days, open where the sentence doesn't tell; empty if it contradicts the dated articles, so
   * that it can't be the same statement.
   */
  static Optional<Period> of(Match match, Rereading rereading) {
    Figure figure = match.figure();
    Period days = match.days();
    if (days.start().until(days.end(), ChronoUnit.DAYS) >= MONTH) {
      return Optional.of(notBefore(match));
    }
    boolean ahead = figure.status() == Status.PLANNED;
    LocalDate earliest = ahead ? days.start().minusDays(MONTH) : days.start();
    LocalDate latest = days.end().plusDays(MONTH);
    TreeMap<LocalDate, Period> meanings = new TreeMap<>();
    for (LocalDate day = earliest; !day.isAfter(latest); day = day.plusDays(1)) {
      LocalDate published = day;
      rereading.on(day, figure).ifPresent(read -> meanings.put(published, read.asOf().period()));
    }
    if (meanings.isEmpty()) {
      return Optional.of(notBefore(match));
    }
    List<LocalDate> good =
        meanings.keySet().stream().filter(d -> days.equals(meanings.get(d))).toList();
    if (good.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = good.get(0);
    LocalDate last = good.get(good.size() - 1);
    boolean gaps = first.until(last, ChronoUnit.DAYS) >= good.size();
    boolean open = last.equals(latest);
    if (gaps || (open && ahead)) {
      return Optional.of(notBefore(match));
    }
    return Optional.of(new Period(first, open ? null : last));
  }

  /** What is told is past; what is announced may be told of before its day, but not before that. */
  private static Period notBefore(Match match) {
    if (match.isDayOfStatement()) {
      return new Period(match.days().end(), null);
    }
    boolean ahead = match.figure().status() == Status.PLANNED;
    return ahead ? Period.UNKNOWN : new Period(match.days().start(), null);
  }
}
