package tally.extract.extent;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tally.extract.text.Lexicon;
import tally.model.Extent;
import tally.model.PartOfSpeech;
import tally.model.Quantity;
import tally.model.Sentence;
import tally.model.Token;

/** Tells whether a count is of all, of a part or of what came on top, by the words around it. */
public final class ExtentFinder {
  private static final String FILE = "extent/words.txt";
  private static final int FARTHEST = 16;
  private static final Map<Side, List<Phrase>> PHRASES = read();

  /** Where a phrase stands that tells the extent of a number. */
  private enum Side {
    /** Right before the number, or between it and its modifier. */
    BEFORE,
    /** Right behind the number. */
    BEHIND,
    /** Before another number, right behind the number or where a clause opens. */
    OF,
    /** Earlier, with nothing but a list in between: no verb, no other clause. */
    AHEAD
  }

  private record Phrase(List<String> words, Extent extent) {}

  /**
   * What was found.
   *
   * @param extent of how much the count is
   * @param rule the name of the rule that says so
   */
  public record Finding(Extent extent, String rule) {}

  private static Map<Side, List<Phrase>> read() {
    Map<Side, List<Phrase>> phrases = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      phrases.put(side, new ArrayList<>());
    }
    for (Lexicon.Entry entry : Lexicon.read(FILE).entries()) {
      Extent extent = entry.constant(Extent.class, 2);
      phrases
          .get(entry.constant(Side.class, 1))
          .add(new Phrase(List.of(entry.word().split(" ")), extent));
    }
    return phrases;
  }

  /** The extent of a count. */
  public Finding find(Sentence sentence, Quantity quantity) {
    Extent extent = before(sentence, quantity);
    if (extent != null) {
      return new Finding(extent, "before");
    }
    int next = quantity.lastToken() + 1;
    extent = at(Side.BEHIND, sentence, next);
    if (extent == null && isOfNumber(sentence, next)) {
      extent = at(Side.OF, sentence, next);
    }
    if (extent != null) {
      return new Finding(extent, "behind");
    }
    extent = ahead(sentence, quantity);
    return extent == null ? new Finding(Extent.WHOLE, "none") : new Finding(extent, "ahead");
  }

  /** A phrase that ends right before the number, or right before its modifier. */
  private static Extent before(Sentence sentence, Quantity quantity) {
    int modified = sentence.tokenAt(quantity.phrase().start());
    for (int end = quantity.firstToken() - 1; end >= 0 && end >= modified - 1; end--) {
      for (Phrase phrase : PHRASES.get(Side.BEFORE)) {
        if (isAt(phrase, sentence, end - phrase.words().size() + 1)) {
          return phrase.extent();
        }
      }
    }
    return null;
  }

  private static Extent ahead(Sentence sentence, Quantity quantity) {
    int first = Math.max(0, quantity.firstToken() - FARTHEST);
    for (int at = quantity.firstToken() - 1; at >= first; at--) {
      Extent extent = at(Side.AHEAD, sentence, at);
      boolean ofOther = at + 2 < quantity.firstToken() && isOfNumber(sentence, at);
      if (extent == null && ofOther && opensClause(sentence, at)) {
        extent = at(Side.OF, sentence, at);
      }
      if (extent != null) {
        return extent;
      }
      Token token = sentence.token(at);
      if (token.tag() == PartOfSpeech.VERB
          || token.tag() == PartOfSpeech.AUX
          || token.is(";")
          || token.is(":")) {
        return null;
      }
    }
    return null;
  }

  private static boolean opensClause(Sentence sentence, int at) {
    return at == 0 || !Character.isLetterOrDigit(sentence.token(at - 1).text().charAt(0));
  }

  private static Extent at(Side side, Sentence sentence, int at) {
    for (Phrase phrase : PHRASES.get(side)) {
      if (isAt(phrase, sentence, at)) {
        return phrase.extent();
      }
    }
    return null;
  }

  /** {@code of the four}, {@code of its 200}. */
  private static boolean isOfNumber(Sentence sentence, int at) {
    return at + 2 < sentence.size() && sentence.token(at + 2).tag() == PartOfSpeech.NUM;
  }

  private static boolean isAt(Phrase phrase, Sentence sentence, int at) {
    List<String> words = phrase.words();
    if (at < 0 || at + words.size() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!sentence.token(at + i).is(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
