package tally.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/**
 * Mends what the tagger is known to get wrong around numbers: the verb taken for a noun ({@code
 * four people shot}, {@code to flee}), the noun taken for a verb ({@code 10 university campuses}),
 * the preposition taken for anything.
 */
final class Retagging {
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "in", "on", "at", "with", "from", "by", "into", "during", "against");
  private static final Set<String> NUMBER_WORDS = Lexicon.read("phrase/number-words.txt").words();

  private final List<Token> tokens;
  private final HiddenVerbs verbs;
  private final HiddenNouns nouns;

  private Retagging(Sentence sentence) {
    this.tokens = new ArrayList<>(sentence.tokens());
    boolean headline =
        tokens.stream()
            .filter(token -> token.text().length() > 3)
            .noneMatch(token -> Character.isLowerCase(token.text().charAt(0)));
    this.verbs = new HiddenVerbs(tokens, headline);
    this.nouns = new HiddenNouns(tokens);
  }

  static Sentence of(Sentence sentence) {
    Retagging retagging = new Retagging(sentence);
    retagging.mend();
    return new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), retagging.tokens);
  }

  private void mend() {
    for (int at = 0; at < tokens.size(); at++) {
      closed(at).ifPresent(retag(at));
    }
    for (int at = 0; at < tokens.size(); at++) {
      PartOfSpeech tag = tokens.get(at).tag();
      PartOfSpeech mended = mended(at);
      if (mended != tag) {
        tokens.set(at, tokens.get(at).tagged(mended));
      }
    }
  }

  private PartOfSpeech mended(int at) {
    Token token = tokens.get(at);
    return switch (token.tag()) {
      case NOUN, ADJ, PROPN, X -> {
        if (isPreposition(at)) {
          yield PartOfSpeech.ADP;
        }
        if (verbs.isAt(at)) {
          yield PartOfSpeech.VERB;
        }
        yield isSmallName(token) ? PartOfSpeech.NOUN : token.tag();
      }
      case CCONJ -> isConjunction(token) ? PartOfSpeech.CCONJ : PartOfSpeech.ADJ;
      case ADV -> isParticiple(token) ? PartOfSpeech.VERB : PartOfSpeech.ADV;
      case VERB -> nouns.isAt(at) ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
      default -> token.tag();
    };
  }

  private Consumer<PartOfSpeech> retag(int at) {
    return tag -> tokens.set(at, tokens.get(at).tagged(tag));
  }

  /** The tag of what can have only one: figures, forms of be, contracted auxiliaries. */
  private Optional<PartOfSpeech> closed(int at) {
    Token token = tokens.get(at);
    if (isNumber(token, at)) {
      return Optional.of(PartOfSpeech.NUM);
    }
    boolean contracted = at + 1 < tokens.size() && tokens.get(at + 1).is("n't");
    if (token.is("are") || token.is("were") || contracted) {
      return Optional.of(PartOfSpeech.AUX);
    }
    boolean misread =
        (token.is("after") || token.is("before"))
            && (token.tag() == PartOfSpeech.ADJ || token.tag() == PartOfSpeech.NOUN);
    if (misread) {
      return Optional.of(PartOfSpeech.ADP);
    }
    return token.is("n't") ? Optional.of(PartOfSpeech.PART) : Optional.empty();
  }

  /** Figures, and the number word that opens a sentence, which the tagger takes for a name. */
  private static boolean isNumber(Token token, int at) {
    boolean figures = token.text().chars().allMatch(c -> c < 'A') && token.startsWithDigit();
    return figures || (at == 0 && NUMBER_WORDS.contains(token.lower()));
  }

  /** A name in small letters is none: Filipino marines. */
  private static boolean isSmallName(Token token) {
    return token.tag() == PartOfSpeech.PROPN && Character.isLowerCase(token.text().charAt(0));
  }

  /** Forty cars were stolen: no adverb is a participle too, but for "left". */
  private static boolean isParticiple(Token token) {
    return !token.is("left")
        && Verbs.known(token.lower()).filter(form -> form.participle() && !form.base()).isPresent();
  }

  /** Of long words the tagger knows no conjunctions: armoured. */
  private static boolean isConjunction(Token token) {
    return token.text().length() < 6 || token.is("either") || token.is("neither");
  }

  private boolean isPreposition(int at) {
    Token token = tokens.get(at);
    return at > 0
        && at + 1 < tokens.size()
        && PREPOSITIONS.contains(token.lower())
        && !tokens.get(at - 1).is("-");
  }
}
