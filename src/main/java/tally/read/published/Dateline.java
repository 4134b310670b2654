package tally.read.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tally.extract.text.Lexicon;
import tally.model.Period;

/**
 * The date that an article's first lines give for itself: a dateline, {@code Published 14 November
 * 2025}, {@code By Ada Example, 14 November 2025}, or a date alone on a line. A date inside a
 * sentence or a caption is none of these.
 *
 * <p>A date without a year gets it from the article only: from its address, from a date of its last
 * change, or from its weekday together with the years that the text speaks of. When the article was
 * fetched tells nothing of it, for pages are fetched many years later.
 */
final class Dateline {
  private static final int LINES = 15;
  private static final int LONGEST_LABELLED = 120;
  private static final int LONGEST_SEARCHED = 200_000;
  private static final Map<String, String> LABELS = Lexicon.read("read/date-labels.txt").map();

  /** Bars and dashes; and where pages set parts side by side without anything between them. */
  private static final Pattern SEGMENTS =
      Pattern.compile(
          "\\s*+[|·•–—]\\s*+|\\s++[/-]\\s++"
              + "|(?<![A-Za-z])(?=(?:Last )?[Uu]pdated\\b)"
              + "|(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}, \\d{4})");

  private static final Pattern LABEL =
      Pattern.compile("([A-Za-z ]{4,25}+(?=:)|[A-Za-z ]{4,25}?):?\\s++(?=[\\p{Lu}\\d(])(.*+)");

  /** What dates begin with: a first look, for speed. */
  private static final Pattern LOOKS_WRITTEN =
      Pattern.compile("\\(?(?:\\d{1,4}[-/.: \\p{Ll}]|\\p{Lu}\\p{L}{2}).*+");

