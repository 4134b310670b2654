package tally.extract.phrase;

import java.util.List;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Token;

/**
 * What the tokens around a word are, told by their form.
 *
 * @param tokens the tokens of a sentence
 */
record NearbyWords(List<Token> tokens) {
  private static final Set<String> PEOPLE = Lexicon.read("phrase/person-nouns.txt").words();
  private static final Set<String> PLURALS = Lexicon.read("phrase/plurals.txt").words();

  boolean nounFollows(int at) {
    return at + 1 < tokens.size()
        && (tokens.get(at + 1).tag() == PartOfSpeech.NOUN
            || tokens.get(at + 1).tag() == PartOfSpeech.PROPN);
  }

  static boolean isPlural(Token noun) {
    String lower = noun.lower();
    return PLURALS.contains(lower)
        || (lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us"));
  }

  boolean isManyAlone(int at) {
    Token number = tokens.get(at);
    return !number.is("one") && !number.is("1") && !isYear(number);
  }

  private static boolean isYear(Token number) {
    return number.text().length() == 4
        && number.startsWithDigit()
        && (number.text().startsWith("19") || number.text().startsWith("20"));
  }

  /** seven people face charges, 40 people carrying bags: between people and an object. */
  boolean behindPeople(int at) {
    boolean object =
        at + 1 < tokens.size()
            && switch (tokens.get(at + 1).tag()) {
              case NOUN, ADJ, DET, NUM, PRON -> true;
              default -> false;
            };
    return object && isPerson(at - 1) && isPlural(tokens.get(at - 1));
  }

  boolean numberFollows(int at) {
    return at + 1 < tokens.size()
        && (tokens.get(at + 1).tag() == PartOfSpeech.NUM
            || tokens.get(at + 1).is("dozens")
            || tokens.get(at + 1).is("hundreds")
            || tokens.get(at + 1).is("thousands"));
  }

  boolean isPerson(int at) {
    return PEOPLE.contains(tokens.get(at).lower());
  }

  static boolean isThirdPerson(Verbs.Form form) {
    return !form.base() && !form.past() && !form.participle() && !form.gerund();
  }
}
