package tally.extract.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import tally.extract.text.ArticleText;
import tally.model.Sentence;
import tally.model.Span;
import tally.model.Token;

/**
 * Where an article quotes somebody word for word. A quotation may run over several sentences; one
 * that its paragraph leaves open goes on in the next paragraph, if that opens with quotes again.
 */
final class Quotations {
  /**
   * A quotation.
   *
   * @param span from the opening to the closing mark, both inclusive
   * @param goesOn whether it continues the quotation before it, left open by its paragraph
   */
  record Quotation(Span span, boolean goesOn) {}

  private final List<Quotation> all = new ArrayList<>();

  Quotations(ArticleText text, BitSet furniture) {
    boolean leftOpen = false;
    List<Sentence> sentences = text.sentences();
    int at = 0;
    while (at < sentences.size()) {
      int end = at;
      int paragraph = sentences.get(at).paragraph();
      while (end < sentences.size() && sentences.get(end).paragraph() == paragraph) {
        end++;
      }
      if (!furniture.get(paragraph)) {
        leftOpen = readParagraph(sentences.subList(at, end), leftOpen);
      }
      at = end;
    }
  }

  /** Returns whether the paragraph leaves a quotation open. */
  private boolean readParagraph(List<Sentence> sentences, boolean leftOpen) {
    int open = -1;
    Token previous = null;
    boolean goesOn = leftOpen && isOpening(sentences.get(0).token(0), null);
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (open < 0 && isOpening(token, previous)) {
          open = token.start();
        } else if (open >= 0 && isClosing(token)) {
          all.add(new Quotation(new Span(open, token.end()), goesOn));
          open = -1;
          goesOn = false;
        }
        previous = token;
      }
    }
    if (open < 0) {
      return false;
    }
    Sentence last = sentences.get(sentences.size() - 1);
    all.add(new Quotation(new Span(open, last.span().end()), goesOn));
    return true;
  }

  static boolean isMark(Token token) {
    String text = token.text();
    return text.equals("''") || (text.length() == 1 && "\"“”„«»".indexOf(text.charAt(0)) >= 0);
  }

  private static boolean isOpening(Token token, Token previous) {
    if (!isMark(token)) {
      return false;
    }
    char mark = token.text().charAt(0);
    // A straight mark that touches the word before it closes what a scraper lost the opening of.
    return mark == '“'
        || mark == '„'
        || mark == '«'
        || ((mark == '"' || mark == '\'')
            && (previous == null || !token.touches(previous) || isBracket(previous)));
  }

  private static boolean isBracket(Token token) {
    return "([—–-".contains(token.text());
  }

  private static boolean isClosing(Token token) {
    return isMark(token) && token.text().charAt(0) != '„' && token.text().charAt(0) != '«';
  }

  List<Quotation> all() {
    return all;
  }

  /** The index of the quotation that holds the offset, or -1. */
  int at(int offset) {
    int low = 0;
    int high = all.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = all.get(middle).span();
      if (span.end() <= offset) {
        low = middle + 1;
      } else if (span.start() > offset) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  Optional<Quotation> holding(int offset) {
    int at = at(offset);
    return at < 0 ? Optional.empty() : Optional.of(all.get(at));
  }
}
