package tally.extract.phrase;

import java.util.Optional;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/** Reads the noun phrase that starts at a token. */
public final class NounPhrases {
  private static final Set<String> LINKS = Set.of("of", "from", "for");
  private static final Set<String> QUANTIFIERS = Lexicon.read("phrase/quantifiers.txt").words();
  private static final Set<String> TIME_WORDS = Lexicon.read("phrase/time-words.txt").words();
  private static final int LONGEST = 14;

  /** Nouns of time and money that end what is counted: missiles overnight, people Monday. */
  private static final Set<String> NOT_COUNTED = Lexicon.read("phrase/days.txt").words();

  /** Nouns of time that a preposition brings in: troops from the start. */
  private static final Set<String> TIMES = Lexicon.read("phrase/time-nouns.txt").words();

  /** Nouns that behind a plural say what became of it: took 12 teachers hostage. */
  private static final Set<String> COMPLEMENTS =
      Lexicon.read("phrase/object-complements.txt").words();

  /** Nouns that take on or against: attacks on clinics. */
  private static final Set<String> AIMED = Lexicon.read("phrase/aimed-nouns.txt").words();

  private NounPhrases() {}

  /**
   * The phrase whose first word stands at {@code first}: adjectives, nouns, participles before a
   * noun, with hyphens, possessives and {@code and} inside, up to its last noun.
   */
  public static Optional<NounPhrase> at(Sentence sentence, int first) {
    return at(sentence, first, sentence.size());
  }

  /** The phrase as if the sentence ended before {@code end}. */
  public static Optional<NounPhrase> at(Sentence sentence, int first, int end) {
    int limit = Math.min(end, first + LONGEST);
    int head = -1;
    int at = first;
    while (at < limit) {
      if (head >= 0 && head == at - 1 && opensClause(sentence, at)) {
        break;
      }
      if (isNoun(sentence, at)) {
        head = at++;
      } else if (isModifier(sentence, at, limit, head < 0)) {
        at++;
      } else if (at > first && joinsModifiers(sentence, at, limit, head == at - 1)) {
        at++;
      } else {
        break;
      }
    }
    return head < 0 ? Optional.empty() : Optional.of(new NounPhrase(first, head, head));
  }

  /** The same phrase with {@code and NP}, {@code from NP}, {@code of NP} that belong to it. */
  public static NounPhrase extended(Sentence sentence, NounPhrase phrase) {
    int last = coordinated(sentence, phrase.last());
    last = linked(sentence, last);
    return new NounPhrase(phrase.first(), last, phrase.head());
  }

  /** the 21 pages Ruiz wrote: a name behind a plural is the subject of a clause about it. */
  private static boolean opensClause(Sentence sentence, int at) {
    Token name = sentence.token(at);
    return name.tag() == PartOfSpeech.PROPN
        && name.startsUpper()
        && isPlural(sentence.token(at - 1))
        && !sentence.token(at - 1).startsUpper()
        && !sentence.isTitleCased();
  }

  /** tanks and armoured vehicles; cabin crew, pilots and ground staff. */
  private static int coordinated(Sentence sentence, int last) {
    int end = last;
    int at = last + 1;
    int comma = -1;
    while (at + 1 < sentence.size()) {
      Token link = sentence.token(at);
      boolean and = link.is("and") || link.is("or") || link.is("&");
      if (!and && !link.is(",")) {
        break;
      }
      Optional<NounPhrase> next = at(sentence, at + 1);
      if (next.isEmpty() || !isBarePlural(sentence, next.get()) || isQuantified(sentence, at + 1)) {
        break;
      }
      if (and) {
        return next.get().last();
      }
      comma = next.get().last();
      at = comma + 1;
    }
    return end;
  }

  private static boolean isQuantified(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean verb = token.tag() == PartOfSpeech.VERB && Verbs.known(token.lower()).isPresent();
    return verb || QUANTIFIERS.contains(token.lower());
  }

  private static boolean isBarePlural(Sentence sentence, NounPhrase phrase) {
    Token head = sentence.token(phrase.head());
    boolean plural = head.lower().endsWith("s") || head.is("people") || head.is("staff");
    int next = phrase.last() + 1;
    boolean verbFollows =
        next < sentence.size()
            && (sentence.token(next).tag() == PartOfSpeech.VERB
                || sentence.token(next).tag() == PartOfSpeech.AUX)
            && head.tag() == PartOfSpeech.PROPN;
    return plural && head.tag() == PartOfSpeech.NOUN && !verbFollows;
  }

  static boolean isPlural(Token token) {
    boolean ending = token.lower().endsWith("s") && !token.lower().endsWith("ss");
    return token.tag() == PartOfSpeech.NOUN
        && (ending || token.is("people") || token.lower().endsWith("men"));
  }

  private static int linked(Sentence sentence, int last) {
    int at = last + 1;
    if (at + 1 >= sentence.size() || !links(sentence, at)) {
      return last;
    }
    int start = at + 1;
    if (sentence.token(start).tag() == PartOfSpeech.DET) {
      start++;
    }
    Optional<NounPhrase> phrase = at(sentence, start);
    if (phrase.isEmpty() || phrase.get().last() - at > 6) {
      return last;
    }
    Token head = sentence.token(phrase.get().head());
    // "workers from North Korea", "cases of cholera"; not "troops from Monday"
    return isTime(head) ? last : phrase.get().last();
  }

