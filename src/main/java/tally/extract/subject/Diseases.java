package tally.extract.subject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tally.extract.text.Lexicon;
import tally.model.Token;

/** The names of diseases, which cases are counted by. */
final class Diseases {
  /** A disease in a text, up to the token before {@code end}. */
  record Mention(String name, int end) {}

  private final Map<String, String> names = new HashMap<>();
  private int longest = 1;

  static Diseases read(String file) {
    Diseases diseases = new Diseases();
    for (Lexicon.Entry entry : Lexicon.read(file).entries()) {
      diseases.put(entry.word(), entry);
      entry.list(1).forEach(other -> diseases.put(other, entry));
    }
    return diseases;
  }

  private void put(String name, Lexicon.Entry entry) {
    if (names.put(Words.lower(name), entry.word()) != null) {
      throw entry.wrong("'" + name + "' stands twice");
    }
    longest = Math.max(longest, Words.tokens(name).size());
  }

  /** The longest name that begins at a token. */
  Optional<Mention> at(List<Token> tokens, int from) {
    for (int end = Math.min(tokens.size(), from + longest); end > from; end--) {
      String name = names.get(Words.lower(tokens, from, end));
      if (name != null) {
        return Optional.of(new Mention(name, end));
      }
    }
    return Optional.empty();
  }
}
