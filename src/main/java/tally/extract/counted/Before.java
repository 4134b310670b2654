package tally.extract.counted;

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
import tally.model.Modifier;
import tally.model.PartOfSpeech;
import tally.model.Quantity;
import tally.model.Sentence;
import tally.model.Token;

/**
 * Reads what is counted from what stands before a bare number: a noun of measure ({@code the number
 * of workers rose to 20,000}), the subject of a verb of change ({@code trips fell to 12}), a label
 * ({@code Killed: 12}).
 */
final class Before {
  private static final Map<String, String> STATES = Lexicon.read("counted/states.txt").map();
  private static final Map<String, String> MEASURE_NOUNS =
      Lexicon.read("counted/measure-nouns.txt").entries().stream()
          .collect(Collectors.toMap(Lexicon.Entry::word, entry -> entry.cell(1)));
  private static final Set<String> PEOPLE = Lexicon.read("phrase/person-nouns.txt").words();
  private static final Set<String> CHANGE = Lexicon.read("counted/change-verbs.txt").words();
  private static final Set<String> ILLNESS = Lexicon.read("counted/illness-words.txt").words();
  private static final Set<String> AMOUNTS = Lexicon.read("counted/amounts.txt").words();
  private static final Set<String> SUMMED = Lexicon.read("counted/summed-nouns.txt").words();
  private static final int OLDEST = 110;
  private static final int FARTHEST_VERB = 4;
  private static final int FARTHEST_MEASURE = 30;
  private static final int LONGEST_SUBJECT = 8;

  private Before() {}

