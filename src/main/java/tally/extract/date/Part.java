package tally.extract.date;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A part of a longer date: early, mid and late cut it in three; its start and its end are narrower.
 */
enum Part {
  EARLY,
  MID,
  LATE,
  START,
  END,
  FIRST_HALF,
  SECOND_HALF;

  static Part named(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** This part of the days; all of them if they are too short to have one. */
  Days of(Days whole) {
    return switch (whole.unit()) {
      case WEEK -> days(whole, weekdays());
      case MONTH -> days(whole, monthDays(whole.last().getDayOfMonth()));
      case QUARTER, SEASON -> months(whole, quarterMonths());
      case HALF -> months(whole, halfMonths());
      case YEAR -> months(whole, yearMonths());
      case DECADE -> years(whole, decadeYears());
      case CENTURY -> years(whole, centuryYears());
      default -> whole;
    };
  }

  private int[] weekdays() {
    return switch (this) {
      case EARLY, START -> new int[] {1, 2};
      case MID -> new int[] {3, 4};
      case LATE, END -> new int[] {5, 7};
      case FIRST_HALF -> new int[] {1, 4};
      case SECOND_HALF -> new int[] {4, 7};
    };
  }

  private int[] monthDays(int length) {
    return switch (this) {
      case EARLY, START -> new int[] {1, 10};
      case MID -> new int[] {11, 20};
      case LATE, END -> new int[] {21, length};
      case FIRST_HALF -> new int[] {1, 15};
      case SECOND_HALF -> new int[] {16, length};
    };
  }

  private int[] quarterMonths() {
    return switch (this) {
      case EARLY, START -> new int[] {1, 1};
      case MID -> new int[] {2, 2};
      case LATE, END -> new int[] {3, 3};
      case FIRST_HALF -> new int[] {1, 2};
      case SECOND_HALF -> new int[] {2, 3};
    };
  }

  private int[] halfMonths() {
    return switch (this) {
      case EARLY -> new int[] {1, 2};
      case START -> new int[] {1, 1};
      case MID -> new int[] {3, 4};
      case LATE -> new int[] {5, 6};
      case END -> new int[] {6, 6};
      case FIRST_HALF -> new int[] {1, 3};
      case SECOND_HALF -> new int[] {4, 6};
    };
  }

  private int[] yearMonths() {
    return switch (this) {
      case EARLY -> new int[] {1, 4};
      case MID -> new int[] {5, 8};
      case LATE -> new int[] {9, 12};
      case START -> new int[] {1, 1};
      case END -> new int[] {12, 12};
      case FIRST_HALF -> new int[] {1, 6};
      case SECOND_HALF -> new int[] {7, 12};
    };
  }

  private int[] decadeYears() {
    return switch (this) {
      case EARLY -> new int[] {1, 4};
      case MID -> new int[] {5, 7};
      case LATE -> new int[] {8, 10};
      case START -> new int[] {1, 1};
      case END -> new int[] {10, 10};
      case FIRST_HALF -> new int[] {1, 5};
      case SECOND_HALF -> new int[] {6, 10};
    };
  }

  private int[] centuryYears() {
    return switch (this) {
      case EARLY -> new int[] {1, 33};
      case MID -> new int[] {34, 66};
      case LATE -> new int[] {67, 100};
      case START -> new int[] {1, 10};
      case END -> new int[] {91, 100};
      case FIRST_HALF -> new int[] {1, 50};
      case SECOND_HALF -> new int[] {51, 100};
    };
  }

  private static Days days(Days whole, int[] range) {
    LocalDate before = whole.first().minusDays(1);
    return Days.between(before.plusDays(range[0]), before.plusDays(range[1]));
  }

  private static Days months(Days whole, int[] range) {
    LocalDate first = whole.first().plusMonths(range[0] - 1L);
    LocalDate last = whole.first().plusMonths(range[1]).minusDays(1);
    return named(first, last, range[0] == range[1] ? Unit.MONTH : unitOf(whole, range));
  }

  private static Unit unitOf(Days whole, int[] range) {
    boolean half = whole.unit() == Unit.YEAR && range[1] - range[0] == 5;
    return half ? Unit.HALF : Days.NO_UNIT;
  }

  private static Days years(Days whole, int[] range) {
    LocalDate first = whole.first().plusYears(range[0] - 1L);
    LocalDate last = whole.first().plusYears(range[1]).minusDays(1);
    return named(first, last, range[0] == range[1] ? Unit.YEAR : Days.NO_UNIT);
  }

  private static Days named(LocalDate first, LocalDate last, Unit unit) {
    return new Days(first, last, unit);
  }
}
