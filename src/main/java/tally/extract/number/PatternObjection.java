package tally.extract.number;

import java.util.Locale;
import java.util.Optional;
import tally.extract.text.Lexicon;
import tally.model.Rejection;

/**
 * The reasons that a number's neighbours give away, written as patterns: {@code aged _}, {@code _
 * min read}. Of those that match, the one that asks for most decides; it may also keep a number.
 */
final class PatternObjection implements Objection {
  private static final String KEEP = "keep";

  private final PatternTable<Verdict> patterns;

  PatternObjection(TokenLists lists) {
    patterns =
        PatternTable.read(
            "number/rejections.txt", lists, entry -> new Verdict(reason(entry), entry.word()));
  }

  private static Rejection reason(Lexicon.Entry entry) {
    if (entry.cell(1).equals(KEEP)) {
      return null;
    }
    try {
      return Rejection.valueOf(entry.cell(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw entry.wrong("'" + entry.cell(1) + "' is no reason");
    }
  }

  @Override
  public Optional<Verdict> to(Site site) {
    return patterns
        .best(site.words(), site.numeral(), site.first(), site.last())
        .map(PatternTable.Hit::meaning)
        .filter(verdict -> site.isCount() || !isForCounts(verdict));
  }

  /** A sum of money in dollars is one, in cash or not. */
  private static boolean isForCounts(Verdict verdict) {
    return verdict.rejected() == Rejection.COLOUR
        || verdict.rejected() == Rejection.NOTHING_COUNTED;
  }
}
