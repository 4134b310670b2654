package tally.read.published;

import java.io.Serializable;
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
 */
public record DateClues(String published, String date, String markup, String url, String crawled)
    implements Serializable {

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
    boolean plainIsDownload = plain.isPresent() && inUrl.isEmpty() && plain.equals(fetched);
    Optional<Period> believed =
        plain
            .filter(day -> !plainIsDownload)
            .filter(day -> inUrl.map(u -> within(day, u)).orElse(true));
    return basis(read(published), PublishedBasis.METADATA)
        .or(() -> basis(believed, PublishedBasis.METADATA))
        .or(() -> basis(read(markup), PublishedBasis.MARKUP))
        .or(() -> basis(inUrl.filter(DateClues::isDay), PublishedBasis.URL))
        .or(() -> basis(Dateline.in(text, inUrl, fetched), PublishedBasis.DATELINE))
        .or(() -> basis(inUrl, PublishedBasis.URL))
        .or(() -> basis(fetched, PublishedBasis.CRAWL));
  }

  /** These clues, with what they leave open filled from {@code other}. */
  public DateClues or(DateClues other) {
    return new DateClues(
        published == null ? other.published : published,
        date == null ? other.date : date,
        markup == null ? other.markup : markup,
        url == null ? other.url : url,
        crawled == null ? other.crawled : crawled);
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
