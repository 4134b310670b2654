package tally.read.published;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tally.extract.text.Lexicon;
import tally.model.Period;

/**
 * The date that an article's first lines give for itself: {@code KYIV, Nov. 14 (Agency) -}, {@code
 * Published 14 November 2025}, or a date alone on a line. A date inside a sentence or a caption is
 * none of these.
 */
final class Dateline {
  private static final int LINES = 30;
  private static final int LONGEST_LABELLED = 100;
  private static final Map<String, String> LABELS = Lexicon.read("read/date-labels.txt").map();
  private static final Pattern SEGMENTS = Pattern.compile("\\s*+[|·•–—]\\s*+|\\s++-\\s++");
  private static final Pattern LABEL =
      Pattern.compile("([A-Za-z ]{4,20}?):?\\s++(?=[\\p{Lu}\\d])(.*+)");
  private static final Pattern LOOKS_WRITTEN =
      Pattern.compile("(?:\\d{4}-\\d{2}-\\d{2}|[^a-zA-Z]*+[A-Z][a-z]{2}|[^a-zA-Z]*+[A-Z]{3}).*+");
  private static final String DATE =
      "(?<month>\\p{Lu}\\p{L}{2,8})\\.? (?<day>\\d{1,2})(?:,? (?<year>(?:19|20)\\d{2}))?[,.]? ?";

  /** A place in capitals, then a date, then what ends a dateline. In a caption that is a colon. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "\\p{Lu}{3,}[\\p{L}.,'’ –—-]{0,40}?[,.–—-] ?" + DATE + "(?:\\(|/|--?|[–—]).*+");

  /** A place in ordinary spelling needs an agency in brackets behind the date. */
  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’ \\[\\]-]{2,30}?, " + DATE + "\\(\\p{Lu}[\\p{L}/ -]{1,24}\\).*+");

  private static final int LONGEST_DATELINE = 120;

  private final Optional<Period> around;
  private final Optional<Period> notAfter;
  private Period alone;
  private Period updated;

  private Dateline(Optional<Period> around, Optional<Period> notAfter) {
    this.around = around;
    this.notAfter = notAfter;
  }

  /**
   * The day the first lines give.
   *
   * @param around the month that the address gives, if any
   * @param notAfter when the article was fetched, if that is known
   */
  static Optional<Period> in(String text, Optional<Period> around, Optional<Period> notAfter) {
    Dateline dateline = new Dateline(around, notAfter);
    List<String> lines =
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(LINES).toList();
    for (String line : lines) {
      Optional<Period> plain = dateline.plain(line);
      if (plain.isPresent()) {
        return plain;
      }
    }
    return Optional.ofNullable(dateline.alone).or(() -> Optional.ofNullable(dateline.updated));
  }

  /** The day that the line gives beyond doubt; a lesser one is kept for the end. */
  private Optional<Period> plain(String line) {
    Optional<Period> agency = agency(line);
    if (agency.isPresent() || line.length() > LONGEST_LABELLED) {
      return agency;
    }
    for (String segment : SEGMENTS.split(line, -1)) {
      Matcher label = LABEL.matcher(segment);
      String meaning =
          label.matches() ? LABELS.get(label.group(1).strip().toLowerCase(Locale.ROOT)) : null;
      Optional<Period> day = day(meaning == null ? segment : label.group(2));
      if (day.isPresent() && "published".equals(meaning)) {
        return day;
      }
      if (meaning == null && alone == null) {
        alone = day.orElse(null);
      } else if (meaning != null && updated == null) {
        updated = day.orElse(null);
      }
    }
    return Optional.empty();
  }

  private Optional<Period> day(String segment) {
    return LOOKS_WRITTEN.matcher(segment).matches()
        ? WrittenDate.read(segment).filter(DateClues::isDay).filter(this::possible)
        : Optional.empty();
  }

  private boolean possible(Period day) {
    return notAfter.isEmpty() || !day.start().isAfter(notAfter.get().end());
  }

  private Optional<Period> agency(String line) {
    String start = line.substring(0, Math.min(line.length(), LONGEST_DATELINE));
    Matcher dateline = CAPITALS.matcher(start);
    if (!dateline.matches()) {
      dateline = WITH_AGENCY.matcher(start);
    }
    if (!dateline.matches()) {
      return Optional.empty();
    }
    int month = Calendar.monthNamed(dateline.group("month"));
    int day = Integer.parseInt(dateline.group("day"));
    return dateline.group("year") == null
        ? inKnownYear(month, day)
        : Calendar.day(Integer.parseInt(dateline.group("year")), month, day).filter(this::possible);
  }

  /** A date without a year needs one from what else is known of the article. */
  private Optional<Period> inKnownYear(int month, int day) {
    if (around.isPresent()) {
      return Calendar.day(around.get().start().getYear(), month, day)
          .filter(found -> DateClues.within(found, around.get()));
    }
    if (notAfter.isEmpty()) {
      return Optional.empty();
    }
    int year = notAfter.get().end().getYear();
    return Calendar.day(year, month, day)
        .filter(this::possible)
        .or(() -> Calendar.day(year - 1, month, day));
  }
}
