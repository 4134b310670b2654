package tally.extract.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/**
 * A counted phrase and where it stands.
 *
 * @param tokens its words; tagged if it stands in the sentence
 * @param first index of its first token in the sentence, or -1 if it stands elsewhere
 * @param headline whether all words are capitalised where it stands, so that capitals tell nothing
 * @param event what happened to them, or null
 */
record Counted(List<Token> tokens, int first, boolean headline, String event) {
  private static final int LONG_WORD = 4;
  private static final int NEAR = 3;

  static Counted of(String phrase, String event, Sentence sentence) {
    List<Token> words = bare(Words.tokens(phrase));
    int first = find(words, sentence);
    boolean headline = isHeadline(sentence.tokens());
    return first < 0
        ? new Counted(words, -1, headline, event)
        : new Counted(
            sentence.tokens().subList(first, first + words.size()), first, headline, event);
  }

  /** Without the marks around it. */
  private static List<Token> bare(List<Token> tokens) {
    List<Token> bare = new ArrayList<>(tokens);
    while (!bare.isEmpty() && isMark(bare.get(0))) {
      bare.remove(0);
    }
    while (!bare.isEmpty() && isMark(bare.get(bare.size() - 1))) {
      bare.remove(bare.size() - 1);
    }
    return bare;
  }

  private static boolean isMark(Token token) {
    return token.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Where it stands: behind a number rather than elsewhere, in the same letters if possible. */
  private static int find(List<Token> words, Sentence sentence) {
    int best = -1;
    int most = -1;
    for (int i = 0; !words.isEmpty() && i + words.size() <= sentence.size(); i++) {
      if (!isAt(words, sentence, i)) {
        continue;
      }
      boolean exact = words.get(0).text().equals(sentence.token(i).text());
      int fit = (isBehindNumber(sentence, i) ? 2 : 0) + (exact ? 1 : 0);
      if (fit > most) {
        best = i;
        most = fit;
      }
    }
    return best;
  }

  private static boolean isAt(List<Token> words, Sentence sentence, int at) {
    for (int i = 0; i < words.size(); i++) {
      if (!sentence.token(at + i).is(words.get(i).lower())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBehindNumber(Sentence sentence, int at) {
    for (int i = Math.max(0, at - NEAR); i < at; i++) {
      if (sentence.token(i).tag() == PartOfSpeech.NUM || sentence.token(i).startsWithDigit()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHeadline(List<Token> tokens) {
    int upper = 0;
    int words = 0;
    for (Token token : tokens) {
      if (Character.isLetter(token.text().charAt(0)) && token.text().length() >= LONG_WORD) {
        words++;
        upper += token.startsUpper() ? 1 : 0;
      }
    }
    return words > 2 && upper * 4 >= words * 3;
  }

  Counted from(int token) {
    return new Counted(
        tokens.subList(token, tokens.size()), first < 0 ? -1 : first + token, headline, event);
  }

  /** A word as the tables write it: in lower case, unless its capitals mean something. */
  String display(int at) {
    Token token = tokens.get(at);
    boolean innerCapital = token.text().chars().skip(1).anyMatch(Character::isUpperCase);
    boolean allCapitals = token.text().equals(token.text().toUpperCase(Locale.ROOT));
    if (innerCapital && !(headline && allCapitals)) {
      return token.text();
    }
    boolean name = Math.max(first, 0) + at > 0 && !headline;
    return name ? token.text() : token.lower();
  }

  /** Whether a word begins a name that goes on: the New of New Mexico. */
  boolean isInName(int at) {
    return !headline
        && Math.max(first, 0) + at > 0
        && tokens.get(at).startsUpper()
        && at + 1 < tokens.size()
        && tokens.get(at + 1).startsUpper();
  }

  int end() {
    return first + tokens.size();
  }
}
