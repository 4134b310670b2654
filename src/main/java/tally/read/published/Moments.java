package tally.read.published;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of a page's several ways of writing the moment of its publication gives the publisher's own
 * day. Many pages give it in universal time for machines and in local time for people: a story of
 * the evening in Chicago is one of the next morning in Greenwich.
 */
public final class Moments {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(:\\d{2})?(?:[.,]\\d{1,9})? ?"
              + "(?:(Z)|([+-]\\d{2}):?(\\d{2})?)");

  private Moments() {}

  /**
   * The first of {@code written} that is a date; if it's in universal time and another one tells
   * the same moment in a zone, that one.
   *
   * @param written dates as the page has them, the most trusted first
   */
  public static Optional<String> local(List<String> written) {
    Optional<String> first =
        written.stream().filter(each -> WrittenDate.read(each).isPresent()).findFirst();
    Optional<OffsetDateTime> universal = first.flatMap(Moments::universal);
    if (universal.isEmpty()) {
      return first;
    }
    return written.stream()
        .filter(each -> moment(each).filter(at -> isLocal(at, universal.get())).isPresent())
        .findFirst()
        .or(() -> first);
  }

  /** The moment, if it is written in universal time: then its day may not be the publisher's. */
  static Optional<OffsetDateTime> universal(String written) {
    return moment(written).filter(at -> at.getOffset().equals(ZoneOffset.UTC));
  }

  private static boolean isLocal(OffsetDateTime at, OffsetDateTime universal) {
    return !at.getOffset().equals(ZoneOffset.UTC) && at.isEqual(universal);
  }

  private static Optional<OffsetDateTime> moment(String written) {
    Matcher iso = ISO.matcher(written.strip());
    if (!iso.matches()) {
      return ofFeed(written.strip());
    }
    String seconds = iso.group(3) == null ? ":00" : iso.group(3);
    String minutes = iso.group(6) == null ? "00" : iso.group(6);
    String zone = iso.group(4) == null ? iso.group(5) + ':' + minutes : "Z";
    try {
      return Optional.of(OffsetDateTime.parse(iso.group(1) + 'T' + iso.group(2) + seconds + zone));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@code Sat, 14 Mar 2026 02:30:00 GMT}, as feeds have it (RFC 822, as of RFC 1123). */
  private static Optional<OffsetDateTime> ofFeed(String written) {
    try {
      return Optional.of(OffsetDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
