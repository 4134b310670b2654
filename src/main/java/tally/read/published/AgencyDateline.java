package tally.read.published;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and when a report was written, as agencies and press offices put it before its first words:
 * {@code KYIV, Nov. 14 (Agency) -}, {@code PORT CITY (Oct. 1, 2025) -}.
 */
final class AgencyDateline {
  private static final int LONGEST = 120;
  private static final String DATE =
      "(?<date>\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:,? (?:19|20)\\d{2})?"
          + "|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?(?: (?:19|20)\\d{2})?)";
  private static final String DASH = "(?:--?|[–—])";
  private static final String CAPITALS = "\\p{Lu}{3,}[\\p{L}.,'’ –—/-]{0,40}?";
  private static final String PLACE = "\\p{Lu}[\\p{L}.'’ \\[\\]-]{2,30}?";

  private static final List<Pattern> FORMS =
      List.of(
          /* A place in capitals, a date, and what ends a dateline: in a caption that is a colon. */
          Pattern.compile(CAPITALS + "[,.–—-] ?" + DATE + "[,.]? ?(?:\\(|/|" + DASH + ").*+"),
          /* In brackets: a caption goes on without a dash. */
          Pattern.compile(
              "(?:" + CAPITALS + "|" + PLACE + ", " + PLACE + "),? \\(" + DATE + "\\) ?" + DASH
                  + ".*+"),
          /* A place in ordinary spelling needs an agency in brackets behind the date. */
          Pattern.compile(
              PLACE
                  + "(?:, "
                  + PLACE
                  + ")?, "
                  + DATE
                  + "[,.]? ?[(/]\\p{Lu}[\\p{L}/ -]{1,24}[)/].*+"));

  /** Press photographers write datelines too. */
  private static final Pattern PICTURE =
      Pattern.compile("\\b(?:photo|file|handout|getty)", Pattern.CASE_INSENSITIVE);

  private AgencyDateline() {}

  /** The date of the dateline that the line begins with. */
  static Optional<PartialDate> in(String line) {
    String start = line.substring(0, Math.min(line.length(), LONGEST));
    for (Pattern form : FORMS) {
      Matcher dateline = form.matcher(start);
      if (dateline.matches()) {
        boolean caption = line.length() < 400 && PICTURE.matcher(line).find();
        return caption ? Optional.empty() : WrittenDate.words(dateline.group("date"));
      }
    }
    return Optional.empty();
  }
}
