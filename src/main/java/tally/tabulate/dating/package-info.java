/**
 * The days of articles that don't tell their own, from what the rest of the corpus tells. {@code
 * Dating} is the way in.
 *
 * <p>An undated article that gives the same figure of the same source as dated ones ({@code Match})
 * can't be older than the statement. Nor is it much younger if its own words say so: "said on
 * Monday" is written before the next Monday is near, and the dated articles tell which Monday it
 * was. The {@code Window} of such a sentence is the days on which it would mean what the dated
 * articles say; it is found by reading the sentence as if it were published on one day after the
 * other. {@code Settlement} weighs whether the match may be chance ({@code Chance}), and takes what
 * all windows have in common.
 */
package tally.tabulate.dating;
