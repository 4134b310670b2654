package tally.model;

/**
 * Where sources differ on the same thing at about the same time: the widest disagreement of a
 * period.
 *
 * @param topic the topic, or null if the claims have none
 * @param subject what is counted, by the word that stands for all like it, or null
 * @param event what happened to them, by the event that stands for all like it, or null
 * @param period the period's label
 * @param days the period's days
 * @param sources how many sources speak of it in these few days
 * @param lowest the smallest number that a source gives
 * @param lowestSource who gives it
 * @param highest the largest number that a source gives
 * @param highestSource who gives it
 * @param ratio the largest by the smallest, or null if that is 0
 * @param lowestClaim the id of the claim with the smallest number
 * @param highestClaim the id of the claim with the largest number
 */
public record Disagreement(
    String topic,
    String subject,
    String event,
    String period,
    Period days,
    int sources,
    double lowest,
    String lowestSource,
    double highest,
    String highestSource,
    Double ratio,
    String lowestClaim,
    String highestClaim) {}
