package tally.model;

import java.util.List;

/**
 * A sentence of an article, or a heading, list item or other line that stands for one.
 *
 * @param index its place among the article's sentences, from 0
 * @param paragraph the place of its paragraph among the article's paragraphs, from 0
 * @param span where it stands in the article's text
 * @param tokens its words and marks, in order; never empty
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens) {
  private static final int LONGER_THAN_PARTICLES = 5;

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public Token token(int at) {
    return tokens.get(at);
  }

  public int size() {
    return tokens.size();
  }

  /** The span from the first token's start to the last token's end; both inclusive. */
  public Span between(int firstToken, int lastToken) {
    return new Span(tokens.get(firstToken).start(), tokens.get(lastToken).end());
  }

  /** Whether even common words have capitals, as in headlines. */
  public boolean isTitleCased() {
    return tokens.stream()
        .noneMatch(
            token ->
                token.text().length() >= LONGER_THAN_PARTICLES
                    && Character.isLowerCase(token.text().charAt(0)));
  }

  /** The index of the first token that ends after {@code offset}; {@code size()} if none does. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
