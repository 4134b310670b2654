package tally.extract.phrase;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Token;

/** Finds the verbs that the tagger takes for nouns or adjectives: four people shot, to flee. */
final class HiddenVerbs {
  private static final Set<String> ALWAYS = new HashSet<>();
  private static final Set<String> ALWAYS_WHEN_PAST = new HashSet<>();
  private static final Set<String> VAGUE =
      Set.of("dozens", "scores", "hundreds", "thousands", "millions");
  private static final Set<String> PLURAL_MODIFIERS =
      Lexicon.read("phrase/plural-modifiers.txt").words();
  private static final int FARTHEST_NUMBER = 4;
  private static final Set<String> OWNERS = Set.of("its", "their", "his", "her", "our", "'s");
  private static final Set<String> QUANTITIES = Lexicon.read("phrase/quantity-words.txt").words();

  static {
    for (Lexicon.Entry entry : Lexicon.read("phrase/always-verbs.txt").entries()) {
      (entry.cell(1).isEmpty() ? ALWAYS : ALWAYS_WHEN_PAST).add(entry.word());
    }
  }

  private final List<Token> tokens;
  private final NearbyWords words;
  private final HiddenGerunds gerunds;
  private final boolean headline;

  /**
   * Looks for verbs.
   *
   * @param tokens the tokens of a sentence as they are tagged so far
   * @param headline whether every word of it begins with a capital
   */
  HiddenVerbs(List<Token> tokens, boolean headline) {
    this.tokens = tokens;
    this.words = new NearbyWords(tokens);
    this.gerunds = new HiddenGerunds(tokens);
    this.headline = headline;
  }

  /** Whether forms of a verb are hardly ever nouns. */
  static boolean isAlways(String lemma) {
    return ALWAYS.contains(lemma);
  }

  /** Whether the noun or adjective at a token is a verb. */
  boolean isAt(int at) {
    Token token = tokens.get(at);
    Optional<Verbs.Form> known = Verbs.known(token.lower());
    if (known.isEmpty() || at == 0 || isName(token)) {
      return false;
    }
    if (known.get().gerund()) {
      return gerunds.isAt(known.get(), at);
    }
    if (isVerbOfCounted(known.get(), at) || isPastAlone(known.get(), at)) {
      return true;
    }
    Verbs.Form form = known.get();
    boolean tensed = form.past() || form.participle();
    if (token.tag() == PartOfSpeech.ADJ && !ALWAYS.contains(form.lemma())) {
      if (form.base()
          && ((at == 1 && followsPluralName(at) && words.numberFollows(at)) || isJoinedVerb(at))) {
        return true;
      }
      return tensed && !form.base() && followsPlural(at) && !words.nounFollows(at);
    }
    if (ALWAYS.contains(form.lemma()) && !modifierBefore(at)) {
      return true;
    }
    if (isBetween(at) || (NearbyWords.isThirdPerson(form) && opensComplement(at))) {
      return true;
    }
    if (form.base()
        && (words.behindPeople(at) || (followsPluralName(at) && words.numberFollows(at)))) {
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

  /** 9,000 visitors descend into the mine: a plain form behind a plural that is counted. */
  private boolean isVerbOfCounted(Verbs.Form form, int at) {
    Token before = tokens.get(at - 1);
    boolean verb =
        form.base()
            && tokens.get(at).tag() != PartOfSpeech.ADJ
            && before.tag() == PartOfSpeech.NOUN
            && NearbyWords.isPlural(before)
            && !NounPhrases.isTime(before)
            && !PLURAL_MODIFIERS.contains(before.lower())
            && opensPredicate(at + 1);
    return verb && isCounted(at - 1);
  }

  private boolean opensPredicate(int at) {
    if (at >= tokens.size() || tokens.get(at).is("of")) {
      return false;
    }
    return switch (tokens.get(at).tag()) {
      case DET, PRON, ADP, ADV, PART -> true;
      default -> false;
    };
  }

  /** 40 aid trucks, dozens of trucks: a number opens the phrase that ends with this noun. */
  private boolean isCounted(int noun) {
    for (int at = noun - 1; at >= 0 && noun - at <= FARTHEST_NUMBER; at--) {
      Token token = tokens.get(at);
      boolean vague = token.is("of") && at > 0 && VAGUE.contains(tokens.get(at - 1).lower());
      if (vague || (token.tag() == PartOfSpeech.NUM && words.isManyAlone(at))) {
        return true;
      }
      if (token.tag() != PartOfSpeech.NOUN && token.tag() != PartOfSpeech.ADJ) {
        return false;
      }
    }
    return false;
  }

  /** The pair stole bikes: a form that can be nothing but a past tense, behind its subject. */
  private boolean isPastAlone(Verbs.Form form, int at) {
    PartOfSpeech before = tokens.get(at - 1).tag();
    boolean subject = before == PartOfSpeech.NOUN || before == PartOfSpeech.PROPN;
    return subject
        && form.past()
        && !form.participle()
        && !form.base()
        && at + 1 < tokens.size()
        && tokens.get(at + 1).tag() != PartOfSpeech.PUNCT;
  }

  /** Rebels free 12 hostages: a plain form between a plural and a number. */
  private boolean followsPluralName(int at) {
    Token before = tokens.get(at - 1);
    boolean noun = before.tag() == PartOfSpeech.NOUN || before.tag() == PartOfSpeech.PROPN;
    boolean opens = at == 1 || tokens.get(at - 2).tag() != PartOfSpeech.ADP;
    return noun && NearbyWords.isPlural(before) && opens;
  }

  /** will cut 300 jobs and close two plants: behind an and that joins it to a verb before. */
  private boolean isJoinedVerb(int at) {
    boolean joins = tokens.get(at - 1).is("and") || tokens.get(at - 1).is("or");
    return joins
        && at + 1 < tokens.size()
        && tokens.get(at + 1).tag() == PartOfSpeech.NUM
        && tokens.subList(0, at).stream().anyMatch(token -> token.tag() == PartOfSpeech.VERB);
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
            || (before.tag() == PartOfSpeech.NOUN && !NearbyWords.isPlural(before));
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

  /** those injured remain, three of the injured remain: the adjective stands for a noun. */
  private boolean isDeterminedNoun(int at) {
    boolean those = at > 0 && tokens.get(at - 1).is("those");
    boolean ofThe = at > 1 && tokens.get(at - 1).is("the") && tokens.get(at - 2).is("of");
    return (those || ofThe) && Verbs.isParticiple(tokens.get(at).lower());
  }

  /** four people shot, two shot: after a plural noun or number, one shot is no noun. */
  private boolean followsPlural(int at) {
    Token before = tokens.get(at - 1);
    return switch (before.tag()) {
      case NOUN -> NearbyWords.isPlural(before) && !tokens.get(at).is("hit");
      case NUM -> words.isManyAlone(at - 1) && !words.nounFollows(at);
      default -> false;
    };
  }

  /** 4 hit in shooting: a form that may be a noun, alone behind a number. */
  private boolean isBehindNumber(int at) {
    PartOfSpeech next = tokens.get(at + 1).tag();
    return tokens.get(at - 1).tag() == PartOfSpeech.NUM
        && words.isManyAlone(at - 1)
        && next == PartOfSpeech.ADP
        && !tokens.get(at + 1).is("of");
  }
}
