package tally.extract.counted;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tally.extract.phrase.Clause;
import tally.extract.phrase.NounPhrase;
import tally.extract.phrase.NounPhrases;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Quantity;
import tally.model.Sentence;
import tally.model.Token;

/**
 * Finds what a number counts: the noun phrase behind it, a noun elsewhere in the sentence ({@code
 * the number of workers rose to 20,000}), what the number before it counts ({@code 12 tanks were
 * hit and three destroyed}), or people, where the verb happens to nobody else ({@code killing at
 * least four}).
 */
public final class CountedFinder {
  private static final Map<String, String> STATES = Lexicon.read("counted/states.txt").map();
  private static final Set<String> PEOPLE_VERBS = Lexicon.read("counted/people-verbs.txt").words();
  private static final Map<String, String> MEASURE_NOUNS =
      Lexicon.read("counted/measure-nouns.txt").entries().stream()
          .collect(Collectors.toMap(Lexicon.Entry::word, entry -> entry.cell(1)));
  private static final Set<String> PEOPLE = Lexicon.read("counted/person-nouns.txt").words();
  private static final Set<String> PEOPLE_PLACES =
      Set.of("on board", "in hospital", "in custody", "in detention", "under arrest");
  private static final Set<String> DROPPED = Set.of("more", "-", "such");
  private static final int FARTHEST_MEASURE = 30;
  private static final int FARTHEST_OWNER = 6;

  /**
   * What the quantity counts.
   *
   * @param text the article's text
   * @param clause its sentence
   * @param quantity the number
   * @param before what the last number before it counts, in this sentence or just before it
   * @param sameSentence whether that number stands in this sentence
   */
  public Optional<Counted> find(
      String text,
      Clause clause,
      Quantity quantity,
      Optional<Counted> before,
      boolean sameSentence) {
    Sentence sentence = clause.sentence();
    int after = after(sentence, quantity);
    return hyphenated(text, sentence, after)
        .or(() -> predicate(text, sentence, after))
        .or(() -> partitive(text, sentence, after, before))
        .or(() -> state(sentence, after))
        .or(() -> following(text, sentence, after))
        .or(() -> measured(text, clause, quantity))
        .or(() -> label(text, sentence, quantity))
        .or(() -> people(clause, quantity, after, before, sameSentence))
        .or(() -> before.map(counted -> Counted.elsewhere(counted.text(), "as-before")));
  }

  /** The first token behind the number and its modifier. */
  public static int after(Sentence sentence, Quantity quantity) {
    int after = quantity.lastToken() + 1;
    while (after < sentence.size() && sentence.token(after).end() <= quantity.phrase().end()) {
      after++;
    }
    return after;
  }

  /** a 2,000-bed centre, 12-member council, a 42,000-strong workforce. */
  private static Optional<Counted> hyphenated(String text, Sentence sentence, int after) {
    if (after + 1 >= sentence.size()
        || !sentence.token(after).is("-")
        || !sentence.token(after).touches(sentence.token(after - 1))) {
      return Optional.empty();
    }
    Token word = sentence.token(after + 1);
    if (word.is("strong")) {
      return following(text, sentence, after + 2);
    }
    return Optional.of(new Counted(word.text(), after + 1, after + 1, after + 1, "hyphenated"));
  }

