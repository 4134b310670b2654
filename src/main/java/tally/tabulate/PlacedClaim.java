package tally.tabulate;

import tally.model.Claim;
import tally.model.Extent;
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
  private static final int NEXT_DAY = 1;
  private static final int MONTH = 31;

  static PlacedClaim of(String topic, Claim claim, Thing thing, PeriodSize size) {
    if (claim.day() == null) {
      return new PlacedClaim(topic, null, Period.UNKNOWN, thing, claim);
    }
    return new PlacedClaim(topic, size.label(claim.day()), size.around(claim.day()), thing, claim);
  }

  /**
   * Whether a named source says of a known time and of a whole that it is so: nothing planned or
   * denied, not {@code another 12}, and not {@code thousands}, which contradicts nobody.
   */
  boolean isComparable() {
    return claim.source() != null
        && period != null
        && thing.told()
        && claim.extent() == Extent.WHOLE
        && (claim.status() == Status.REPORTED || claim.status() == Status.UNCONFIRMED)
        && claim.amount().modifier() != Modifier.VAGUE;
  }

  /**
   * What it speaks of and when: claims that share it can be compared. What adds up over time is
   * compared only for stretches of about the same length: a day's deaths with a day's.
   */
  String comparison() {
    return Fingerprint.of(topic, thing.subject(), thing.event(), period, stretch());
  }

  /** How many days may lie between claims that contradict each other: later ones add news. */
  int patience() {
    return thing.lasts() ? MONTH : NEXT_DAY;
  }

  private Stretch stretch() {
    return thing.lasts() ? Stretch.LASTING : Stretch.of(claim.asOf());
  }

  /**
   * What one source says with one status of one extent of one subject and event: a row of the table
   * of counts.
   */
  String row() {
    return Fingerprint.of(
        topic,
        claim.subject(),
        claim.event(),
        claim.extent(),
        claim.status(),
        period,
        claim.source());
  }

  /** The chart that it belongs in: that of its topic, for stretches like its own. */
  String chart() {
    return topic + stretch().label();
  }

  /** One source's word on the topic for one day: a point of a chart. */
  String point() {
    return Fingerprint.of(chart(), claim.source(), claim.day());
  }
}
