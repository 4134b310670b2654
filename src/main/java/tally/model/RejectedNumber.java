package tally.model;

/**
 * A number that is no figure, and why.
 *
 * @param article the article that holds it
 * @param sentence the sentence that holds it, with white space as single blanks
 * @param text the number
 * @param span where it stands, in Unicode code points into the article's text
 * @param reason why it is no figure
 * @param rule the name of the rule that says so
 */
public record RejectedNumber(
    ArticleHead article, String sentence, String text, Span span, Rejection reason, String rule) {
  /** The same number of the same article, of which more is known now. */
  public RejectedNumber in(ArticleHead known) {
    return new RejectedNumber(known, sentence, text, span, reason, rule);
  }
}