  /** Whether a noun is a day, a month or another time: Monday, week, outset. */
  public static boolean isTime(Token noun) {
    return NOT_COUNTED.contains(noun.lower()) || TIMES.contains(noun.lower());
  }

  private static boolean links(Sentence sentence, int at) {
    Token link = sentence.token(at);
    boolean aimed =
        (link.is("on") || link.is("against")) && AIMED.contains(sentence.token(at - 1).lower());
    return aimed || LINKS.contains(link.lower());
  }

  static boolean isNoun(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean plus = token.is("plus") && at > 0 && sentence.token(at - 1).is("-");
    if (plus || NOT_COUNTED.contains(token.lower()) || isParticipleWithAgent(sentence, at)) {
      return false;
    }
    if (COMPLEMENTS.contains(token.lower()) && at > 0 && isPlural(sentence.token(at - 1))) {
      return false;
    }
    return token.tag() == PartOfSpeech.NOUN
        || token.tag() == PartOfSpeech.PROPN
        || (token.tag() == PartOfSpeech.X && Character.isLetter(token.text().charAt(0)));
  }

  /** people shot by the attacker: the tagger takes shot for a noun. */
  private static boolean isParticipleWithAgent(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && sentence.token(at + 1).is("by")
        && Verbs.known(sentence.token(at).lower())
            .filter(form -> form.participle() && !form.base())
            .isPresent();
  }

  private static boolean isModifier(Sentence sentence, int at, int limit, boolean beforeNoun) {
    Token token = sentence.token(at);
    return switch (token.tag()) {
      case ADJ -> beforeNoun || !endsAtTime(sentence, at);
      case NUM -> at + 1 < limit && InnerNumbers.isAt(sentence, at, beforeNoun);
      case VERB ->
          ((beforeNoun && VerbWords.mayBeAttributive(token.lower()))
                  || isJoined(sentence, at)
                  || VerbWords.isAdjectival(token.lower()))
              && nounFollows(sentence, at + 1, limit);
      case ADV ->
          at + 1 < limit
              && (sentence.token(at + 1).tag() == PartOfSpeech.ADJ
                  || (sentence.token(at + 1).tag() == PartOfSpeech.VERB
                      && Verbs.isParticiple(sentence.token(at + 1).lower())
                      && nounFollows(sentence, at + 2, limit)))
              && token.lower().endsWith("ly");
      case PUNCT ->
          (token.is("-") || token.is("'s") || isPluralOwner(sentence, at))
              && at + 1 < limit
              && (!token.is("-") || sentence.token(at + 1).touches(token));
      case PART -> token.is("'s") && at + 1 < limit;
      default -> token.is("'s") && at + 1 < limit;
    };
  }

  /** The apostrophe of invaders' vehicles. */
  private static boolean isPluralOwner(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return at > 0
        && (token.is("'") || token.is("’"))
        && token.touches(sentence.token(at - 1))
        && sentence.token(at - 1).lower().endsWith("s")
        && !closesQuotation(sentence, at);
  }

  /** the 'comfort officers' a clinic pays: a mark like it stands open before. */
  private static boolean closesQuotation(Sentence sentence, int at) {
    String open = sentence.token(at).is("’") ? "‘" : sentence.token(at).text();
    for (int before = at - 1; before >= 0; before--) {
      Token token = sentence.token(before);
      boolean mark = token.text().equals(open);
      if (mark && (before == 0 || !token.touches(sentence.token(before - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** The made of U.S.-made. */
  private static boolean isJoined(Sentence sentence, int at) {
    return at > 0
        && sentence.token(at - 1).is("-")
        && sentence.token(at).touches(sentence.token(at - 1));
  }

  /** publications last night, workers last year: a time, not what is counted. */
  private static boolean endsAtTime(Sentence sentence, int at) {
    Token before = sentence.token(at - 1);
    boolean plural = before.tag() == PartOfSpeech.NOUN && before.lower().endsWith("s");
    return plural || TIME_WORDS.contains(sentence.token(at).lower());
  }

  static boolean nounFollows(Sentence sentence, int at, int limit) {
    return at < limit && (isNoun(sentence, at) || sentence.token(at).tag() == PartOfSpeech.ADJ);
  }

  /** "small and medium-sized firms", "US and Filipino troops": and between modifiers. */
  private static boolean joinsModifiers(Sentence sentence, int at, int limit, boolean afterNoun) {
    Token token = sentence.token(at);
    boolean and = token.is("and") || token.is("or") || token.is("/");
    if (!and || at + 1 >= limit) {
      return token.is(",")
          && at + 1 < limit
          && sentence.token(at - 1).tag() == PartOfSpeech.ADJ
          && sentence.token(at + 1).tag() == PartOfSpeech.ADJ;
    }
    Token before = sentence.token(at - 1);
    Token next = sentence.token(at + 1);
    boolean modifiers =
        before.tag() == PartOfSpeech.ADJ
            && (next.tag() == PartOfSpeech.ADJ || (!afterNoun && next.tag() == PartOfSpeech.NOUN));
    if (modifiers && at + 2 < limit) {
      return nounFollows(sentence, at + 2, limit);
    }
    boolean names = before.tag() == PartOfSpeech.PROPN && afterNoun;
    boolean nameOrAdjective = next.tag() == PartOfSpeech.PROPN || next.tag() == PartOfSpeech.ADJ;
    return names
        && nameOrAdjective
        && at + 2 < limit
        && sentence.token(at + 2).tag() == PartOfSpeech.NOUN;
  }
}
