package tally.extract.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Token;

/** Finds the nouns that the tagger takes for verbs: 10 university campuses, a Garmin watch. */
final class HiddenNouns {
  /** Prepositions that the tagger takes for adverbs in headlines. */
  private static final Set<String> PLACING =
      Set.of("outside", "inside", "near", "behind", "beside");

  private final List<Token> tokens;
  private final NearbyWords words;

  /** Looks for nouns among the tokens of a sentence as they are tagged so far. */
  HiddenNouns(List<Token> tokens) {
    this.tokens = tokens;
    this.words = new NearbyWords(tokens);
  }

  /** 10 university campuses: behind a plural number and a singular noun, -s is no third person. */
  boolean isAt(int at) {
    Token token = tokens.get(at);
    Optional<Verbs.Form> known = Verbs.known(token.lower());
    if (at == 0 || (token.startsUpper() && !tokens.get(at - 1).startsUpper())) {
      return false;
    }
    if (known.isPresent() && known.get().gerund() && isInsideCompound(at)) {
      return true;
    }
    boolean inflected = known.isPresent() && !NearbyWords.isThirdPerson(known.get());
    if (known.isEmpty() && isBetweenNouns(at)) {
      return true;
    }
    boolean plain = known.isPresent() && known.get().base() && !known.get().past();
    if (plain && (endsSingular(at) || (singularBehindNumber(at - 1) && words.nounFollows(at)))) {
      return true;
    }
    if (plain && isBehindPreposition(at)) {
      return true;
    }
    if (inflected || !token.lower().endsWith("s")) {
      return false;
    }
    Token before = tokens.get(at - 1);
    if (before.tag() == PartOfSpeech.NUM && words.isManyAlone(at - 1)) {
      return true;
    }
    if (known.isEmpty() && opensNounPhrase(tokens.get(at - 1))) {
      return true;
    }
    return singularBehindNumber(at - 1) || isListed(at);
  }

  /** 12 arms smuggling charges: what is counted is a plural, and the noun before this is none. */
  private boolean isInsideCompound(int at) {
    return singularBehindNumber(at - 1)
        && !words.isPerson(at - 1)
        && at + 1 < tokens.size()
        && tokens.get(at + 1).tag() == PartOfSpeech.NOUN
        && NearbyWords.isPlural(tokens.get(at + 1));
  }

  /** a Garmin watch: a singular that began with an article can't have a plain form as its verb. */
  private boolean endsSingular(int at) {
    int before = at - 1;
    while (before > 0
        && switch (tokens.get(before).tag()) {
          case NOUN, ADJ, PROPN -> !NearbyWords.isPlural(tokens.get(before));
          default -> false;
        }) {
      before--;
    }
    Token article = tokens.get(Math.max(0, before));
    return before < at - 1 && (article.is("a") || article.is("an"));
  }

  /**
   * shot outside bar, shot outside Elm Beach bar: no verb stands between a preposition and this.
   */
  private boolean isBehindPreposition(int at) {
    int before = at - 1;
    while (before > 0 && tokens.get(before).startsUpper()) {
      before--;
    }
    boolean preposition =
        PLACING.contains(tokens.get(before).lower())
            || (tokens.get(before).tag() == PartOfSpeech.ADP && !tokens.get(before).is("to"));
    boolean named = before < at - 1;
    return preposition
        && (!named || (before > 0 && tokens.get(before - 1).tag() == PartOfSpeech.VERB));
  }

  /** missiles and drones at cities: behind a plural and an and, without an object of its own. */
  private boolean isListed(int at) {
    boolean behindPlural =
        at > 1
            && tokens.get(at - 1).tag() == PartOfSpeech.CCONJ
            && tokens.get(at - 2).tag() == PartOfSpeech.NOUN
            && NearbyWords.isPlural(tokens.get(at - 2));
    if (!behindPlural || HiddenVerbs.isAlways(Verbs.lemma(tokens.get(at).lower()))) {
      return false;
    }
    PartOfSpeech next = at + 1 < tokens.size() ? tokens.get(at + 1).tag() : PartOfSpeech.PUNCT;
    return next == PartOfSpeech.ADP || next == PartOfSpeech.PUNCT;
  }

  /** heavy-duty diesel trucks: an unknown verb with a noun on both sides. */
  private boolean isBetweenNouns(int at) {
    PartOfSpeech before = tokens.get(at - 1).tag();
    boolean bare = Verbs.form(tokens.get(at).lower()).base();
    return bare
        && words.nounFollows(at)
        && (before == PartOfSpeech.NOUN || before == PartOfSpeech.ADJ);
  }

  /** bees, wasps and hornets; combat losses: no third person of a verb that nobody knows. */
  private static boolean opensNounPhrase(Token before) {
    return switch (before.tag()) {
      case PUNCT, CCONJ, ADJ, NUM, DET, NOUN, ADP, PART -> true;
      default -> false;
    };
  }

  private boolean singularBehindNumber(int noun) {
    Token token = tokens.get(noun);
    boolean named = token.tag() == PartOfSpeech.NOUN || token.tag() == PartOfSpeech.PROPN;
    if (!named || NearbyWords.isPlural(token)) {
      return false;
    }
    int at = noun;
    while (at >= 0
        && switch (tokens.get(at).tag()) {
          case NOUN, ADJ, PROPN -> true;
          default -> false;
        }) {
      at--;
    }
    return at >= 0 && tokens.get(at).tag() == PartOfSpeech.NUM && words.isManyAlone(at);
  }
}
