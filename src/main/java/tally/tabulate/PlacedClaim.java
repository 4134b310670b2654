package tally.tabulate;

import tally.model.Claim;
import tally.model.Modifier;
import tally.model.Period;
import tally.model.Status;

/**
 * A claim under one of its topics, in its period. Public because Spark's generated code builds it.
 *
 * @param topic the topic, or null if it has none
 * @param period the period's label, or null if the claim can't be dated
 * @param days the period's days, unknown if the claim can't be dated
 * @param thing what it is of
 * @param claim the claim
 */
public record PlacedClaim(String topic, String period, Period days, Thing thing, Claim claim) {
  static PlacedClaim of(String topic, Claim claim, Thing thing, PeriodSize size) {
    if (claim.day() == null) {
      return new PlacedClaim(topic, null, Period.UNKNOWN, thing, claim);
    }
    return new PlacedClaim(topic, size.label(claim.day()), size.around(claim.day()), thing, claim);
  }

  /**
   * Whether a named source says of a known time that it is so: nothing planned or denied, and not
   * {@code thousands}, which contradicts nobody.
   */
  boolean isComparable() {
    return claim.source() != null
        && period != null
        && (claim.status() == Status.REPORTED || claim.status() == Status.UNCONFIRMED)
        && claim.amount().modifier() != Modifier.VAGUE;
  }

  /** What it speaks of and when: claims that share it can be compared. */
  String comparison() {
    return Fingerprint.of(topic, thing.subject(), thing.event(), period);
  }

  /**
   * What one source says with one status of one subject and event: a row of the table of counts.
   */
  String row() {
    return Fingerprint.of(
        topic, claim.subject(), claim.event(), claim.status(), period, claim.source());
  }

  /** One source's word on the topic for one day: a point of a chart. */
  String point() {
    return Fingerprint.of(topic, claim.source(), claim.day());
  }
}
