package tally.tabulate;

import tally.model.Claim;
import tally.model.Period;

/**
 * A claim under one of its topics, in its period. Public because Spark's generated code builds it.
 *
 * @param topic the topic, or null if it has none
 * @param period the period's label, or null if the claim can't be dated
 * @param days the period's days, unknown if the claim can't be dated
 * @param claim the claim
 */
public record PlacedClaim(String topic, String period, Period days, Claim claim) {
  static PlacedClaim of(String topic, Claim claim, PeriodSize size) {
    if (claim.day() == null) {
      return new PlacedClaim(topic, null, Period.UNKNOWN, claim);
    }
    return new PlacedClaim(topic, size.label(claim.day()), size.around(claim.day()), claim);
  }

  /** What it speaks of and when: claims that share it can be compared. */
  String thing() {
    return Fingerprint.of(topic, claim.subject(), claim.event(), period);
  }

  /** The same for one source and one status: a row of the table of counts. */
  String row() {
    return Fingerprint.of(
        topic, claim.subject(), claim.event(), claim.status(), period, claim.source());
  }
}
