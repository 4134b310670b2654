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
      Set.of("the", "these", "those", "its", "his", "her", "their", "our", "my", "both", "between");
  private static final Set<String> OWNERS = Set.of("its", "his", "her", "their", "our", "my");
  private static final Set<String> POINTING = Set.of("these", "those");
  private static final Set<String> FAMILIES = Lexicon.read("number/families.txt").words();
  private static final Set<String> KNOWN_SIDES = Lexicon.read("number/known-sides.txt").words();
  private static final Set<String> TELLING = Set.of("who", "that", "which", "within", "inside");
  private static final int LARGEST = 9;
  private static final int LARGEST_POINTED = 99;
  private static final int LARGEST_PAIR = 4;

  private final ReportCues cues;

  PointsBack(TokenLists lists) {
    this.cues = new ReportCues(lists);
  }

  @Override
  public Optional<Verdict> to(Site site) {
    boolean small =
        site.numeral().isExact()
            && site.isCount()
            && site.numeral().low() <= (isPointed(site) ? LARGEST_POINTED : LARGEST);
    if (!small || site.isQualified() || !DEFINITE.contains(site.before(1).lower())) {
      return Optional.empty();
    }
    int things = site.words().things(site.last() + 1);
    if (things < 0) {
      return verdict("definite, with nothing counted");
    }
    if (KNOWN_SIDES.contains(site.words().lower(things)) && !isTold(site.words(), things + 1)) {
      return verdict("definite, of known sides");
    }
    String before = site.before(1).lower();
    if (before.equals("between")) {
      return Optional.empty();
    }
    boolean many = site.numeral().low() > LARGEST_PAIR && !POINTING.contains(before);
    boolean family = OWNERS.contains(before) && FAMILIES.contains(site.words().lower(things));
    boolean told = isTold(site.words(), things + 1) && !site.before(2).is("between");
    boolean reports = many || family || told || cues.near(site);
    return reports
        ? Optional.of(new Verdict(null, "definite, in a report"))
        : verdict("definite, without a report");
  }

  private static boolean isPointed(Site site) {
    return POINTING.contains(site.before(1).lower());
  }

  private static Optional<Verdict> verdict(String rule) {
    return Optional.of(new Verdict(Rejection.ANAPHOR, rule));
  }

  /**
   * What follows tells which ones are meant, so that the text has not told it before; but what goes
   * on between the two groups is told of, and not they.
   */
  private static boolean isTold(Words words, int at) {
    return TELLING.contains(words.lower(at));
  }
}