  /** the number of people killed rose to 900; the death toll stands at 12; from 45 to 35. */
  static Optional<Counted> measured(String text, Clause clause, Quantity quantity) {
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
        boolean disease = isToll(word) && namesDisease(sentence);
        return Optional.of(Counted.elsewhere(disease ? "deaths" : implied, "measure-noun"));
      }
    }
    return Optional.empty();
  }

  private static boolean isToll(String noun) {
    return noun.equals("toll") || noun.equals("body count");
  }

  /** The toll of an illness are deaths: nobody killed them. */
  private static boolean namesDisease(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> ILLNESS.contains(token.lower()));
  }

  private static Optional<Counted> named(
      String text, Sentence sentence, int measureNoun, Quantity quantity) {
    int of = measureNoun + 1;
    if (of < quantity.firstToken() && STATES.containsKey(sentence.token(of).lower())) {
      return Optional.of(Counted.elsewhere("people", "measure-noun-state"));
    }
    if (of >= quantity.firstToken() || !sentence.token(of).is("of")) {
      return Optional.empty();
    }
    int at = of + 1;
    while (at < quantity.firstToken()
        && (Behind.isDeterminer(sentence.token(at))
            || sentence.token(at).tag() == PartOfSpeech.DET)) {
      at++;
    }
    if (at < quantity.firstToken() && STATES.containsKey(sentence.token(at).lower())) {
      return Optional.of(Counted.elsewhere("people", "measure-noun-state"));
    }
    return NounPhrases.at(sentence, at)
        .filter(phrase -> phrase.last() < quantity.firstToken())
        .map(
            phrase ->
                Counted.elsewhere(
                    sentence.between(phrase.first(), phrase.last()).in(text), "measure-noun-of"));
  }

  /** trips have fallen to almost zero; the fleet will grow to 35. */
  static Optional<Counted> changed(String text, Clause clause, Quantity quantity) {
    Sentence sentence = clause.sentence();
    int start = sentence.tokenAt(quantity.phrase().start());
    Optional<VerbGroup> verb =
        clause
            .left(start)
            .filter(link -> link.preposition() >= 0 && link.distance() <= 3)
            .map(Clause.Link::group)
            .filter(group -> CHANGE.contains(group.lemma()) && group.isFinite());
    return verb.flatMap(group -> subject(sentence, group))
        .filter(noun -> !verb.get().isCopula() || isSummed(sentence.token(noun.head()), quantity))
        .map(noun -> counted(text, sentence, noun));
  }

  /** downloads passed the 3 million mark, arrivals topped 9,000: the subject of what exceeds. */
  static Optional<Counted> exceeding(String text, Clause clause, Quantity quantity, int after) {
    Sentence sentence = clause.sentence();
    Token opening = sentence.token(sentence.tokenAt(quantity.phrase().start()));
    boolean verb = opening.tag() == PartOfSpeech.VERB && Verbs.known(opening.lower()).isPresent();
    return verb || Behind.isMark(sentence, after)
        ? clause
            .left(quantity.firstToken())
            .filter(link -> !link.group().isInfinitive())
            .flatMap(link -> subject(sentence, link.group()))
            .map(noun -> counted(text, sentence, noun))
        : Optional.empty();
  }

  /** daily usage is north of 20 million; visits were 3,000; but the twins are 12. */
  static Optional<Counted> predicated(String text, Clause clause, Quantity quantity) {
    Sentence sentence = clause.sentence();
    return copula(clause, quantity)
        .flatMap(verb -> subject(sentence, verb))
        .filter(noun -> isSummed(sentence.token(noun.head()), quantity))
        .map(noun -> counted(text, sentence, noun));
  }

  private static Optional<VerbGroup> copula(Clause clause, Quantity quantity) {
    int start = clause.sentence().tokenAt(quantity.phrase().start());
    return clause
        .left(start)
        .filter(link -> link.preposition() < 0 && link.distance() <= 2)
        .map(Clause.Link::group)
        .filter(VerbGroup::isCopula);
  }

  private static boolean isSummed(Token noun, Quantity quantity) {
    boolean plural = noun.tag() == PartOfSpeech.NOUN && noun.lower().endsWith("s");
    Double least = quantity.amount().low();
    boolean age = PEOPLE.contains(noun.lower()) && (least == null || least <= OLDEST);
    boolean sum = SUMMED.contains(noun.lower()) || MEASURE_NOUNS.containsKey(noun.lower());
    return sum || (plural && !age);
  }

  /** The price rose to 40, temperatures topped 110: numbers of what can't be counted. */
  static boolean measuresAmount(Clause clause, Quantity quantity) {
    Sentence sentence = clause.sentence();
    return clause
        .left(quantity.firstToken())
        .filter(link -> link.distance() <= FARTHEST_VERB && !link.group().isInfinitive())
        .filter(link -> !ImpliedPeople.happensToPeople(link.group()))
        .flatMap(link -> subject(sentence, link.group()))
        .filter(noun -> AMOUNTS.contains(sentence.token(noun.head()).lower()))
        .isPresent();
  }

  /** The noun phrase before a verb, past what a preposition brings in: deaths in Iowa rose. */
  private static Optional<NounPhrase> subject(Sentence sentence, VerbGroup verb) {
    Optional<NounPhrase> phrase = endingBefore(sentence, verb.first());
    while (phrase.isPresent()) {
      int link = phrase.get().first() - 1;
      while (link > 0 && isDetermining(sentence.token(link))) {
        link--;
      }
      if (link <= 0 || sentence.token(link).tag() != PartOfSpeech.ADP) {
        return phrase;
      }
      phrase = endingBefore(sentence, link);
    }
    return phrase;
  }

  private static boolean isDetermining(Token token) {
    return Behind.isDeterminer(token)
        || token.tag() == PartOfSpeech.DET
        || token.tag() == PartOfSpeech.NUM;
  }

  private static Counted counted(String text, Sentence sentence, NounPhrase noun) {
    String words = sentence.between(noun.first(), noun.last()).in(text);
    return Counted.elsewhere(words, "subject-noun");
  }

  /** workers have gone home, with hundreds held: the nearest people named before a vague number. */
  static Optional<Counted> personNoun(String text, Sentence sentence, Quantity quantity) {
    if (quantity.amount().modifier() != Modifier.VAGUE) {
      return Optional.empty();
    }
    for (int at = quantity.firstToken() - 1; at >= 0; at--) {
      if (PEOPLE.contains(sentence.token(at).lower())
          && sentence.token(at).tag() == PartOfSpeech.NOUN) {
        return endingBefore(sentence, at + 1)
            .map(
                phrase ->
                    Counted.elsewhere(
                        sentence.between(phrase.first(), phrase.last()).in(text), "person-noun"));
      }
    }
    return Optional.empty();
  }

  /** The longest noun phrase that ends right before {@code end}. */
  private static Optional<NounPhrase> endingBefore(Sentence sentence, int end) {
    for (int first = Math.max(0, end - LONGEST_SUBJECT); first < end; first++) {
      Optional<NounPhrase> phrase = NounPhrases.at(sentence, first);
      if (phrase.isPresent() && phrase.get().last() == end - 1) {
        return phrase;
      }
    }
    return Optional.empty();
  }

  /** fewer than it has bombers (20): a number in brackets behind its noun. */
  static Optional<Counted> bracketed(String text, Sentence sentence, Quantity quantity) {
    int open = sentence.tokenAt(quantity.phrase().start()) - 1;
    int close = CountedFinder.after(sentence, quantity);
    boolean brackets =
        open > 0
            && close < sentence.size()
            && sentence.token(open).is("(")
            && sentence.token(close).is(")");
    return brackets && Loosely.isPlural(sentence, open - 1)
        ? endingBefore(sentence, open).map(noun -> counted(text, sentence, noun))
        : Optional.empty();
  }

  /** Killed: 1,204. Tanks - 3. */
  static Optional<Counted> label(String text, Sentence sentence, Quantity quantity) {
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
}
