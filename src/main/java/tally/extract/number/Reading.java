package tally.extract.number;

import tally.model.Kind;

/**
 * A number with what it is measured in.
 *
 * @param numeral the bare number
 * @param kind what sort of quantity it is
 * @param unit currency, unit of measure or {@code %}; null for counts
 * @param from index of the first token of the number with its unit: the sign in {@code $5}
 * @param to index of the last token of the number with its unit
 */
record Reading(Numeral numeral, Kind kind, String unit, int from, int to) {
  static Reading count(Numeral numeral) {
    return new Reading(numeral, Kind.COUNT, null, numeral.first(), numeral.last());
  }
}
