package tally.extract.furniture;

import java.util.ArrayList;
import java.util.List;
import tally.model.Sentence;
import tally.model.Token;

/**
 * A paragraph as it looks on the page.
 *
 * @param paragraph its index in the text
 * @param text what it says
 * @param sentences its sentences; never empty
 * @param words its words and numbers in lower case, without the marks between them
 * @param shape what it looks like
 */
record Line(int paragraph, String text, List<Sentence> sentences, List<String> words, Shape shape) {

  /** What a line looks like to somebody who does not read it. */
  enum Shape {
    /** A sentence or several. */
    PROSE,
    /** Words that run on like a sentence without being closed like one. */
    HEADLINE,
    /** An item of a list, or a name and its number. */
    LISTED,
    /** A word or a few. */
    LABEL
  }

  private static final int SHORTEST_PROSE = 8;
  private static final int UNDOUBTED_PROSE = 35;
  private static final int LONGEST_LABEL = 4;
  private static final String CLOSING = "\"'”’)]»*_";
  private static final String BULLETS = "-–—•*·▪‣◦●■►>";

  static Line of(int paragraph, String text, List<Sentence> sentences) {
    List<String> words = new ArrayList<>();
    sentences.forEach(sentence -> words.addAll(wordsOf(sentence)));
    return new Line(paragraph, text, sentences, words, shape(text, sentences, words));
  }

  /** The sentence's words and numbers in lower case; those of HTML tags are none. */
  static List<String> wordsOf(Sentence sentence) {
    List<String> words = new ArrayList<>(sentence.size());
    boolean tag = false;
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      tag |= token.is("<") && i + 1 < sentence.size() && sentence.token(i + 1).touches(token);
      if (!tag && isWord(token)) {
        words.add(token.lower());
      }
      tag &= !token.is(">");
    }
    return words;
  }

  static boolean isWord(Token token) {
    return token.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static Shape shape(String text, List<Sentence> sentences, List<String> words) {
    if (isProse(text, sentences, words)) {
      return Shape.PROSE;
    }
    if (isListed(text, sentences)) {
      return Shape.LISTED;
    }
    return words.size() <= LONGEST_LABEL ? Shape.LABEL : Shape.HEADLINE;
  }

  private static boolean isProse(String text, List<Sentence> sentences, List<String> words) {
    int lower = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        lower += Character.isLowerCase(token.text().codePointAt(0)) ? 1 : 0;
      }
    }
    boolean closed = isClosed(text);
    if (closed && sentences.size() > 1 && words.size() >= 2 * SHORTEST_PROSE) {
      return true;
    }
    boolean lowerCase = lower * 5 >= words.size() * 2;
    return lowerCase && words.size() >= (closed ? SHORTEST_PROSE : UNDOUBTED_PROSE);
  }

  /** Whether it ends as a sentence does; a question or cry may as well be a headline. */
  private static boolean isClosed(String text) {
    int last = lastInner(text);
    return ".…:".indexOf(text.charAt(last)) >= 0 || last < text.length() - 1;
  }

  /** The last character that is neither a quote nor a bracket. */
  private static int lastInner(String text) {
    int last = text.length() - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last;
  }

  private static boolean isListed(String text, List<Sentence> sentences) {
    if (BULLETS.indexOf(text.charAt(0)) >= 0) {
      return true;
    }
    List<Token> tokens = sentences.get(0).tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).is(":") && tokens.get(i + 1).startsWithDigit()) {
        return true;
      }
    }
    return false;
  }

  boolean isProse() {
    return shape == Shape.PROSE;
  }

  boolean isHeadline() {
    return shape == Shape.HEADLINE;
  }

  boolean isLabel() {
    return shape == Shape.LABEL;
  }

  boolean isListed() {
    return shape == Shape.LISTED;
  }

  /** Whether it ends with a full stop, as no headline does. */
  boolean endsWithStop() {
    return ".…".indexOf(text.charAt(lastInner(text))) >= 0;
  }

  boolean hasDigit() {
    return text.chars().anyMatch(Character::isDigit);
  }

  Token first() {
    return sentences.get(0).token(0);
  }

  /** All tokens of a line that is one sentence, or of its first sentence. */
  List<Token> opening() {
    return sentences.get(0).tokens();
  }
}
