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
  private static final Set<String> PRONOUNS =
      Set.of("it", "he", "she", "they", "we", "which", "that", "who");
  private static final Set<String> LIGHT =
      Set.of("be", "do", "will", "may", "can", "plan", "intend", "continue", "begin", "start");
  private static final Set<String> LOSSES = Set.of("losses", "casualties", "toll");
  private static final int NEAR = 8;

  private final Countries countries;
  private final Contexts contexts;

  Actors(Countries countries, Contexts contexts) {
    this.countries = countries;
    this.contexts = contexts;
  }

  /** What a sentence says of it. */
  enum Answer {
    /** It names the country. */
    NAMED,
    /** It has a doer, but no country. */
    SOMEBODY,
    /** It has no doer: troops were sent; or it says no more than that it sent them. */
    NOBODY
  }

  /**
   * Whose they are.
   *
   * @param answer what the sentence says
   * @param country the country, or null unless it is named
   */
  record Owner(Answer answer, Country country) {
    private static final Owner SOMEBODY = new Owner(Answer.SOMEBODY, null);
    private static final Owner NOBODY = new Owner(Answer.NOBODY, null);

    private static Owner of(Optional<Mention> mention, Owner otherwise) {
      return mention.map(found -> new Owner(Answer.NAMED, found.country())).orElse(otherwise);
    }
  }

  Owner of(Sentence sentence, Counted counted, NounKind kind) {
    int at = counted.first() < 0 ? sentence.size() : counted.first();
    Optional<Mention> by = passive(sentence, counted, kind);
    if (by.isPresent()) {
      return Owner.of(by, Owner.NOBODY);
    }
    int verb = governing(sentence, at);
    if (verb >= 0 && owns(sentence.token(verb), kind)) {
      return doer(sentence, verb);
    }
    return Owner.of(
        kind == NounKind.TROOPS ? losses(sentence, at) : Optional.empty(), Owner.NOBODY);
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
      if (isVerb(token) && !LIGHT.contains(Verbs.lemma(token.lower()))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isVerb(Token token) {
    return token.tag() == PartOfSpeech.VERB
        || ((token.tag() == PartOfSpeech.AUX || token.tag() == PartOfSpeech.UNTAGGED)
            && Verbs.known(token.lower()).isPresent());
  }

  /** {@code troops were sent by}, {@code workers dispatched by}. */
  private Optional<Mention> passive(Sentence sentence, Counted counted, NounKind kind) {
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
        return name < sentence.size() ? countries.at(sentence.tokens(), name) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code Russian losses were up to 200 troops}. */
  private Optional<Mention> losses(Sentence sentence, int before) {
    for (int i = before - 1; i > 0; i--) {
      if (LOSSES.contains(sentence.token(i).lower())) {
        return ownerWithin(sentence.tokens(), nounPhraseStart(sentence.tokens(), i), i);
      }
    }
    return Optional.empty();
  }

  /** Who does what the verb says: the noun before it, or what a pronoun or participle refers to. */
  private Owner doer(Sentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    int subject = verb - 1;
    while (subject >= 0 && isAuxiliary(tokens, subject)) {
      subject--;
    }
    if (subject < 0) {
      return Owner.NOBODY;
    }
    Token token = tokens.get(subject);
    boolean pronoun = PRONOUNS.contains(token.lower());
    boolean participle = Verbs.form(tokens.get(verb).lower()).gerund() && !isNominal(token);
    if (participle || pronoun || isJoint(token)) {
      Owner otherwise = pronoun ? Owner.NOBODY : Owner.SOMEBODY;
      return Owner.of(farDoer(tokens, subject, pronoun), otherwise);
    }
    int start = nounPhraseStart(tokens, subject);
    return Owner.of(ownerWithin(tokens, start, subject), Owner.SOMEBODY);
  }

  /** What stands between a subject and its verb: has, is planning to, was reportedly ready to. */
  private static boolean isAuxiliary(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    PartOfSpeech tag = token.tag();
    String lemma = Verbs.lemma(token.lower());
    boolean leadsTo = at + 1 < tokens.size() && tokens.get(at + 1).is("to");
    return tag == PartOfSpeech.AUX
        || tag == PartOfSpeech.ADV
        || token.is("to")
        || LIGHT.contains(lemma)
        || lemma.equals("have")
        || (leadsTo && (tag == PartOfSpeech.VERB || tag == PartOfSpeech.ADJ));
  }

  private static boolean isJoint(Token token) {
    return token.is(",") || token.is("and") || token.is("but") || token.is("-") || token.is("–");
  }

  /** Leftwards over nouns, their adjectives and owners, and {@code of} between nouns. */
  private static int nounPhraseStart(List<Token> tokens, int head) {
    int start = head;
    while (start > 0 && isNominal(tokens.get(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isNominal(Token token) {
    return switch (token.tag()) {
      case NOUN, PROPN, ADJ, DET, NUM -> true;
      default -> token.is("'s") || token.is("of") || token.is("'");
    };
  }

  /** The first country in a noun phrase: North Korea's army, the government of Ukraine. */
  private Optional<Mention> ownerWithin(List<Token> tokens, int from, int to) {
    for (int i = from; i <= to; i++) {
      Optional<Mention> mention = countries.at(tokens, i);
      if (mention.isPresent() && mention.get().form() != Form.PEOPLE) {
        return isShared(tokens, i, mention.get()) ? Optional.empty() : mention;
      }
    }
    return Optional.empty();
  }

  /** {@code Russia and Belarus sent}: both did, and the number is not told apart. */
  private boolean isShared(List<Token> tokens, int at, Mention mention) {
    boolean before =
        at > 1
            && tokens.get(at - 1).is("and")
            && Character.isUpperCase(tokens.get(at - 2).text().codePointAt(0));
    int end = mention.end();
    return before
        || (end + 1 < tokens.size()
            && tokens.get(end).is("and")
            && countries.at(tokens, end + 1).isPresent());
  }

  /** The nearest country that is not named in passing; beyond what somebody says only for it. */
  private Optional<Mention> farDoer(List<Token> tokens, int from, boolean pronoun) {
    for (int i = from; i >= 0; i--) {
      if (isSaying(tokens.get(i)) && !pronoun) {
        return Optional.empty();
      }
      Optional<Mention> mention = countries.at(tokens, i);
      if (mention.isPresent() && isDoer(tokens, i, mention.get())) {
        return isShared(tokens, i, mention.get()) ? Optional.empty() : mention;
      }
    }
    return Optional.empty();
  }

  private static boolean isSaying(Token token) {
    boolean verb = token.tag() == PartOfSpeech.VERB || token.tag() == PartOfSpeech.UNTAGGED;
    return verb && SAYING.contains(Verbs.lemma(token.lower()));
  }

  /** No country in passing: to Russia, in the Syrian desert. */
  private static boolean isDoer(List<Token> tokens, int at, Mention mention) {
    int before = at - 1;
    while (before >= 0 && isLead(tokens.get(before))) {
      before--;
    }
    boolean passing = before >= 0 && PREPOSITIONS.contains(tokens.get(before).lower());
    boolean partOfName = at > 0 && tokens.get(at - 1).is("-");
    return !passing && !partOfName && mention.form() != Form.PEOPLE;
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
