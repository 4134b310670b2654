package tally.extract.number;

import java.util.Optional;
import tally.extract.number.Numeral.Form;
import tally.model.Rejection;

/** Several, a few and their like where they merely colour what is told: several initiatives. */
final class MereColour implements Objection {
  private final ReportCues cues;

  MereColour(TokenLists lists) {
    this.cues = new ReportCues(lists);
  }

  @Override
  public Optional<Verdict> to(Site site) {
    if (site.numeral().form() != Form.FEW || !site.isCount() || isHandful(site)) {
      return Optional.empty();
    }
    return cues.near(site) || cues.isPeople(site)
        ? Optional.empty()
        : Optional.of(new Verdict(Rejection.COLOUR, "vague word without a report"));
  }

  /** A handful is a number even where little happens to it. */
  private static boolean isHandful(Site site) {
    return site.sentence().token(site.last()).is("handful");
  }
}
