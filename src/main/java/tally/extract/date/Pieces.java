package tally.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tally.model.Sentence;
import tally.model.Token;

/** Cuts a sentence into the pieces that the rules look at, if it is worth it. */
final class Pieces {
  private static final int MOST_DIGITS = 9;

  /** Words that only the rules know, so that a hyphenated word of theirs comes apart. */
  private final Set<String> literals;

  Pieces(Set<String> literals) {
    this.literals = literals;
  }

  /** The sentence's pieces; empty if it can't hold a date expression. */
  List<Piece> of(Sentence sentence) {
    return isTelling(sentence) ? cut(sentence) : List.of();
  }

  /** A quick look at every word, since most sentences hold no date at all. */
  private boolean isTelling(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.startsWithDigit() ? mayBeDated(token) : isTelling(token)) {
        return true;
      }
    }
    return false;
  }

  /** Years, days, hours and dotted dates; a number with a thousands comma is none of them. */
  private static boolean mayBeDated(Token token) {
    int length = token.text().length();
    return length <= 2 || (length == 4 && isDigits(token.text())) || length >= 6;
  }

  private boolean isTelling(Token token) {
    String lower = token.lower();
    if (known(lower).telling()) {
      return true;
    }
    int hyphen = hyphen(lower, 0);
    return hyphen > 0 && parts(lower, hyphen).stream().anyMatch(part -> known(part).telling());
  }

  private static Word known(String lower) {
    Word word = Word.of(lower);
    boolean dotted = word.isUnknown() && lower.length() > 1 && lower.endsWith(".");
    return dotted ? Word.of(lower.substring(0, lower.length() - 1)) : word;
  }

  private List<Piece> cut(Sentence sentence) {
    List<Piece> pieces = new ArrayList<>(sentence.size() + 4);
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      int hyphen = token.startsWithDigit() ? -1 : hyphen(token.lower(), 0);
      boolean aligned = token.lower().length() == token.text().length();
      if (hyphen > 0 && aligned && comesApart(token.lower(), hyphen)) {
        addParts(pieces, i, token, hyphen);
      } else {
        pieces.add(piece(i, token.text(), token.lower(), token.start()));
      }
    }
    return pieces;
  }

  /** Whether every part of a hyphenated word may be of use: third-quarter, but not vice-chair. */
  private boolean comesApart(String lower, int hyphen) {
    return !Word.isKnown(lower)
        && parts(lower, hyphen).stream()
            .allMatch(part -> !known(part).isUnknown() || literals.contains(part));
  }

  private static List<String> parts(String lower, int hyphen) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = hyphen; at > 0; at = hyphen(lower, start)) {
      parts.add(lower.substring(start, at));
      start = at + 1;
    }
    parts.add(lower.substring(start));
    return parts;
  }

  private static void addParts(List<Piece> pieces, int index, Token token, int hyphen) {
    String text = token.text();
    int start = 0;
    for (int at = hyphen; at > 0; at = hyphen(token.lower(), start)) {
      add(pieces, index, token, text.substring(start, at), start);
      add(pieces, index, token, text.substring(at, at + 1), at);
      start = at + 1;
    }
    add(pieces, index, token, text.substring(start), start);
  }

  private static void add(List<Piece> pieces, int index, Token token, String text, int from) {
    String lower = token.lower().substring(from, from + text.length());
    pieces.add(piece(index, text, lower, token.start() + from));
  }

  private static Piece piece(int token, String text, String lower, int start) {
    boolean digits = text.length() <= MOST_DIGITS && isDigits(text);
    return new Piece(
        token,
        start,
        start + text.length(),
        key(lower),
        known(lower),
        digits ? Integer.parseInt(text) : -1,
        digits ? text.length() : 0,
        Character.isUpperCase(text.codePointAt(0)));
  }

  private static String key(String lower) {
    return switch (lower) {
      case "–", "—", "‑", "‐", "--", "−" -> "-";
      case "“", "”" -> "\"";
      default -> withoutDot(lower);
    };
  }

  private static String withoutDot(String lower) {
    boolean dot = lower.length() > 1 && lower.endsWith(".") && !Word.isKnown(lower);
    return dot ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Where the first hyphen between two letters stands, or -1. */
  private static int hyphen(String lower, int from) {
    for (int i = Math.max(from, 1); i < lower.length() - 1; i++) {
      char c = lower.charAt(i);
      if (c == '-' || c == 0x2010 || c == 0x2011) {
        return i;
      }
    }
    return -1;
  }
}
