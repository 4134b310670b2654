package tally.extract.date;

import java.util.Locale;

/** The kinds of words that date expressions are made of, as {@code words.txt} names them. */
enum WordClass {
  MONTH(Sort.NUMBER, true),
  WEEKDAY(Sort.NUMBER, true),
  WEEKDAYS(Sort.NUMBER, true),
  SHORT_WEEKDAY(Sort.NUMBER, false),
  UNIT(Sort.UNIT, true),
  UNITS(Sort.UNIT, true),
  NIGHTS_UNIT(Sort.UNIT, true),
  SEASON(Sort.WORD, true),
  CARDINAL(Sort.NUMBER, false),
  QUANTIFIER(Sort.WORD, false),
  ORDINAL(Sort.NUMBER, false),
  ORDINAL_SUFFIX(Sort.WORD, false),
  DEICTIC(Sort.NUMBER, true),
  RELATIVE(Sort.NUMBER, false),
  ANCHORED(Sort.NUMBER, false),
  PHASE(Sort.PART, false),
  EDGE(Sort.PART, false),
  DAYTIME(Sort.WORD, true),
  HOUR_NAME(Sort.WORD, true),
  HALF_DAY(Sort.NUMBER, true),
  ZONE(Sort.WORD, false),
  HOLIDAY(Sort.WORD, true),
  PRESENT(Sort.WORD, true),
  PAST(Sort.WORD, true),
  FUTURE(Sort.WORD, true),
  RECURRING(Sort.UNIT, true),
  QUARTER_CODE(Sort.NUMBER, true),
  HALF_CODE(Sort.NUMBER, true),
  FISCAL_YEAR(Sort.NUMBER, true),
  EVENT(Sort.WORD, false),
  /** A word without a value whose presence makes a sentence worth reading. */
  SIGN(Sort.WORD, true);

  private enum Sort {
    NUMBER,
    UNIT,
    PART,
    WORD
  }

  private final Sort sort;
  private final boolean telling;

  WordClass(Sort sort, boolean telling) {
    this.sort = sort;
    this.telling = telling;
  }

  static WordClass named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** What the third column of the lexicon stands for. */
  Object value(String cell) {
    return switch (sort) {
      case NUMBER -> Integer.valueOf(cell);
      case UNIT -> Unit.named(cell);
      case PART -> Part.named(cell);
      case WORD -> cell;
    };
  }

  /** Whether such a word alone makes it worth while to look for dates in its sentence. */
  boolean telling() {
    return telling;
  }
}
