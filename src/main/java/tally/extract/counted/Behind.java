package tally.extract.counted;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.phrase.NounPhrase;
import tally.extract.phrase.NounPhrases;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/** Reads what is counted right behind the number: 20,000 workers, three of the men, 8 dead. */
final class Behind {
  private static final Map<String, String> STATES = Lexicon.read("counted/states.txt").map();
  private static final Set<String> TOLD = Lexicon.read("counted/told-states.txt").words();
  private static final Set<String> MARKS = Lexicon.read("counted/mark-nouns.txt").words();
  private static final Set<String> DROPPED = Set.of("more", "-", "such", "”", "’", "\"");
  private static final int LONGEST_ATTRIBUTE = 4;
  private static final int FARTHEST_OWNER = 6;

  private Behind() {}

  /** a 2,000-bed centre, 12-member council, a 42,000-strong workforce. */
  static Optional<Counted> hyphenated(String text, Sentence sentence, int after) {
    if (after + 1 >= sentence.size()
        || !sentence.token(after).is("-")
        || !sentence.token(after).touches(sentence.token(after - 1))) {
      return Optional.empty();
    }
    int at = suspended(sentence, after + 1);
    Token word = sentence.token(at);
    if (word.lower().startsWith("a-")) {
      return Optional.empty(); // 50,000-a-month
    }
    if (word.is("strong")) {
      return phrase(text, sentence, at + 1, "hyphenated-strong");
    }
    return Optional.of(new Counted(word.text(), at, at, at, "hyphenated"));
  }

  /** The noun of a 20- to 24-person crew, which only the second number has. */
  private static int suspended(Sentence sentence, int at) {
    boolean pair =
        at + 3 < sentence.size()
            && !sentence.token(at).touches(sentence.token(at - 1))
            && isNumber(sentence.token(at + 1))
            && sentence.token(at + 2).is("-");
    return pair ? at + 3 : at;
  }

  /** three of the victims, thousands of troops, 8,000 of them. */
  static Optional<Counted> partitive(
      String text, Sentence sentence, int number, Optional<Counted> before) {
    boolean out = number < sentence.size() && sentence.token(number).is("out");
    int of = out ? number + 1 : number;
    if (of + 1 >= sentence.size() || !sentence.token(of).is("of")) {
      return Optional.empty();
    }
    int at = of + 1;
    while (at < sentence.size() && isDeterminer(sentence.token(at))) {
      at++;
    }
    if (at < sentence.size() && isPronoun(sentence.token(at))) {
      return before.map(counted -> Counted.elsewhere(counted.text(), "of-them"));
    }
    if (at < sentence.size() && isNumber(sentence.token(at))) {
      at++;
    }
    at = behindOwner(sentence, at);
    boolean those = sentence.token(at - 1).is("those");
    if (those && at < sentence.size() && Verbs.isParticiple(sentence.token(at).lower())) {
      return Optional.of(
          new Counted(
              sentence.between(at - 1, at).in(text), at - 1, at, at, "partitive-participle"));
    }
    if (at < sentence.size() && sentence.token(at - 1).is("the") && isStateAlone(sentence, at)) {
      String noun = STATES.get(sentence.token(at).lower());
      return Optional.of(new Counted(noun, at, at, at, "partitive-state"));
    }
    return phrase(text, sentence, at, "partitive");
  }

  /** two of the dead were nurses, three of the injured remain in hospital: a state for a noun. */
  private static boolean isStateAlone(Sentence sentence, int at) {
    return STATES.containsKey(sentence.token(at).lower())
        && !nounFollows(sentence, at + 1)
        && !objectFollows(sentence, at + 1);
  }

  private static boolean isNumber(Token token) {
    return token.tag() == PartOfSpeech.NUM || token.startsWithDigit();
  }

  /** four of the state's five members: past an owner and the number of what it owns. */
  private static int behindOwner(Sentence sentence, int from) {
    for (int at = from; at + 1 < Math.min(sentence.size(), from + FARTHEST_OWNER); at++) {
      if (sentence.token(at).is("'s") && sentence.token(at + 1).tag() == PartOfSpeech.NUM) {
        return at + 2;
      }
    }
    return from;
  }

  /** Of the 62 cases, 32 were foreigners; 300 of them were women. */
  static Optional<Counted> predicate(String text, Sentence sentence, int after) {
    int at = after;
    if (at + 1 < sentence.size()
        && sentence.token(at).is("of")
        && isPronoun(sentence.token(at + 1))) {
      at += 2;
    }
    if (at + 1 >= sentence.size() || !isPluralCopula(sentence.token(at))) {
      return Optional.empty();
    }
    int noun = at + 1;
    return NounPhrases.at(sentence, noun)
        .filter(
            phrase ->
                sentence.token(phrase.head()).lower().endsWith("s")
                    || sentence.token(phrase.head()).lower().endsWith("men")
                    || sentence.token(phrase.head()).is("children"))
        .filter(phrase -> sentence.token(phrase.first()).tag() != PartOfSpeech.VERB)
        .map(
            phrase ->
                Counted.elsewhere(
                    sentence.between(phrase.first(), phrase.last()).in(text), "predicate"));
  }

