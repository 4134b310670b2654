package tally.extract.number;

import java.util.Optional;
import tally.model.Kind;
import tally.model.Rejection;

/** A number that a date expression holds tells when, not how many. */
final class InTimeExpression implements Objection {
  @Override
  public Optional<Verdict> to(Site site) {
    if (site.inTime().isEmpty() || site.reading().kind() == Kind.MEASURE) {
      return Optional.empty();
    }
    return switch (site.inTime().get().type()) {
      case DATE -> Optional.of(new Verdict(Rejection.DATE, "in a date expression"));
      case TIME -> Optional.of(new Verdict(Rejection.TIME, "in a time of day"));
      case DURATION, SET -> Optional.empty();
    };
  }
}
