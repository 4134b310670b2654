package tally.extract.furniture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.model.Sentence;
import tally.model.Token;

/** Recognises the sentence that tells who the author is. */
final class Roles {
  private static final String ROLE = "role";
  private static final String CAREER = "career";
  private static final Set<String> IS = Set.of("is", "was", "are", "'s");
  private static final Set<String> HAS = Set.of("has", "have", "had");
  private static final Set<String> WORKED =
      Set.of("been", "worked", "written", "reported", "covered", "served");
  private static final Set<String> WORKS =
      Set.of("covers", "writes", "reports", "joined", "holds", "studied", "works");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "his", "her");
  private static final int LONGEST_NAME = 4;
  private static final int FARTHEST_ROLE = 12;

  private final Map<String, String> kinds;

  private Roles(Map<String, String> kinds) {
    this.kinds = kinds;
  }

  static Roles read(String file) {
    Lexicon lexicon = Lexicon.read(file);
    for (Lexicon.Entry entry : lexicon.entries()) {
      if (!List.of(ROLE, CAREER).contains(entry.cell(1))) {
        throw entry.wrong("no such kind: '" + entry.cell(1) + "'");
      }
    }
    return new Roles(lexicon.map());
  }

  /** {@code Ann Poe is the defence correspondent of the Gazette}. */
  boolean introduces(Sentence sentence) {
    int verb = verb(sentence.tokens());
    return verb > 0 && hasWithin(sentence.tokens(), verb, ROLE);
  }

  /** {@code She covers parliament and holds a degree}: only after an introduction. */
  boolean goesOn(Sentence sentence) {
    Token first = sentence.token(0);
    return PRONOUNS.contains(first.lower())
        || verb(sentence.tokens()) > 0
        || sentence.tokens().stream().anyMatch(token -> CAREER.equals(kinds.get(token.lower())));
  }

  private static int verb(List<Token> tokens) {
    for (int i = 0; i < tokens.size() && i <= LONGEST_NAME; i++) {
      if (isVerb(tokens, i)) {
        return i;
      }
      if (!tokens.get(i).startsUpper()) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isVerb(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    boolean worked = at + 1 < tokens.size() && WORKED.contains(tokens.get(at + 1).lower());
    return IS.contains(word) || WORKS.contains(word) || (HAS.contains(word) && worked);
  }

  private boolean hasWithin(List<Token> tokens, int from, String kind) {
    int to = Math.min(tokens.size(), from + FARTHEST_ROLE);
    for (Token token : tokens.subList(from, to)) {
      if (kind.equals(kinds.get(token.lower()))) {
        return true;
      }
      if ("\"“”".contains(token.text())) {
        return false;
      }
    }
    return false;
  }
}
