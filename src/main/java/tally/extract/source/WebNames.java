package tally.extract.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/** Makes one name of a web address, which the text's tokens part at its stops: Example.org. */
final class WebNames {
  private static final Set<String> ENDINGS = Lexicon.read("source/web-endings.txt").words();

  private WebNames() {}

  static Sentence joined(Sentence sentence) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      int last = i;
      while (goesOn(sentence, last)) {
        last += 2;
      }
      tokens.add(last == i ? token : name(sentence, i, last));
      i = last;
    }
    return tokens.size() == sentence.size()
        ? sentence
        : new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), tokens);
  }

  private static boolean goesOn(Sentence sentence, int at) {
    return at + 2 < sentence.size()
        && Character.isLetterOrDigit(sentence.token(at).text().codePointAt(0))
        && sentence.token(at + 1).is(".")
        && sentence.token(at + 1).touches(sentence.token(at))
        && sentence.token(at + 2).touches(sentence.token(at + 1))
        && ENDINGS.contains(sentence.token(at + 2).text());
  }

  private static Token name(Sentence sentence, int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      text.append(sentence.token(i).text());
    }
    return Token.untagged(text.toString(), sentence.token(first).start())
        .tagged(PartOfSpeech.PROPN);
  }
}
