package tally.extract.phrase;

import java.util.List;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Token;

/** Finds the forms in -ing that the tagger took for nouns or adjectives. */
final class HiddenGerunds {
  private final List<Token> tokens;
  private final NearbyWords words;

  HiddenGerunds(List<Token> tokens) {
    this.tokens = tokens;
    this.words = new NearbyWords(tokens);
  }

  /** Whether the gerund at a token is a verb; it is not the first of its sentence. */
  boolean isAt(Verbs.Form form, int at) {
    return words.behindPeople(at) || opensClause(at) || isGoingOn(form, at);
  }

  /** In my view, testing 30 tents helps: behind a comma, and before a number of things. */
  private boolean opensClause(int at) {
    return tokens.get(at - 1).is(",") && (words.numberFollows(at) || overNumberFollows(at));
  }

  private boolean overNumberFollows(int at) {
    return at + 2 < tokens.size()
        && (tokens.get(at + 1).is("over") || tokens.get(at + 1).is("about"))
        && tokens.get(at + 2).tag() == PartOfSpeech.NUM;
  }

  /** were undergoing surgery: behind an auxiliary, of a verb that is hardly ever anything else. */
  private boolean isGoingOn(Verbs.Form form, int at) {
    return HiddenVerbs.isAlways(form.lemma()) && tokens.get(at - 1).tag() == PartOfSpeech.AUX;
  }
}
