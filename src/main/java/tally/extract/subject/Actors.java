package tally.extract.subject;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.extract.subject.Contexts.Tells;
import tally.extract.subject.Countries.Country;
import tally.extract.subject.Countries.Form;
import tally.extract.subject.Countries.Mention;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/**
 * Whose troops or workers a sentence counts: those of the country that sends, fields or loses them.
 */
final class Actors {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "to", "in", "from", "of", "with", "against", "by", "for", "into", "near", "at", "on",
          "between", "across", "inside", "toward", "towards", "via", "through", "over", "about",
          "under", "around", "outside", "within", "than", "like", "versus", "off", "help",
          "helping");
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "claim",
          "estimate",
          "believe",
          "report",
          "announce",
          "add",
          "note",
          "confirm",
          "warn",
          "reveal",
          "suggest",
          "show",
          "think",
          "assess",
          "state",
          "accuse",
          "allege",
          "indicate",
          "know",
          "declare",
          "admit",
          "insist",
          "argue",
          "write");
  private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "we");
  private static final Set<String> LIGHT =
      Set.of("be", "do", "will", "may", "can", "plan", "intend", "continue", "begin", "start");
  private static final int NEAR = 8;

  private final Countries countries;
  private final Contexts contexts;

  Actors(Countries countries, Contexts contexts) {
    this.countries = countries;
    this.contexts = contexts;
  }

  /** The country, if the sentence makes it plain. */
  Optional<Country> of(Sentence sentence, Counted counted, NounKind kind) {
    int at = counted.first() < 0 ? sentence.size() : counted.first();
    Optional<Country> by = passive(sentence, counted, kind);
    if (by.isPresent()) {
      return by;
    }
    int verb = governing(sentence, at);
    if (verb < 0 || !owns(sentence.token(verb), kind)) {
      return Optional.empty();
    }
    return doer(sentence, verb);
  }

  private boolean owns(Token verb, NounKind kind) {
    String lemma = Verbs.lemma(verb.lower());
    return contexts.tells(Tells.SENDS, kind, lemma) || contexts.tells(Tells.LOSES, kind, lemma);
  }

  /** The nearest verb before the number; a participle in front of its noun is none. */
  private static int governing(Sentence sentence, int before) {
    for (int i = before - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (token.is(";")) {
        return -1;
      }
      boolean verb =
          token.tag() == PartOfSpeech.VERB
              || ((token.tag() == PartOfSpeech.AUX || token.tag() == PartOfSpeech.UNTAGGED)
                  && Verbs.known(token.lower()).isPresent());
      if (verb && !LIGHT.contains(Verbs.lemma(token.lower()))) {
        return i;
      }
    }
    return -1;
  }

  /** {@code troops were sent by}, {@code workers dispatched by}. */
  private Optional<Country> passive(Sentence sentence, Counted counted, NounKind kind) {
    if (counted.first() < 0) {
      return Optional.empty();
    }
    int limit = Math.min(sentence.size(), counted.end() + NEAR);
    boolean sent = false;
    for (int i = counted.end(); i + 1 < limit; i++) {
      Token token = sentence.token(i);
      sent |= Verbs.isParticiple(token.lower()) && owns(token, kind);
      if (sent && token.is("by")) {
        int name = sentence.token(i + 1).is("the") ? i + 2 : i + 1;
        return name < sentence.size()
            ? countries.at(sentence.tokens(), name).map(Mention::country)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The country before the verb that does what it says, and not one in passing. */
  private Optional<Country> doer(Sentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    boolean said = false;
    boolean pronoun = false;
    for (int i = verb - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      pronoun |= !said && PRONOUNS.contains(token.lower());
      said |= isSaying(token);
      if (said && !pronoun) {
        return Optional.empty();
      }
      Optional<Mention> mention = countries.at(tokens, i);
      if (mention.isPresent() && mention.get().end() <= verb && isDoer(tokens, i, mention.get())) {
        return mention.map(Mention::country);
      }
    }
    return Optional.empty();
  }

  private static boolean isSaying(Token token) {
    return token.tag() != PartOfSpeech.NOUN
        && SAYING.contains(Verbs.lemma(token.lower()))
        && (token.tag() == PartOfSpeech.VERB || token.tag() == PartOfSpeech.UNTAGGED);
  }

  /** No country in passing: to Russia, in the Syrian desert, Russia's Kursk region. */
  private static boolean isDoer(List<Token> tokens, int at, Mention mention) {
    int before = at - 1;
    while (before >= 0 && isLead(tokens.get(before))) {
      before--;
    }
    if (before >= 0 && PREPOSITIONS.contains(tokens.get(before).lower())) {
      return false;
    }
    boolean partOfName = at > 0 && tokens.get(at - 1).is("-");
    return !partOfName && mention.form() != Form.PEOPLE;
  }

  /** Articles and adjectives between a preposition and its noun. */
  private static boolean isLead(Token token) {
    return token.tag() == PartOfSpeech.DET
        || token.tag() == PartOfSpeech.ADJ
        || token.is("the")
        || token.is("neighboring")
        || token.is("neighbouring");
  }
}
