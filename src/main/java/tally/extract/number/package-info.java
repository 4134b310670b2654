/**
 * Every number of an article: its value and bounds, how the text qualifies it, what sort of
 * quantity it is, or why it is no figure.
 *
 * <p>{@code NumeralScanner} finds bare numbers, {@code UnitReader} what they are measured in,
 * {@code RangeJoiner} makes one of two, {@code ModifierReader} reads "at least" and its kin, and
 * the {@code Objection}s say why a number counts nothing. What they know of the language stands in
 * the lexicons; {@link tally.extract.number.Pattern} is how those are written.
 */
package tally.extract.number;
