package tally.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A date without its year: Nov. 14, in March, the third quarter. The tense tells which one is
 * meant; without a tense it is the last one, unless that was long ago and the next one is at hand.
 *
 * @param yearly what comes back every year
 * @param way which one the text asks for
 */
record Yearless(Yearly yearly, Way way) implements When {
  private static final int LONG_AGO = 270;
  private static final int AT_HAND = 92;

  /** Which one the text asks for. */
  enum Way {
    BY_TENSE,
    /** As the tense has it, even if its year would be written: a holiday needs none. */
    BY_TENSE_ALONE,
    LAST,
    THIS,
    /** The next one from today on, today included. */
    COMING,
    NEXT;

    static Way of(int relative) {
      return relative < 0 ? LAST : relative > 0 ? NEXT : THIS;
    }
  }

  Yearless(Yearly yearly) {
    this(yearly, Way.BY_TENSE);
  }

  @Override
  public Optional<Days> on(Frame frame) {
    return frame
        .today()
        .map(today -> from(today, frame.tense()))
        .orElseGet(() -> frame.undated().place(yearly));
  }

  private Optional<Days> from(LocalDate today, Tense tense) {
    return switch (way) {
      case LAST -> lastBefore(today);
      case NEXT -> yearly.nextFrom(today).flatMap(days -> after(days, today));
      case COMING -> yearly.nextFrom(today);
      case THIS -> yearly.in(today.getYear());
      case BY_TENSE, BY_TENSE_ALONE -> byTense(today, tense);
    };
  }

  private Optional<Days> lastBefore(LocalDate today) {
    return yearly
        .lastFrom(today)
        .flatMap(
            days -> days.contains(today) ? yearly.lastFrom(days.first().minusDays(1)) : in(days));
  }

  private Optional<Days> after(Days days, LocalDate today) {
    return days.contains(today) ? yearly.nextFrom(days.last().plusDays(1)) : in(days);
  }

  private static Optional<Days> in(Days days) {
    return Optional.of(days);
  }

  /** A date of last year would have its year with it; one without is rather that of this year. */
  private boolean isAhead(Days last, LocalDate today, long since, long until) {
    return yearly.unit() == Unit.DAY
        && way == Way.BY_TENSE
        && last.first().getYear() < today.getYear()
        && since > LONG_AGO
        && until < AT_HAND;
  }

  /** A day just gone by, or the quarter last reported, isn't that of a year later. */
  private boolean isBehind(long since, long until) {
    boolean close = yearly.unit() == Unit.DAY || yearly.unit() == Unit.QUARTER;
    return close && since < AT_HAND && until > AT_HAND * 2;
  }

  private Optional<Days> byTense(LocalDate today, Tense tense) {
    Optional<Days> last = yearly.lastFrom(today);
    Optional<Days> next = yearly.nextFrom(today);
    if (last.isEmpty() || next.isEmpty()) {
      return last;
    }
    long since = ChronoUnit.DAYS.between(last.get().last(), today);
    long until = ChronoUnit.DAYS.between(today, next.get().first());
    return switch (tense) {
      case PAST -> isAhead(last.get(), today, since, until) ? next : last;
      case SINCE -> last;
      case FUTURE -> isBehind(since, until) ? last : next;
      case UNKNOWN -> since > LONG_AGO && until < AT_HAND ? next : last;
      case NEAREST -> until < since ? next : last;
    };
  }
}
