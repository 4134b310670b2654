package tally.extract.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tally.model.Token;

/**
 * Cuts a paragraph's tokens into sentences: at a full stop, question or exclamation mark with its
 * closing quotes, unless the dot belongs to an abbreviation or an initial, or the text goes on in
 * lower case. A space that a scraper lost after the full stop is forgiven.
 *
 * <p>No sentence is longer than {@link #LONGEST} tokens, so that whatever looks at a sentence as a
 * whole stays linear in the text, even in one without a full stop.
 */
public final class SentenceSplitter {
  /** News sentences end well below this; only tables and broken text reach it. */
  public static final int LONGEST = 300;

  /** No text closes more quotes and brackets at once; only broken text has longer rows of them. */
  private static final int MOST_CLOSING = 20;

  private static final Set<String> MAY_END = mayEnd();
  private static final Set<String> STARTERS = Lexicon.read("text/sentence-starters.txt").words();
  private static final String CLOSING = "\"'”’)]»";

  private static Set<String> mayEnd() {
    Set<String> words = new HashSet<>();
    for (Lexicon.Entry entry : Lexicon.read("text/abbreviations.txt").entries()) {
      if (entry.cell(1).equals("may-end")) {
        words.add(entry.word());
      }
    }
    return words;
  }

  /** The sentences' tokens, in order; none is empty. */
  public List<List<Token>> split(List<Token> paragraph) {
    List<List<Token>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < paragraph.size(); i++) {
      if (endsSentence(paragraph, i) || i - start >= LONGEST - 1) {
        int end = withClosing(paragraph, i);
        sentences.add(paragraph.subList(start, end));
        start = end;
        i = end - 1;
      }
    }
    if (start < paragraph.size()) {
      sentences.add(paragraph.subList(start, paragraph.size()));
    }
    return sentences;
  }

  private static int withClosing(List<Token> tokens, int last) {
    int end = last + 1;
    while (end < tokens.size()
        && end - last <= MOST_CLOSING
        && CLOSING.contains(tokens.get(end).text())
        && tokens.get(end).touches(tokens.get(end - 1))) {
      end++;
    }
    return end;
  }

  private static boolean endsSentence(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (i + 1 >= tokens.size()) {
      return true;
    }
    if (isDecimalPoint(tokens, i)) {
      return false;
    }
    char last = token.text().charAt(token.text().length() - 1);
    int next = withClosing(tokens, i);
    if (next >= tokens.size()) {
      return last == '.' || last == '!' || last == '?' || last == '…';
    }
    return switch (last) {
      case '!', '?', '…' -> startsSentence(tokens, next);
      case '.' -> isFullStop(token) ? startsSentence(tokens, next) : abbreviationEnds(tokens, i);
      default -> false;
    };
  }

  /** The point of .22 and .500, which stands apart from the word before it. */
  private static boolean isDecimalPoint(List<Token> tokens, int i) {
    return tokens.get(i).is(".")
        && (i == 0 || !tokens.get(i).touches(tokens.get(i - 1)))
        && tokens.get(i + 1).touches(tokens.get(i))
        && tokens.get(i + 1).startsWithDigit();
  }

  private static boolean isFullStop(Token token) {
    return token.text().length() == 1 || token.text().startsWith("..");
  }

  private static boolean abbreviationEnds(List<Token> tokens, int i) {
    Token next = tokens.get(withClosing(tokens, i));
    return mayEnd(tokens.get(i)) && next.startsUpper() && STARTERS.contains(next.lower());
  }

  private static boolean mayEnd(Token token) {
    return MAY_END.contains(token.lower()) || token.lower().endsWith(".m.");
  }

  private static boolean startsSentence(List<Token> tokens, int next) {
    Token token = tokens.get(next);
    boolean apart = !token.touches(tokens.get(next - 1));
    int c = token.text().codePointAt(0);
    if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
      return apart || tokens.get(next - 1).text().length() == 1;
    }
    if (Character.isLowerCase(c)) {
      return false;
    }
    return apart || Character.isDigit(c);
  }
}