  private static boolean isPluralCopula(Token token) {
    return token.is("were") || token.is("are");
  }

  static boolean isDeterminer(Token token) {
    return switch (token.lower()) {
      case "the", "these", "those", "its", "their", "his", "her", "our", "all", "'s" -> true;
      default -> false;
    };
  }

  private static boolean isPronoun(Token token) {
    return switch (token.text()) {
      case "them", "whom", "which", "us", "you" -> true;
      default -> false;
    };
  }

  /** 8 dead, 14 wounded, 300 missing: a state without a noun. */
  static Optional<Counted> state(Sentence sentence, int after) {
    int at = after;
    while (at < sentence.size() && standsBeforeState(sentence, at)) {
      at++;
    }
    if (at >= sentence.size()) {
      return Optional.empty();
    }
    if (at + 1 < sentence.size() && ImpliedPeople.isPlaceOfPeople(sentence, at)) {
      return Optional.of(new Counted("people", at, at + 1, at + 1, "state"));
    }
    String noun = STATES.get(sentence.token(at).lower());
    if (noun == null || nounFollows(sentence, at + 1) || objectFollows(sentence, at + 1)) {
      return Optional.empty();
    }
    return Optional.of(new Counted(noun, at, at, at, "state"));
  }

  /** 12 more dead, ten confirmed dead, 40 feared drowned. */
  private static boolean standsBeforeState(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean told =
        TOLD.contains(token.lower())
            && at + 1 < sentence.size()
            && STATES.containsKey(sentence.token(at + 1).lower());
    return told || token.is("more") || token.tag() == PartOfSpeech.ADV;
  }

  /** One wounded a man: a verb with an object, no state. */
  private static boolean objectFollows(Sentence sentence, int at) {
    return at < sentence.size()
        && (sentence.token(at).tag() == PartOfSpeech.DET
            || sentence.token(at).tag() == PartOfSpeech.PRON
            || sentence.token(at).tag() == PartOfSpeech.NUM);
  }

  private static boolean nounFollows(Sentence sentence, int at) {
    return at < sentence.size()
        && NounPhrases.at(sentence, at).isPresent()
        && sentence.token(at).tag() != PartOfSpeech.PROPN;
  }

  /** 12 civil and three criminal cases: the noun stands behind the second number only. */
  static Optional<Counted> shared(String text, Sentence sentence, int after) {
    int and = after;
    while (and < Math.min(sentence.size(), after + LONGEST_ATTRIBUTE) && describes(sentence, and)) {
      and++;
    }
    boolean joined =
        and > after
            && and + 2 < sentence.size()
            && (sentence.token(and).is("and") || sentence.token(and).is("or"))
            && isNumber(sentence.token(and + 1));
    int last = and - 1;
    return joined
        ? NounPhrases.at(sentence, and + 2)
            .map(NounPhrase::head)
            .filter(head -> Loosely.isPlural(sentence, head))
            .map(head -> sentence.between(head, head).in(text))
            .map(noun -> new Counted(noun, after, last, last, "shared-noun"))
        : Optional.empty();
  }

  /** Civil, Ukrainian, Level I: what can stand before a noun, and is none that is counted. */
  private static boolean describes(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return (token.tag() == PartOfSpeech.ADJ || token.startsUpper())
        && !Loosely.isPlural(sentence, at);
  }

  static Optional<Counted> following(String text, Sentence sentence, int after) {
    return phrase(text, sentence, after, "following");
  }

  private static Optional<Counted> phrase(String text, Sentence sentence, int from, String rule) {
    int at = from;
    while (at < sentence.size() && DROPPED.contains(sentence.token(at).lower())) {
      at++;
    }
    int first = at;
    return NounPhrases.at(sentence, first)
        .flatMap(phrase -> withoutMark(sentence, phrase))
        .map(phrase -> NounPhrases.extended(sentence, phrase))
        .map(phrase -> counted(text, sentence, phrase, rule));
  }

  /** The users of the million-user mark; the 1,000 mark counts nothing by itself. */
  private static Optional<NounPhrase> withoutMark(Sentence sentence, NounPhrase phrase) {
    if (!isMark(sentence, phrase.head())) {
      return Optional.of(phrase);
    }
    return NounPhrases.at(sentence, phrase.first(), phrase.head());
  }

  /** Whether a noun names a number itself: mark, threshold. */
  static boolean isMark(Sentence sentence, int at) {
    return at < sentence.size() && MARKS.contains(sentence.token(at).lower());
  }

  private static Counted counted(String text, Sentence sentence, NounPhrase phrase, String rule) {
    return new Counted(
        sentence.between(phrase.first(), phrase.last()).in(text),
        phrase.first(),
        phrase.last(),
        phrase.head(),
        rule);
  }
}
