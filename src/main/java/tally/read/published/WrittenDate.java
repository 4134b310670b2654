package tally.read.published;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tally.model.Period;

/**
 * Reads a date as fields and pages write it: ISO 8601, RFC 1123, {@code March 3, 2026}, {@code 27th
 * November 2025, 10:30 GMT}, a month, a year, or seconds or milliseconds since 1970.
 *
 * <p>The day is the one that is written down, which is the publisher's own; a time zone moves
 * nothing. A date that can be read in two ways ({@code 03/04/2026}) is not read.
 */
public final class WrittenDate {
  private static final int LONGEST = 80;
  private static final Pattern ISO_DAY =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d).*+", Pattern.DOTALL);
  private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?");
  private static final Pattern EPOCH = Pattern.compile("(\\d{10})(?:\\.\\d++|\\d{3})?");
  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d).*+", Pattern.DOTALL);
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,;()|·•–—]++|-(?=[A-Za-z\\d])");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?");

  /** Pages put the number of comments behind the year. */
  private static final Pattern COUNT = Pattern.compile("\\d{1,3}");

  private static final Pattern DIGITS = Pattern.compile("\\D++");
  private static final Pattern HOUR = Pattern.compile("(?<![\\d:.h])\\d{1,2} [ap]\\.?m\\b\\.?");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?");
  private static final Pattern NOISE =
      Pattern.compile(
          "-|\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2}(?:\\.\\d++)?)?(?:[ap]\\.?m\\.?|z|hrs?)?"
              + "|\\d{1,2}(?:am|pm)|[ap]\\.?m\\.?|at|of|on|the|local|time"
              + "|[+-]\\d{2}:?\\d{2}|(?:gmt|utc)(?:[+-]\\d{1,2}(?::?\\d{2})?)?"
              + "|british|eastern|central|mountain|pacific|european|summer|standard|daylight"
              + "|[ecmpa][sd]?t|ak[sd]t|hst|b?st|w[ei]t|ce?t|eet|[cwe]?est|msk|trt|[ecw]at|sast|ist|idt|gst"
              + "|pkt|npt|bdt|mmt|ict|wib|wita|sgt|hkt|pht|jst|kst|a[cew][sd]t|nz[sd]t");

  private WrittenDate() {}

  /** The day, month or year that {@code written} means, or nothing if that can't be told. */
  public static Optional<Period> read(String written) {
    String text = written.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher day = ISO_DAY.matcher(text);
    if (day.matches()) {
      return Calendar.day(number(day, 1), number(day, 3), number(day, 4));
    }
    Matcher month = ISO_MONTH.matcher(text);
    if (month.matches()) {
      return Calendar.month(number(month, 1), number(month, 2));
    }
    if (YEAR.matcher(text).matches()) {
      return Calendar.year(Integer.parseInt(text));
    }
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      return Optional.of(Period.day(dayOf(Long.parseLong(epoch.group(1)))));
    }
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return Calendar.day(number(compact, 1), number(compact, 2), number(compact, 3));
    }
    Matcher numeric = NUMERIC.matcher(text);
    return numeric.matches() ? numeric(numeric) : inWords(text);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static LocalDate dayOf(long epochSecond) {
    return LocalDate.ofInstant(Instant.ofEpochSecond(epochSecond), ZoneOffset.UTC);
  }

  /** Day first in most of the world, month first in America: only a day above 12 tells. */
  private static Optional<Period> numeric(Matcher parts) {
    int first = number(parts, 1);
    int second = number(parts, 3);
    if (first <= 12 && second <= 12 && first != second) {
      return Optional.empty();
    }
    return first > 12
        ? Calendar.day(number(parts, 4), second, first)
        : Calendar.day(number(parts, 4), first, second);
  }

  private static boolean isCount(String[] words, int at) {
    return at > 0
        && at == words.length - 1
        && COUNT.matcher(words[at]).matches()
        && YEAR.matcher(words[at - 1]).matches();
  }

  private static Optional<Period> inWords(String text) {
    return words(text).filter(PartialDate::hasYear).flatMap(PartialDate::period);
  }

  /**
   * A month by its name, a day or a year or both, and nothing else but times and weekdays.
   *
   * @param text a short text that may be nothing but a date
   */
  static Optional<PartialDate> words(String text) {
    String plain = HOUR.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    DayOfWeek weekday = null;
    int year = 0;
    int month = 0;
    int day = 0;
    String[] words = BETWEEN_WORDS.split(plain.strip(), -1);
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      if (WEEKDAY.matcher(bare).matches()) {
        weekday = Calendar.weekdayNamed(bare);
      } else if (month == 0 && Calendar.monthNamed(bare) > 0) {
        month = Calendar.monthNamed(bare);
      } else if (year == 0 && YEAR.matcher(bare).matches()) {
        year = Integer.parseInt(bare);
      } else if (day == 0 && DAY.matcher(bare).matches()) {
        day = Integer.parseInt(DIGITS.matcher(bare).replaceAll(""));
      } else if (!word.isEmpty() && !isCount(words, i) && !NOISE.matcher(word).matches()) {
        return Optional.empty();
      }
    }
    return month > 0 && year + day > 0
        ? Optional.of(new PartialDate(year, month, day, weekday))
        : Optional.empty();
  }
}
