package tally.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tally.extract.text.ArticleText;
import tally.model.TimeExpression;

/** Looks for what an undated article tells of its own date. */
final class Evidence {
  private static final Frame NO_FRAME =
      new Frame(null, null, null, null, Tense.UNKNOWN, null, Undated.UNTOLD, EventDates.NONE);

  private Evidence() {}

  static Undated of(ArticleText text, List<Reading> readings) {
    LocalDate past = null;
    LocalDate year = null;
    for (Reading reading : readings) {
      Optional<Days> days = fixed(reading);
      if (days.isEmpty() || isAhead(reading) || Captions.isIn(text, reading.sentence())) {
        continue;
      }
      if (days.get().unit().compareTo(Unit.YEAR) < 0) {
        past = later(past, days.get().last());
      } else if (days.get().unit() == Unit.YEAR) {
        year = later(year, days.get().first().minusDays(1));
      }
    }
    if (past != null) {
      past = later(past, year);
    }
    return new Undated(past, deadline(readings, past));
  }

  private static LocalDate deadline(List<Reading> readings, LocalDate past) {
    LocalDate deadline = null;
    for (Reading reading : readings) {
      Optional<Days> days = fixed(reading).filter(found -> isAhead(reading));
      boolean ahead = days.isPresent() && (past == null || days.get().last().isAfter(past));
      if (ahead && (deadline == null || days.get().last().isBefore(deadline))) {
        deadline = days.get().last();
      }
    }
    return deadline;
  }

  /** Its days, if the words alone say which they are. */
  private static Optional<Days> fixed(Reading reading) {
    return reading.when().type() == TimeExpression.Type.DATE
        ? reading.when().on(NO_FRAME)
        : Optional.empty();
  }

  private static boolean isAhead(Reading reading) {
    return reading.isBound() || reading.tense() == Tense.FUTURE;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }
}