  /** three of the victims, thousands of troops, 8,000 of them. */
  private Optional<Counted> partitive(
      String text, Sentence sentence, int after, Optional<Counted> before) {
    if (after + 1 >= sentence.size() || !sentence.token(after).is("of")) {
      return Optional.empty();
    }
    int at = after + 1;
    while (at < sentence.size() && isDeterminer(sentence.token(at))) {
      at++;
    }
    if (at < sentence.size() && isPronoun(sentence.token(at))) {
      return before.map(counted -> Counted.elsewhere(counted.text(), "of-them"));
    }
    if (at < sentence.size() && sentence.token(at).tag() == PartOfSpeech.NUM) {
      at++;
    }
    at = behindOwner(sentence, at);
    boolean those = sentence.token(at - 1).is("those");
    if (those && at < sentence.size() && Verbs.isParticiple(sentence.token(at).lower())) {
      return Optional.of(
          new Counted(
              sentence.between(at - 1, at).in(text), at - 1, at, at, "partitive-participle"));
    }
    return phrase(text, sentence, at, "partitive");
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
  private static Optional<Counted> predicate(String text, Sentence sentence, int after) {
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

  private static boolean isDeterminer(Token token) {
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
  private static Optional<Counted> state(Sentence sentence, int after) {
    int at = after;
    while (at < sentence.size()
        && (sentence.token(at).is("more") || sentence.token(at).tag() == PartOfSpeech.ADV)) {
      at++;
    }
    if (at >= sentence.size()) {
      return Optional.empty();
    }
    String noun = STATES.get(sentence.token(at).lower());
    if (noun == null || nounFollows(sentence, at + 1) || objectFollows(sentence, at + 1)) {
      return Optional.empty();
    }
    return Optional.of(new Counted(noun, at, at, at, "state"));
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

  private static Optional<Counted> following(String text, Sentence sentence, int after) {
    return phrase(text, sentence, after, "following");
  }

  private static Optional<Counted> phrase(String text, Sentence sentence, int from, String rule) {
    int at = from;
    while (at < sentence.size() && DROPPED.contains(sentence.token(at).lower())) {
      at++;
    }
    int first = at;
    return NounPhrases.at(sentence, first)
        .map(phrase -> NounPhrases.extended(sentence, phrase))
        .map(phrase -> counted(text, sentence, phrase, rule));
  }

  private static Counted counted(String text, Sentence sentence, NounPhrase phrase, String rule) {
    return new Counted(
        sentence.between(phrase.first(), phrase.last()).in(text),
        phrase.first(),
        phrase.last(),
        phrase.head(),
        rule);
  }

  /** the number of people killed rose to 900; the death toll stands at 12; from 45 to 35. */
  private static Optional<Counted> measured(String text, Clause clause, Quantity quantity) {
    Sentence sentence = clause.sentence();
    int farthest = Math.max(0, quantity.firstToken() - FARTHEST_MEASURE);
    for (int at = quantity.firstToken() - 1; at >= farthest; at--) {
      String word = sentence.token(at).lower();
      if (word.equals(";")) {
        return Optional.empty();
      }
      String pair = at > 0 ? sentence.token(at - 1).lower() + " " + word : word;
      String implied =
          MEASURE_NOUNS.containsKey(pair) ? MEASURE_NOUNS.get(pair) : MEASURE_NOUNS.get(word);
      if (implied == null) {
        continue;
      }
      Optional<Counted> named = named(text, sentence, at, quantity);
      if (named.isPresent()) {
        return named;
      }
      if (!implied.isEmpty()) {
        return Optional.of(Counted.elsewhere(implied, "measure-noun"));
      }
    }
    return Optional.empty();
  }

  private static Optional<Counted> named(
      String text, Sentence sentence, int measureNoun, Quantity quantity) {
    int of = measureNoun + 1;
    if (of >= quantity.firstToken() || !sentence.token(of).is("of")) {
      return Optional.empty();
    }
    int at = of + 1;
    while (at < quantity.firstToken()
        && (isDeterminer(sentence.token(at)) || sentence.token(at).tag() == PartOfSpeech.DET)) {
      at++;
    }
    return NounPhrases.at(sentence, at)
        .filter(phrase -> phrase.last() < quantity.firstToken())
        .map(
            phrase ->
                Counted.elsewhere(
                    sentence.between(phrase.first(), phrase.last()).in(text), "measure-noun-of"));
  }

  /** Killed: 1,204. Tanks - 3. */
  private static Optional<Counted> label(String text, Sentence sentence, Quantity quantity) {
    int mark = sentence.tokenAt(quantity.phrase().start()) - 1;
    if (mark < 1 || mark > 8 || !isLabelMark(sentence.token(mark))) {
      return Optional.empty();
    }
    for (int at = 0; at < mark; at++) {
      Token token = sentence.token(at);
      String state = STATES.get(token.lower());
      if (state != null && at + 1 == mark) {
        return Optional.of(Counted.elsewhere(state, "label"));
      }
      Optional<NounPhrase> phrase = NounPhrases.at(sentence, at);
      if (phrase.isPresent() && phrase.get().last() < mark) {
        NounPhrase noun = phrase.get();
        return Optional.of(
            Counted.elsewhere(sentence.between(noun.first(), noun.last()).in(text), "label"));
      }
    }
    return Optional.empty();
  }

  private static boolean isLabelMark(Token token) {
    return switch (token.text()) {
      case ":", "–", "—", "-", "=" -> true;
      default -> false;
    };
  }

  /** killing at least four; dozens were wounded. */
  private static Optional<Counted> people(
      Clause clause, Quantity quantity, int after, Optional<Counted> before, boolean sameSentence) {
    int start = clause.sentence().tokenAt(quantity.phrase().start());
    Optional<VerbGroup> right = clause.right(after).stream().findFirst().map(Clause.Link::group);
    Optional<VerbGroup> left = clause.left(start).map(Clause.Link::group);
    boolean happens =
        isPeopleState(clause.sentence(), right)
            || right.filter(CountedFinder::happensToPeople).isPresent()
            || left.filter(CountedFinder::happensToPeople).isPresent();
    if (!happens) {
      return Optional.empty();
    }
    if (sameSentence && before.filter(CountedFinder::isPeople).isPresent()) {
      return Optional.of(Counted.elsewhere(before.get().text(), "as-before"));
    }
    return Optional.of(Counted.elsewhere("people", "people-verb"));
  }

  /** were missing, were on board, are in hospital. */
  private static boolean isPeopleState(Sentence sentence, Optional<VerbGroup> group) {
    if (group.isEmpty() || !group.get().isCopula()) {
      return false;
    }
    int at = group.get().last() + 1;
    return at < sentence.size()
        && (STATES.containsKey(sentence.token(at).lower())
            || (at + 1 < sentence.size()
                && PEOPLE_PLACES.contains(
                    sentence.token(at).lower() + " " + sentence.token(at + 1).lower())));
  }

  private static boolean isPeople(Counted counted) {
    String lower = counted.text().toLowerCase(Locale.ROOT);
    for (String word : lower.split("[^\\p{L}]+", -1)) {
      if (PEOPLE.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean happensToPeople(VerbGroup group) {
    return PEOPLE_VERBS.contains(group.lemma());
  }
}
