package tally.model;

/**
 * What one source reported of one thing in one period.
 *
 * @param topic the topic, or null if the claims have none
 * @param subject what is counted, or null
 * @param event what happened to them, as a lemma, or null
 * @param extent of how much the counts are
 * @param status what the texts say of its truth
 * @param period the period's label ({@code 2025-10}), or null if the claims can't be dated
 * @param days the period's days, unknown if the claims can't be dated
 * @param source who says so, or null if the articles speak in their own voice
 * @param sourceType what kind of body that is, or null without a source
 * @param low the lowest bound of the source's claims in the period, or null if its lowest claim is
 *     open below
 * @param best the number of the source's latest claim in the period
 * @param high the highest bound of its claims, or null if its highest claim is open above
 * @param claims how many claims there are
 * @param articles how many articles carry them
 * @param publishers how many publishers stand behind these articles, as far as known
 */
public record CountBySource(
    String topic,
    String subject,
    String event,
    Extent extent,
    Status status,
    String period,
    Period days,
    String source,
    SourceType sourceType,
    Double low,
    double best,
    Double high,
    int claims,
    int articles,
    int publishers) {}
