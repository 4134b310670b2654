package tally.tabulate;

import java.time.temporal.ChronoUnit;
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
  private static final int FEW_DAYS = 3;
  private static final int WEEKS = 16;

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

  /**
   * What it speaks of and when: claims that share it can be compared. What adds up over time is
   * compared only for stretches of about the same length: a day's deaths with a day's.
   */
  String comparison() {
    String stretch = thing.addsUp() ? stretch(claim.asOf()) : "";
    return Fingerprint.of(topic, thing.subject(), thing.event(), period, stretch);
  }

  private static String stretch(Period days) {
    if (days.start() == null || days.end() == null) {
      return "open";
    }
    long length = days.start().until(days.end(), ChronoUnit.DAYS) + 1;
    return length <= FEW_DAYS ? "days" : length <= WEEKS ? "weeks" : "months";
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
