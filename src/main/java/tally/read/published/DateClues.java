package tally.read.published;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import tally.model.Period;
import tally.model.Published;
import tally.model.PublishedBasis;

/**
 * All that is known of when an article was published, and what follows from it. Each clue may be
 * missing, and is then null.
 *
 * @param published what a metadata file or a field of the record gives as the publication date
 * @param date a field called merely {@code date}: often the publication date, often the day of the
 *     download
 * @param markup what the page's own markup gives as the publication date
 * @param url the address
 * @param crawled when the article was fetched
 * @param byline the lines around the headline where they are not part of the text
 */
public record DateClues(
    String published, String date, String markup, String url, String crawled, String byline)
    implements Serializable {
  private static final int FARTHEST_WEST = 12;
  private static final int FARTHEST_EAST = 14;

  public DateClues(String published, String date, String markup, String url, String crawled) {
    this(published, date, markup, url, crawled, null);
  }

  /**
   * The publication date, from the most to the least trusted: metadata and fields, markup, address,
   * dateline; the day of the download at last, which is only an upper bound.
   *
   * <p>A field called merely {@code date} is believed as long as nothing speaks against it. Where
   * the address holds another date, the address is right; where it names the very day of the
   * download, it is taken for the download.
   *
   * @param text the article's text, for its dateline
   */
  public Optional<Published> decide(String text) {
    Optional<Period> inUrl = url == null ? Optional.empty() : UrlDate.in(url);
    Optional<Period> fetched =
        read(crawled).or(() -> url == null ? Optional.empty() : UrlDate.archived(url));
    Optional<Period> plain = read(date);
    String around = byline == null ? "" : byline;
    boolean plainIsDownload = plain.isPresent() && inUrl.isEmpty() && plain.equals(fetched);
    Optional<Period> believed =
        plain
            .filter(day -> !plainIsDownload)
            .filter(day -> inUrl.map(u -> within(day, u)).orElse(true));
    return basis(read(published).filter(day -> !isMoved(published, inUrl)), PublishedBasis.METADATA)
        .or(() -> basis(believed, PublishedBasis.METADATA))
        .or(() -> basis(read(markup).filter(day -> !isMoved(markup, inUrl)), PublishedBasis.MARKUP))
        .or(() -> basis(inUrl.filter(DateClues::isDay), PublishedBasis.URL))
        .or(() -> basis(Dateline.in(around, text, inUrl, fetched), PublishedBasis.DATELINE))
        .or(() -> basis(inUrl, PublishedBasis.URL))
        .or(() -> basis(fetched, PublishedBasis.CRAWL));
  }

  /**
   * Whether a field or the markup gives universal time, and the address a day that some zone had at
   * that moment. The address is made from the publisher's own day: a story of the evening in Denver
   * is one of the next morning in the feed.
   */
  private static boolean isMoved(String written, Optional<Period> inUrl) {
    Optional<OffsetDateTime> universal =
        written == null ? Optional.empty() : Moments.universal(written);
    if (universal.isEmpty() || inUrl.isEmpty() || !isDay(inUrl.get())) {
      return false;
    }
    LocalDate day = inUrl.get().start();
    return !day.equals(universal.get().toLocalDate())
        && !day.isBefore(universal.get().minusHours(FARTHEST_WEST).toLocalDate())
        && !day.isAfter(universal.get().plusHours(FARTHEST_EAST).toLocalDate());
  }

  /** These clues, with what they leave open filled from {@code other}. */
  public DateClues or(DateClues other) {
    return new DateClues(
        published == null ? other.published : published,
        date == null ? other.date : date,
        markup == null ? other.markup : markup,
        url == null ? other.url : url,
        crawled == null ? other.crawled : crawled,
        byline == null ? other.byline : byline);
  }

  private static Optional<Period> read(String written) {
    return written == null ? Optional.empty() : WrittenDate.read(written);
  }

  private static Optional<Published> basis(Optional<Period> period, PublishedBasis basis) {
    return period.map(known -> new Published(known, basis));
  }

  static boolean isDay(Period period) {
    return period.start().equals(period.end());
  }

  static boolean within(Period inner, Period outer) {
    return !inner.start().isBefore(outer.start()) && !inner.end().isAfter(outer.end());
  }
}
