package tally.extract.number;

import java.util.Optional;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.model.Rejection;

/**
 * Small numbers that point back and report nothing: {@code the two countries}, {@code these three},
 * {@code the two}.
 */
final class PointsBack implements Objection {
  private static final Set<String> DEFINITE =
      Set.of("the", "these", "those", "its", "his", "her", "their", "both", "between");
  private static final Set<String> KNOWN_SIDES = Lexicon.read("number/known-sides.txt").words();
  private static final int LARGEST = 9;

  private final ReportCues cues;

  PointsBack(TokenLists lists) {
    this.cues = new ReportCues(lists);
  }

  @Override
  public Optional<Verdict> to(Site site) {
    boolean small = site.numeral().isExact() && site.numeral().low() <= LARGEST && site.isCount();
    if (!small || site.isQualified() || !DEFINITE.contains(site.before(1).lower())) {
      return Optional.empty();
    }
    Words words = site.words();
    for (int i = site.last() + 1; i <= site.last() + 3; i++) {
      if (KNOWN_SIDES.contains(words.lower(i))) {
        return Optional.of(new Verdict(Rejection.ANAPHOR, "definite, of known sides"));
      }
    }
    return cues.near(site)
        ? Optional.of(new Verdict(null, "definite, in a report"))
        : Optional.of(new Verdict(Rejection.ANAPHOR, "definite, without a report"));
  }
}
