package tally.extract.subject;

import java.util.ArrayList;
import java.util.List;
import tally.extract.text.Tokenizer;
import tally.model.Span;
import tally.model.Token;

/** Phrases as keys to look up: the tokens of the texts, joined by blanks. */
final class Words {
  private static final Tokenizer TOKENIZER = new Tokenizer();

  private Words() {}

  static List<Token> tokens(String phrase) {
    return TOKENIZER.tokens(phrase, new Span(0, phrase.length()));
  }

  /** The tokens from {@code from} to {@code to}, exclusive, in lower case. */
  static String lower(List<Token> tokens, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(i > from ? " " : "").append(tokens.get(i).lower());
    }
    return key.toString();
  }

  /** The same in the case it stands in, because US is no pronoun. */
  static String exact(List<Token> tokens, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(i > from ? " " : "").append(tokens.get(i).text().replace('’', '\''));
    }
    return key.toString();
  }

  static String lower(String phrase) {
    List<Token> tokens = tokens(phrase);
    return lower(tokens, 0, tokens.size());
  }

  static String exact(String phrase) {
    List<Token> tokens = tokens(phrase);
    return exact(tokens, 0, tokens.size());
  }

  static String joined(List<String> words) {
    List<String> filled = new ArrayList<>(words);
    filled.removeIf(String::isEmpty);
    return String.join(" ", filled);
  }
}
