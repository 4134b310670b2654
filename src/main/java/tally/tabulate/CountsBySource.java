package tally.tabulate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import tally.model.Amount;
import tally.model.Claim;
import tally.model.CountBySource;

/** Folds what one source claims of one thing in one period into one row. */
final class CountsBySource {
  private static final Comparator<LocalDate> UNKNOWN_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());

  /**
   * The claim that a source stands by: of the last day, then published last; what still ties is
   * settled by what most articles repeat, then by the larger number.
   */
  static final Comparator<Claim> LATEST =
      Comparator.comparing(Claim::day, UNKNOWN_FIRST)
          .thenComparing(Claim::firstPublished, UNKNOWN_FIRST)
          .thenComparing(Claim::tellers)
          .thenComparing(claim -> claim.amount().best())
          .thenComparing(Claim::id);

  /** From the lowest; of two that reach as low, the open one is the lower. */
  private static final Comparator<Amount> LOWEST =
      Comparator.<Amount>comparingDouble(a -> a.low() != null ? a.low() : a.high())
          .thenComparing(a -> a.low() != null);

  private static final Comparator<Amount> HIGHEST =
      Comparator.<Amount>comparingDouble(a -> a.high() != null ? a.high() : a.low())
          .thenComparing(a -> a.high() == null);

  private final Set<String> articles = new HashSet<>();
  private final Set<String> publishers = new HashSet<>();
  private PlacedClaim latest;
  private Amount lowest;
  private Amount highest;
  private int claims;

  private CountsBySource() {}

  /**
   * The row that all these claims make; they share topic, thing, extent, status, period and source.
   */
  static CountBySource of(Iterator<PlacedClaim> claims) {
    CountsBySource row = new CountsBySource();
    claims.forEachRemaining(row::add);
    return row.toCount();
  }

  private void add(PlacedClaim placed) {
    Claim claim = placed.claim();
    claims++;
    articles.addAll(claim.articles());
    publishers.addAll(claim.publishers());
    if (latest == null || LATEST.compare(claim, latest.claim()) > 0) {
      latest = placed;
    }
    if (lowest == null || LOWEST.compare(claim.amount(), lowest) < 0) {
      lowest = claim.amount();
    }
    if (highest == null || HIGHEST.compare(claim.amount(), highest) > 0) {
      highest = claim.amount();
    }
  }

  private CountBySource toCount() {
    Claim claim = latest.claim();
    return new CountBySource(
        latest.topic(),
        claim.subject(),
        claim.event(),
        claim.extent(),
        claim.status(),
        latest.period(),
        latest.days(),
        claim.source(),
        claim.sourceType(),
        lowest.low(),
        claim.amount().best(),
        highest.high(),
        claims,
        articles.size(),
        publishers.size());
  }
}
