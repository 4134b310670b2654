package tally.extract.furniture;

import java.util.List;
import java.util.Map;
import tally.extract.text.Lexicon;
import tally.model.Token;

/** Whose picture a caption says it shows, and whether it says that the picture is an old one. */
final class Credits {
  private static final String ARCHIVE = "archive";
  private static final int LONGEST_CREDIT = 16;
  private static final int LONGEST_CREDIT_LINE = 12;

  private final Map<String, String> kinds;

  private Credits(Map<String, String> kinds) {
    this.kinds = kinds;
  }

  static Credits read(String file) {
    Lexicon lexicon = Lexicon.read(file);
    for (Lexicon.Entry entry : lexicon.entries()) {
      if (!List.of("agency", "credit", ARCHIVE).contains(entry.cell(1))) {
        throw entry.wrong("no such kind: '" + entry.cell(1) + "'");
      }
    }
    return new Credits(lexicon.map());
  }

  private boolean isCredit(Token token) {
    return kinds.containsKey(token.lower());
  }

  private boolean isArchive(Token token) {
    return ARCHIVE.equals(kinds.get(token.lower()));
  }

  /** A line that credits a picture and says nothing else. */
  boolean isCreditLine(Line line) {
    List<Token> tokens = line.opening();
    if (line.isProse()
        || line.words().size() > LONGEST_CREDIT_LINE
        || line.sentences().size() > 1) {
      return false;
    }
    boolean bracketed = isOpening(tokens.get(0)) && creditStart(tokens) == 0;
    return bracketed || beginsCredit(tokens) || isShared(tokens);
  }

  /** {@code Photo: Ann Poe}, {@code Image source, Agency}. */
  private boolean beginsCredit(List<Token> tokens) {
    if (tokens.size() < 2 || !isCredit(tokens.get(0)) || !tokens.get(0).startsUpper()) {
      return false;
    }
    Token next = tokens.get(1);
    return next.is(":")
        || next.is("/")
        || next.is("by")
        || next.is("source")
        || next.is("copyright")
        || next.is("courtesy")
        || (isCredit(next) && tokens.size() <= 6);
  }

  /** {@code Ann Poe/Agency}. */
  private boolean isShared(List<Token> tokens) {
    return tokens.size() <= 8
        && tokens.stream().anyMatch(token -> token.is("/"))
        && tokens.stream().anyMatch(this::isCredit)
        && tokens.stream().filter(Line::isWord).allMatch(t -> t.startsUpper() || isCredit(t));
  }

  /** Where the bracket with the credit begins that ends the tokens; -1 if none does. */
  int creditStart(List<Token> tokens) {
    int last = tokens.size() - 1;
    if (last > 0 && tokens.get(last).is(".")) {
      last--;
    }
    if (!tokens.get(last).is(")") && !tokens.get(last).is("]")) {
      return -1;
    }
    boolean credit = false;
    for (int i = last - 1; i >= 0 && last - i <= LONGEST_CREDIT; i--) {
      if (isOpening(tokens.get(i))) {
        return credit ? i : -1;
      }
      credit |= isCredit(tokens.get(i)) || tokens.get(i).is("/");
    }
    return -1;
  }

  private static boolean isOpening(Token token) {
    return token.is("(") || token.is("[");
  }

  /** Whether the caption calls itself a file photo, before its words or in its credit. */
  boolean saysArchive(List<Token> tokens, int creditStart) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean place = i < 2 || (creditStart >= 0 && i > creditStart) || i >= tokens.size() - 3;
      if (place && isArchive(tokens.get(i)) && isCredited(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code FILE -}, {@code File:}, {@code file photo}: not the files of a court. */
  private boolean isCredited(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at + 1);
    boolean mark = ":-–—/)]".contains(next.text());
    return isCredit(next) || mark;
  }
}
