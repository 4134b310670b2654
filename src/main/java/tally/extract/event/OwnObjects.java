package tally.extract.event;

import java.util.Optional;
import java.util.Set;
import tally.extract.phrase.NounPhrase;
import tally.extract.phrase.NounPhrases;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/**
 * Tells whether a form that may be a participle has an object of its own, and so is a past tense:
 * {@code four judges claimed it was void}, against {@code four judges named by him}.
 */
final class OwnObjects {
  private static final Set<String> TWO_OBJECTS = Lexicon.read("event/two-object-verbs.txt").words();

  private OwnObjects() {}

  /** Whether an object follows the verb that no participle could have. */
  static boolean follows(Sentence sentence, VerbGroup group) {
    return !TWO_OBJECTS.contains(group.lemma()) && opensAt(sentence, group.last() + 1);
  }

  /** Whether a noun phrase that is no time opens at a token: the men, them, police. */
  static boolean opensAt(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(at);
    return switch (token.tag()) {
      case PRON -> !isRelative(token);
      case DET -> !token.is("that") && isThing(sentence, at + 1);
      case NOUN, PROPN -> isThing(sentence, at);
      default -> false;
    };
  }

  private static boolean isRelative(Token token) {
    return switch (token.lower()) {
      case "who", "whom", "which", "that", "whose", "what", "there" -> true;
      default -> false;
    };
  }

  /** shot the previous night, shot Monday: a time is no object. */
  private static boolean isThing(Sentence sentence, int first) {
    Optional<NounPhrase> phrase = NounPhrases.at(sentence, first);
    return phrase.isPresent()
        && !NounPhrases.isTime(sentence.token(phrase.get().head()))
        && sentence.token(first).tag() != PartOfSpeech.NUM;
  }
}
