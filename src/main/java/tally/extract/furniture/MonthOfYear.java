package tally.extract.furniture;

import java.time.Month;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tally.model.Period;
import tally.model.Published;
import tally.model.Sentence;
import tally.model.Token;

/**
 * The month of a picture or a story.
 *
 * @param year its year
 * @param month 1 to 12, or 0 if only the year is known
 */
record MonthOfYear(int year, int month) {
  private static final Map<String, Integer> MONTHS = months();
  private static final int FARTHEST_DAY = 3;
  private static final int WELL_BEFORE = 2;

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      months.put(name, month.getValue());
      months.put(name.substring(0, 3), month.getValue());
    }
    months.put("sept", Month.SEPTEMBER.getValue());
    return Map.copyOf(months);
  }

  /** When the article was published, or else the newest year that its paragraphs name. */
  static Optional<MonthOfYear> ofStory(Page page, Marks marks) {
    Published published = page.text().article().head().published();
    if (published != null) {
      return Optional.of(ofPublication(published.period()));
    }
    return page.lines().stream()
        .filter(Line::isProse)
        .flatMap(line -> line.sentences().stream())
        .filter(sentence -> !marks.isMarked(sentence))
        .flatMap(sentence -> years(sentence).boxed())
        .max(Comparator.naturalOrder())
        .map(year -> new MonthOfYear(year, 0));
  }

  private static MonthOfYear ofPublication(Period period) {
    boolean sure =
        period.start().getMonthValue() == period.end().getMonthValue()
            && period.start().getYear() == period.end().getYear();
    return new MonthOfYear(period.start().getYear(), sure ? period.start().getMonthValue() : 0);
  }

  private static IntStream years(Sentence sentence) {
    return sentence.tokens().stream().filter(MonthOfYear::isYear).mapToInt(MonthOfYear::year);
  }

  private static boolean isYear(Token token) {
    return token.text().length() == 4
        && (token.text().startsWith("19") || token.text().startsWith("20"))
        && token.text().chars().allMatch(Character::isDigit);
  }

  private static int year(Token token) {
    return Integer.parseInt(token.text());
  }

  /** The newest month or year that is written out: {@code Oct. 17, 2022}, {@code in 2019}. */
  static Optional<MonthOfYear> newest(List<Token> tokens) {
    MonthOfYear newest = null;
    for (int i = 1; i < tokens.size(); i++) {
      if (isYear(tokens.get(i))) {
        MonthOfYear found = new MonthOfYear(year(tokens.get(i)), monthBefore(tokens, i));
        boolean written = found.month() > 0 || tokens.get(i - 1).is("in");
        if (written && (newest == null || newest.isBefore(found))) {
          newest = found;
        }
      }
    }
    return Optional.ofNullable(newest);
  }

  private static int monthBefore(List<Token> tokens, int year) {
    for (int i = year - 1; i >= 0 && i >= year - FARTHEST_DAY; i--) {
      String word = tokens.get(i).lower();
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      if (MONTHS.containsKey(bare) && tokens.get(i).startsUpper()) {
        return MONTHS.get(bare);
      }
    }
    return 0;
  }

  private boolean isBefore(MonthOfYear other) {
    return year * 12 + month < other.year * 12 + other.month;
  }

  /** Two months at least, or a year if one of them is no more than a year. */
  boolean isWellBefore(MonthOfYear other) {
    if (month == 0 || other.month == 0) {
      return year < other.year;
    }
    return year * 12 + month + WELL_BEFORE <= other.year * 12 + other.month;
  }
}
