package tally.extract.phrase;

import java.util.ArrayList;
import java.util.HashSet;
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
  private static final Set<String> ALWAYS = new HashSet<>();
  private static final Set<String> ALWAYS_WHEN_PAST = new HashSet<>();
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "in", "on", "at", "with", "from", "by", "into", "during", "against");
  private static final Set<String> NUMBER_WORDS =
      Set.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety");
  private static final Set<String> PEOPLE = Lexicon.read("counted/person-nouns.txt").words();
  private static final Set<String> OWNERS = Set.of("its", "their", "his", "her", "our", "'s");
  private static final Set<String> PLURALS =
      Set.of(
          "people", "men", "women", "children", "police", "troops", "personnel", "staff", "crew");

  static {
    for (Lexicon.Entry entry : Lexicon.read("phrase/always-verbs.txt").entries()) {
      (entry.cell(1).isEmpty() ? ALWAYS : ALWAYS_WHEN_PAST).add(entry.word());
    }
  }

  /** Words that begin a number or stand for one. */
  private static final Set<String> QUANTITIES =
      Set.of(
          "dozens",
          "scores",
          "hundreds",
          "thousands",
          "millions",
          "more",
          "nearly",
          "about",
          "at",
          "some",
          "up",
          "several");

  private final List<Token> tokens;
  private final boolean headline;

  private Retagging(Sentence sentence) {
    this.tokens = new ArrayList<>(sentence.tokens());
    this.headline =
        tokens.stream()
            .filter(token -> token.text().length() > 3)
            .noneMatch(token -> Character.isLowerCase(token.text().charAt(0)));
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
        if (isHiddenVerb(at)) {
          yield PartOfSpeech.VERB;
        }
        yield isSmallName(token) ? PartOfSpeech.NOUN : token.tag();
      }
      case CCONJ -> isConjunction(token) ? PartOfSpeech.CCONJ : PartOfSpeech.ADJ;
      case VERB -> isHiddenNoun(at) ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
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

  private boolean isHiddenVerb(int at) {
    Token token = tokens.get(at);
    Optional<Verbs.Form> known = Verbs.known(token.lower());
    if (known.isEmpty() || at == 0 || isName(token)) {
      return false;
    }
    if (known.get().gerund()) {
      return behindPeople(at);
    }
    Verbs.Form form = known.get();
    boolean tensed = form.past() || form.participle();
    if (token.tag() == PartOfSpeech.ADJ && !ALWAYS.contains(form.lemma())) {
      if (form.base()
          && ((at == 1 && followsPluralName(at) && numberFollows(at)) || isJoinedVerb(at))) {
        return true;
      }
      return tensed && !form.base() && followsPlural(at) && !nounFollows(at);
    }
    if (ALWAYS.contains(form.lemma()) && !modifierBefore(at)) {
      return true;
    }
    if (isBetween(at) || (isThirdPerson(form) && opensComplement(at))) {
      return true;
    }
    if (form.base() && (behindPeople(at) || (followsPluralName(at) && numberFollows(at)))) {
      return true;
    }
    if (form.base() && isJoinedVerb(at)) {
      return true;
    }
    boolean hit = form.participle() && at + 1 < tokens.size() && isBehindNumber(at);
    if (hit) {
      return true;
    }
    if (form.base() && form.past() && isBeforeObject(at)) {
      return true;
    }
    boolean bare = tensed && !form.base();
    return bare && (followsPlural(at) || isPastOfAlways(form, at) || isBeforeObject(at));
  }

  /** Rebels free 12 hostages: a plain form between a plural and a number. */
  private boolean followsPluralName(int at) {
    Token before = tokens.get(at - 1);
    boolean noun = before.tag() == PartOfSpeech.NOUN || before.tag() == PartOfSpeech.PROPN;
    boolean opens = at == 1 || tokens.get(at - 2).tag() != PartOfSpeech.ADP;
    return noun && isPlural(before) && opens;
  }

  /** seven people face charges: a plain form between people and its object. */
  private boolean behindPeople(int at) {
    boolean object =
        at + 1 < tokens.size()
            && switch (tokens.get(at + 1).tag()) {
              case NOUN, ADJ, DET, NUM, PRON -> true;
              default -> false;
            };
    return object && PEOPLE.contains(tokens.get(at - 1).lower()) && isPlural(tokens.get(at - 1));
  }

  /** will cut 300 jobs and close two plants: behind an and that joins it to a verb before. */
  private boolean isJoinedVerb(int at) {
    boolean joins = tokens.get(at - 1).is("and") || tokens.get(at - 1).is("or");
    return joins
        && at + 1 < tokens.size()
        && tokens.get(at + 1).tag() == PartOfSpeech.NUM
        && tokens.subList(0, at).stream().anyMatch(token -> token.tag() == PartOfSpeech.VERB);
  }

  private boolean numberFollows(int at) {
    return at + 1 < tokens.size()
        && (tokens.get(at + 1).tag() == PartOfSpeech.NUM
            || tokens.get(at + 1).is("dozens")
            || tokens.get(at + 1).is("hundreds")
            || tokens.get(at + 1).is("thousands"));
  }

  /** A capital tells a name, except in a headline that capitalizes every word. */
  private boolean isName(Token token) {
    return token.startsUpper() && !headline;
  }

  private boolean opensComplement(int at) {
    return opensObject(at) || opensInfinitive(at);
  }

  /** the army aims to recruit: behind a singular noun or name, before an infinitive. */
  private boolean opensInfinitive(int at) {
    Token before = tokens.get(at - 1);
    boolean subject =
        before.tag() == PartOfSpeech.PROPN
            || (before.tag() == PartOfSpeech.NOUN && !isPlural(before));
    return subject
        && at + 2 < tokens.size()
        && tokens.get(at + 1).is("to")
        && Verbs.known(tokens.get(at + 2).lower()).filter(Verbs.Form::base).isPresent();
  }

  /** blast kills 12, the agency serves "hundreds of families": a number follows. */
  private boolean opensObject(int at) {
    PartOfSpeech before = tokens.get(at - 1).tag();
    boolean subject =
        before == PartOfSpeech.NOUN
            || before == PartOfSpeech.PROPN
            || tokens.get(at - 1).is(",")
            || (before == PartOfSpeech.CCONJ && isJoinedVerb(at));
    int next = at + 1;
    if (next < tokens.size() && tokens.get(next).tag() == PartOfSpeech.PUNCT) {
      boolean quote = tokens.get(next).is("“") || tokens.get(next).is("\"");
      next += quote ? 1 : tokens.size();
    }
    return subject
        && next < tokens.size()
        && (tokens.get(next).tag() == PartOfSpeech.NUM
            || QUANTITIES.contains(tokens.get(next).lower()));
  }

  /** but house more than 121,000; to each hand over: no place for a noun. */
  private boolean isBetween(int at) {
    Token before = tokens.get(at - 1);
    Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : before;
    boolean number =
        next.tag() == PartOfSpeech.NUM || next.is("more") || next.is("about") || next.is("over");
    boolean each = before.is("each") && at > 1 && tokens.get(at - 2).is("to");
    boolean infinitive = before.is("to") && Verbs.form(tokens.get(at).lower()).base();
    return number && (before.is("but") || each || infinitive);
  }

  /** the US struck three sites: a past form between a name and a number. */
  private boolean isBeforeObject(int at) {
    PartOfSpeech before = tokens.get(at - 1).tag();
    boolean subject =
        before == PartOfSpeech.NOUN || before == PartOfSpeech.PROPN || before == PartOfSpeech.ADJ;
    return subject
        && at + 1 < tokens.size()
        && (tokens.get(at + 1).tag() == PartOfSpeech.NUM
            || tokens.get(at + 1).tag() == PartOfSpeech.DET);
  }

  private boolean isPastOfAlways(Verbs.Form form, int at) {
    return ALWAYS_WHEN_PAST.contains(form.lemma()) && !modifierBefore(at);
  }

  private boolean modifierBefore(int at) {
    Token before = tokens.get(at - 1);
    boolean determiner =
        (before.tag() == PartOfSpeech.DET && !before.is("that")) || OWNERS.contains(before.lower());
    return determiner || (before.tag() == PartOfSpeech.ADJ && !isDeterminedNoun(at - 1));
  }

  /** those injured remain: the adjective stands for a noun. */
  private boolean isDeterminedNoun(int at) {
    return at > 0 && tokens.get(at - 1).is("those") && Verbs.isParticiple(tokens.get(at).lower());
  }

  private boolean nounFollows(int at) {
    return at + 1 < tokens.size()
        && (tokens.get(at + 1).tag() == PartOfSpeech.NOUN
            || tokens.get(at + 1).tag() == PartOfSpeech.PROPN);
  }

  /** four people shot, two shot: after a plural noun or number, one shot is no noun. */
  private boolean followsPlural(int at) {
    Token before = tokens.get(at - 1);
    return switch (before.tag()) {
      case NOUN -> isPlural(before) && !tokens.get(at).is("hit");
      case NUM -> isManyAlone(at - 1) && !nounFollows(at);
      default -> false;
    };
  }

  /** 4 hit in shooting: a form that may be a noun, alone behind a number. */
  private boolean isBehindNumber(int at) {
    PartOfSpeech next = tokens.get(at + 1).tag();
    return tokens.get(at - 1).tag() == PartOfSpeech.NUM
        && isManyAlone(at - 1)
        && next == PartOfSpeech.ADP
        && !tokens.get(at + 1).is("of");
  }

  private static boolean isPlural(Token noun) {
    String lower = noun.lower();
    return PLURALS.contains(lower)
        || (lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us"));
  }

  private boolean isManyAlone(int at) {
    Token number = tokens.get(at);
    return !number.is("one") && !number.is("1") && !isYear(number);
  }

  private static boolean isYear(Token number) {
    return number.text().length() == 4
        && number.startsWithDigit()
        && (number.text().startsWith("19") || number.text().startsWith("20"));
  }

  /** 10 university campuses: behind a plural number and a singular noun, -s is no third person. */
  private boolean isHiddenNoun(int at) {
    Token token = tokens.get(at);
    Optional<Verbs.Form> known = Verbs.known(token.lower());
    if (at == 0 || (token.startsUpper() && !tokens.get(at - 1).startsUpper())) {
      return false;
    }
    boolean inflected = known.isPresent() && !isThirdPerson(known.get());
    if (known.isEmpty() && isBetweenNouns(at)) {
      return true;
    }
    boolean plain = known.isPresent() && known.get().base() && !known.get().past();
    if (plain && (endsSingular(at) || (singularBehindNumber(at - 1) && nounFollows(at)))) {
      return true;
    }
    if (inflected || !token.lower().endsWith("s")) {
      return false;
    }
    Token before = tokens.get(at - 1);
    if (before.tag() == PartOfSpeech.NUM && isManyAlone(at - 1)) {
      return true;
    }
    if (known.isEmpty() && opensNounPhrase(tokens.get(at - 1))) {
      return true;
    }
    return singularBehindNumber(at - 1) || isListed(at);
  }

  /** a Garmin watch: a singular that began with an article can't have a plain form as its verb. */
  private boolean endsSingular(int at) {
    int before = at - 1;
    while (before > 0
        && switch (tokens.get(before).tag()) {
          case NOUN, ADJ, PROPN -> !isPlural(tokens.get(before));
          default -> false;
        }) {
      before--;
    }
    Token article = tokens.get(Math.max(0, before));
    return before < at - 1 && (article.is("a") || article.is("an"));
  }

  /** missiles and drones at cities: behind a plural and an and, without an object of its own. */
  private boolean isListed(int at) {
    boolean behindPlural =
        at > 1
            && tokens.get(at - 1).tag() == PartOfSpeech.CCONJ
            && tokens.get(at - 2).tag() == PartOfSpeech.NOUN
            && isPlural(tokens.get(at - 2));
    if (!behindPlural || ALWAYS.contains(Verbs.lemma(tokens.get(at).lower()))) {
      return false;
    }
    PartOfSpeech next = at + 1 < tokens.size() ? tokens.get(at + 1).tag() : PartOfSpeech.PUNCT;
    return next == PartOfSpeech.ADP || next == PartOfSpeech.PUNCT;
  }

  /** heavy-duty diesel trucks: an unknown verb with a noun on both sides. */
  private boolean isBetweenNouns(int at) {
    PartOfSpeech before = tokens.get(at - 1).tag();
    boolean bare = Verbs.form(tokens.get(at).lower()).base();
    return bare && nounFollows(at) && (before == PartOfSpeech.NOUN || before == PartOfSpeech.ADJ);
  }

  /** bees, wasps and hornets; combat losses: no third person of a verb that nobody knows. */
  private static boolean opensNounPhrase(Token before) {
    return switch (before.tag()) {
      case PUNCT, CCONJ, ADJ, NUM, DET, NOUN, ADP, PART -> true;
      default -> false;
    };
  }

  private static boolean isThirdPerson(Verbs.Form form) {
    return !form.base() && !form.past() && !form.participle() && !form.gerund();
  }

  private boolean singularBehindNumber(int noun) {
    Token token = tokens.get(noun);
    boolean named = token.tag() == PartOfSpeech.NOUN || token.tag() == PartOfSpeech.PROPN;
    if (!named || isPlural(token)) {
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
    return at >= 0 && tokens.get(at).tag() == PartOfSpeech.NUM && isManyAlone(at);
  }
}
