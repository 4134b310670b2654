package tally.model;

import java.util.List;

/**
 * One mention of a reported figure: who said which number about what, for when.
 *
 * @param article the article that holds it
 * @param sentence the sentence that holds it, with white space as single blanks
 * @param text the number with its modifier, as it stands: {@code around 20,000}
 * @param span the bare number, in Unicode code points into the article's text
 * @param kind what sort of quantity it is
 * @param amount its bounds
 * @param unit currency, unit of measure or {@code %}; null for counts
 * @param counted the noun phrase that is counted, as the text has it; null unless a count
 * @param subject its canonical form: {@code North Korean workers}; null unless a count
 * @param event what happened to them, as a lemma ({@code kill}), or null
 * @param extent of how much it is; {@link Extent#WHOLE} unless a count
 * @param status what the text says of its truth
 * @param place where, as the sentence names it, or null
 * @param asOf the period it is for
 * @param source who it comes from, or null if the article speaks in its own voice
 * @param confidence how likely all of this is right, 0 to 1
 * @param rules the names of the rules that made it, field by field ({@code event=passive})
 */
public record Figure(
    ArticleHead article,
    String sentence,
    String text,
    Span span,
    Kind kind,
    Amount amount,
    String unit,
    String counted,
    String subject,
    String event,
    Extent extent,
    Status status,
    String place,
    AsOf asOf,
    Source source,
    double confidence,
    List<String> rules) {
  public Figure {
    rules = List.copyOf(rules);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence outside 0..1: " + confidence);
    }
  }

  /** The same figure of the same article, of which more is known now. */
  public Figure in(ArticleHead known) {
    return new Figure(
        known,
        sentence,
        text,
        span,
        kind,
        amount,
        unit,
        counted,
        subject,
        event,
        extent,
        status,
        place,
        asOf,
        source,
        confidence,
        rules);
  }

  /** The same figure, for other days; how sure it is then and why are told anew. */
  public Figure dated(AsOf days, double sure, List<String> by) {
    return new Figure(
        article, sentence, text, span, kind, amount, unit, counted, subject, event, extent, status,
        place, days, source, sure, by);
  }
}
