package tally.model;

/**
 * A number in an article, before it is known what is counted.
 *
 * @param sentence index of its sentence
 * @param span the bare number: {@code 20,000}, {@code 11,000-12,000}, {@code tens of thousands}
 * @param firstToken index of its first token in the sentence
 * @param lastToken index of its last token in the sentence, inclusive
 * @param phrase the number with its modifier: {@code around 20,000}
 * @param kind what sort of quantity it is
 * @param amount its bounds
 * @param unit currency (ISO 4217), unit of measure or {@code %}; null for counts
 * @param rejected why it is no figure, or null if it may be one
 * @param rule the name of the rule that read or rejected it
 */
public record Quantity(
    int sentence,
    Span span,
    int firstToken,
    int lastToken,
    Span phrase,
    Kind kind,
    Amount amount,
    String unit,
    Rejection rejected,
    String rule) {

  public Quantity rejectedAs(Rejection reason, String byRule) {
    return new Quantity(
        sentence, span, firstToken, lastToken, phrase, kind, amount, unit, reason, byRule);
  }
}
