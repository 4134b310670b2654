package tally.read.published;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tally.model.Period;

/**
 * The date that many publishers put into an article's address: {@code /2026/03/24/}, {@code
 * /2026/mar/24/}, {@code -2026-03-24}, {@code /20260324}, or only {@code /2026/03/}.
 */
public final class UrlDate {
  private static final int LONGEST = 2000;
  private static final String YEAR = "((?:19[89]|20\\d)\\d)";
  private static final Pattern ARCHIVE =
      Pattern.compile("^(?:https?://)?web\\.archive\\.org/web/(\\d{8})\\d{0,6}[a-z_]*+/(.++)$");

  /** From the plainest to the most easily mistaken; the first that gives a real day is taken. */
  private static final List<Pattern> DAYS =
      List.of(
          Pattern.compile("/" + YEAR + "/(\\d{1,2}|[A-Za-z]{3,9})/(\\d{1,2})(?![\\d])"),
          Pattern.compile("(?<!\\d)" + YEAR + "-(\\d{2})-(\\d{2})(?!\\d)"),
          Pattern.compile("(?<![\\dA-Za-z])" + YEAR + "(\\d{2})(\\d{2})(?![\\dA-Za-z])"));

  private static final Pattern MONTH =
      Pattern.compile("/" + YEAR + "[/-](\\d{1,2}|[A-Za-z]{3,9})(?=/)");

  private UrlDate() {}

  /** The day or month in the address of an article. */
  public static Optional<Period> in(String url) {
    Matcher archived = ARCHIVE.matcher(url);
    String address = path(archived.matches() ? archived.group(2) : url);
    for (Pattern pattern : DAYS) {
      Matcher day = pattern.matcher(address);
      while (day.find()) {
        Optional<Period> found =
            Calendar.day(
                Integer.parseInt(day.group(1)),
                month(day.group(2)),
                Integer.parseInt(day.group(3)));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    Matcher month = MONTH.matcher(address);
    return month.find()
        ? Calendar.month(Integer.parseInt(month.group(1)), month(month.group(2)))
        : Optional.empty();
  }

  /** The day on which an archive stored the page, if the address is that of an archive's copy. */
  static Optional<Period> archived(String url) {
    Matcher archived = ARCHIVE.matcher(url);
    return archived.matches() ? WrittenDate.read(archived.group(1)) : Optional.empty();
  }

  /** What stands behind the host and before the query: only there do publishers put dates. */
  private static String path(String url) {
    String bare = url.length() > LONGEST ? url.substring(0, LONGEST) : url;
    int scheme = bare.indexOf("://");
    int from = bare.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    int query = bare.indexOf('?');
    int end = query < 0 ? bare.length() : query;
    return from < 0 || from > end ? "" : bare.substring(from, end);
  }

  private static int month(String digitsOrName) {
    return Character.isDigit(digitsOrName.charAt(0))
        ? Integer.parseInt(digitsOrName)
        : Calendar.monthNamed(digitsOrName);
  }
}
