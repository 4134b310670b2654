package tally.model;

import java.util.Locale;

/**
 * A word, number or punctuation mark of an article.
 *
 * @param text the token as it stands
 * @param lower the token in lower case with straight quotes, for look-ups
 * @param start offset of its first character in the article's text
 * @param end offset after its last character
 * @param tag its part of speech
 */
public record Token(String text, String lower, int start, int end, PartOfSpeech tag) {

  public static Token untagged(String text, int start) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    return new Token(text, lower, start, start + text.length(), PartOfSpeech.UNTAGGED);
  }

  public Token tagged(PartOfSpeech newTag) {
    return new Token(text, lower, start, end, newTag);
  }

  public Span span() {
    return new Span(start, end);
  }

  public boolean is(String word) {
    return lower.equals(word);
  }

  public boolean startsUpper() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  public boolean startsWithDigit() {
    return Character.isDigit(text.charAt(0));
  }

  /** Whether this token follows {@code previous} without a space, as 29 does in MiG-29. */
  public boolean touches(Token previous) {
    return previous.end == start;
  }
}