  private static final Pattern NUMERIC =
      Pattern.compile("[\\d/.-]{8,10}(?:[T ,]++\\d{1,2}[:.h]\\d{2}.{0,20})?");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,300}+>");
  private static final Pattern NAME = Pattern.compile(" [Bb]y ");
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d.,$£€-])(?:19|20)\\d{2}(?![.,]?\\d)");
  private static final Pattern PICTURE =
      Pattern.compile("\\b(?:photo|picture|image|handout|file)", Pattern.CASE_INSENSITIVE);

  /** What else stands on the line of a date alone has at most so many words, if it isn't a name. */
  private static final int FEW_WORDS = 4;

  private final Optional<Period> around;
  private final Optional<Period> notAfter;
  private final String text;
  private Period alone;
  private Period updated;
  private PartialDate yearless;

  private Dateline(String text, Optional<Period> around, Optional<Period> notAfter) {
    this.text = text;
    this.around = around;
    this.notAfter = notAfter;
  }

  /**
   * The day the first lines give.
   *
   * @param byline lines around the headline that are not part of the text; may be empty
   * @param text the article's text
   * @param around the month that the address gives, if any
   * @param notAfter when the article was fetched, if that is known: a later date is not its own
   */
  static Optional<Period> in(
      String byline, String text, Optional<Period> around, Optional<Period> notAfter) {
    Dateline dateline = new Dateline(text, around, notAfter);
    List<String> lines = new ArrayList<>();
    for (String part : List.of(byline, text)) {
      part.lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .limit(LINES)
          .forEach(lines::add);
    }
    for (String line : lines) {
      Optional<Period> plain = dateline.plain(TAG.matcher(line).replaceAll("").strip());
      if (plain.isPresent()) {
        return plain;
      }
    }
    return Optional.ofNullable(dateline.alone)
        .or(() -> Optional.ofNullable(dateline.yearless).flatMap(dateline::completed))
        .or(() -> Optional.ofNullable(dateline.updated));
  }

  /** The day that the line gives beyond doubt; a lesser one is kept for the end. */
  private Optional<Period> plain(String line) {
    Optional<PartialDate> agency = AgencyDateline.in(line);
    if (agency.isPresent()) {
      return known(agency.get());
    }
    if (line.length() > LONGEST_LABELLED) {
      return Optional.empty();
    }
    List<String> segments = List.of(SEGMENTS.split(line, -1));
    boolean stamp =
        segments.stream().allMatch(Dateline::isOfAStamp) && !PICTURE.matcher(line).find();
    for (String segment : segments) {
      Optional<Period> published = segment(segment.strip(), stamp);
      if (published.isPresent()) {
        return published;
      }
    }
    return Optional.empty();
  }

  /** Whether it may stand beside a date that dates the article: a name, a section, a time. */
  private static boolean isOfAStamp(String segment) {
    return segment.startsWith("By ")
        || looksWritten(segment)
        || segment.strip().split(" ", -1).length <= FEW_WORDS;
  }

  private static boolean looksWritten(String segment) {
    return WrittenDate.words(withoutName(segment.strip())).isPresent()
        || labelled(segment.strip()) != null;
  }

  private static String labelled(String segment) {
    Matcher label = LABEL.matcher(segment);
    return label.matches() ? LABELS.get(label.group(1).strip().toLowerCase(Locale.ROOT)) : null;
  }

  private Optional<Period> segment(String segment, boolean stamp) {
    Matcher label = LABEL.matcher(segment);
    String meaning = labelled(segment);
    String rest = meaning == null || !label.matches() ? segment : label.group(2);
    String date = withoutName(segment.matches("(?i)\\w+ by .*") ? "By " + rest : rest);
    if (!LOOKS_WRITTEN.matcher(date).matches()) {
      return Optional.empty();
    }
    Optional<PartialDate> words = WrittenDate.words(date);
    if ("published".equals(meaning)) {
      return words.isPresent() ? known(words.get()) : day(date);
    }
    Optional<Period> day = day(date);
    if (meaning == null && stamp && alone == null) {
      alone = day.orElse(null);
    } else if (meaning != null && updated == null) {
      updated = day.orElse(null);
    }
    return Optional.empty();
  }

  /** {@code By Ada Example, 14 November 2025} and {@code 14 November 2025 by Ada Example}. */
  private static String withoutName(String segment) {
    if (!segment.startsWith("By ")) {
      return NAME.split(segment, 2)[0].strip();
    }
    for (int at = segment.indexOf(' ', 3); at > 0; at = segment.indexOf(' ', at + 1)) {
      String rest = segment.substring(at + 1);
      if (LOOKS_WRITTEN.matcher(rest).matches() && WrittenDate.words(rest).isPresent()) {
        return rest;
      }
    }
    return segment;
  }

  private Optional<Period> known(PartialDate date) {
    if (date.hasYear()) {
      return date.period().filter(DateClues::isDay).filter(this::possible);
    }
    if (yearless == null && date.day() > 0) {
      yearless = date;
    }
    return Optional.empty();
  }

  /** With the year that the article itself tells, if it tells one. */
  private Optional<Period> completed(PartialDate date) {
    if (around.isPresent()) {
      return date.in(around.get().start().getYear())
          .filter(day -> DateClues.within(day, around.get()));
    }
    if (updated != null) {
      int year = updated.start().getYear();
      return date.in(year)
          .filter(day -> !day.start().isAfter(updated.start()))
          .or(() -> date.in(year - 1));
    }
    return date.weekday() == null ? Optional.empty() : inYearOfText(date);
  }

  /** The latest year that the text speaks of, if it's the only one that has the weekday. */
  private Optional<Period> inYearOfText(PartialDate date) {
    TreeSet<Integer> years = new TreeSet<>();
    Matcher year = YEAR.matcher(text.substring(0, Math.min(text.length(), LONGEST_SEARCHED)));
    while (year.find()) {
      years.add(Integer.parseInt(year.group()));
    }
    long fitting = years.stream().filter(each -> date.in(each).isPresent()).count();
    return fitting == 1 ? date.in(years.last()).filter(this::possible) : Optional.empty();
  }

  private Optional<Period> day(String written) {
    boolean plain = NUMERIC.matcher(written).matches() || WrittenDate.words(written).isPresent();
    return plain
        ? WrittenDate.read(written).filter(DateClues::isDay).filter(this::possible)
        : Optional.empty();
  }

  private boolean possible(Period day) {
    return notAfter.isEmpty() || !day.start().isAfter(notAfter.get().end());
  }
}
