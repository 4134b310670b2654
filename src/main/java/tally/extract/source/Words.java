package tally.extract.source;

import static tally.extract.source.Words.Kind.ADJECTIVE;
import static tally.extract.source.Words.Kind.ADVERB;
import static tally.extract.source.Words.Kind.AUXILIARY;
import static tally.extract.source.Words.Kind.DETERMINER;
import static tally.extract.source.Words.Kind.GENITIVE;
import static tally.extract.source.Words.Kind.MARK;
import static tally.extract.source.Words.Kind.NAME;
import static tally.extract.source.Words.Kind.NOUN;
import static tally.extract.source.Words.Kind.NUMBER;
import static tally.extract.source.Words.Kind.OTHER;
import static tally.extract.source.Words.Kind.PREPOSITION;
import static tally.extract.source.Words.Kind.TIME;
import static tally.extract.source.Words.Kind.VERB;

import java.util.Set;
import tally.extract.source.Vocabulary.Role;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/**
 * What each word of a sentence is when sources are looked for. Small words, reporting verbs, titles
 * and capitals are surer signs than the tagger, which takes {@code mayor} for an adverb and {@code
 * Trump} for a verb; it decides the rest.
 */
final class Words {
  /** What a word is. */
  enum Kind {
    NAME,
    NOUN,
    ADJECTIVE,
    NUMBER,
    TIME,
    DETERMINER,
    PRONOUN,
    PREPOSITION,
    CONJUNCTION,
    SUBORDINATOR,
    AUXILIARY,
    VERB,
    ADVERB,
    GENITIVE,
    MARK,
    OTHER
  }

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'re", "get", "got");
  private static final Set<String> MODALS =
      Set.of("would", "could", "might", "may", "should", "must", "can", "will", "shall", "'ll");
  private static final Set<String> SPEAKERS =
      Set.of("he", "she", "it", "they", "we", "i", "you", "one", "some", "many", "others", "both");
  private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "we", "i");
  private static final Set<String> NAME_MONTHS =
      Set.of("may", "march", "april", "august", "june", "jan", "mar", "dec");
  private static final Set<String> MONTH_LINKS =
      Set.of("in", "of", "since", "by", "until", "last", "this", "early", "late", "mid", "from");

  private final Sentence sentence;
  private final Kind[] kinds;
  private final boolean titleCase;

  Words(Sentence sentence) {
    this.sentence = sentence;
    this.titleCase = isTitleCase(sentence);
    this.kinds = new Kind[sentence.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = read(i);
    }
  }

  /** A headline That Writes Every Word Like This, or LIKE THIS: capitals tell nothing. */
  private static boolean isTitleCase(Sentence sentence) {
    int upper = 0;
    int lower = 0;
    for (Token token : sentence.tokens()) {
      if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
        upper += token.startsUpper() ? 1 : 0;
        lower += token.startsUpper() ? 0 : 1;
      }
    }
    return upper > 3 && lower * 6 < upper;
  }

  private Kind read(int i) {
    Token token = sentence.token(i);
    String word = token.lower();
    if (!Character.isLetterOrDigit(token.text().codePointAt(0))) {
      return word.equals("'s") || word.equals("'") ? genitive(i) : MARK;
    }
    if (Character.isDigit(token.text().charAt(0))) {
      return NUMBER;
    }
    Kind small = isAcronym(i) ? null : Vocabulary.functionWord(word).orElse(null);
    if (small != null && !(isMidName(i) && small == AUXILIARY)) {
      return small;
    }
    if (isTimeWord(i)) {
      return TIME;
    }
    if (isMidName(i) || isAcronym(i)) {
      return NAME;
    }
    return token.startsUpper() ? capitalised(i, token) : ordinary(i, token);
  }

  private Kind genitive(int i) {
    PartOfSpeech tag = sentence.token(i).tag();
    boolean touches = i > 0 && sentence.token(i).touches(sentence.token(i - 1));
    if (!touches || kinds[i - 1] == MARK) {
      return MARK;
    }
    boolean noun = kinds[i - 1] == NAME || kinds[i - 1] == NOUN || kinds[i - 1] == TIME;
    return noun && tag != PartOfSpeech.AUX && tag != PartOfSpeech.VERB ? GENITIVE : AUXILIARY;
  }

  /** A capital where no sentence starts, in a line that does use small letters. */
  private boolean isMidName(int i) {
    return i > 0 && !titleCase && at(i).startsUpper() && !startsAfresh(i);
  }

  private boolean startsAfresh(int i) {
    String before = lower(i - 1);
    boolean opening =
        Quotations.isMark(at(i - 1))
            && (i == 1 || !at(i - 1).touches(at(i - 2)))
            && !before.equals("”");
    return opening || before.equals(":") || before.equals("...");
  }

  private boolean isAcronym(int i) {
    String text = at(i).text();
    return text.length() > 1
        && !titleCase
        && Character.isUpperCase(text.charAt(0))
        && Character.isUpperCase(text.charAt(1));
  }

  /** The first word of a sentence, or any word of a headline in title case. */
  private Kind capitalised(int i, Token token) {
    String word = token.lower();
    if (Vocabulary.verb(word).isPresent() && token.tag() == PartOfSpeech.VERB && i > 0) {
      return VERB;
    }
    if (Vocabulary.noun(word).isPresent()) {
      return NOUN;
    }
    boolean known = Verbs.known(word).isPresent();
    return switch (token.tag()) {
      case PROPN, X, UNTAGGED -> NAME;
      case NOUN -> Vocabulary.isState(word) ? NAME : NOUN;
      case VERB -> known ? VERB : NAME;
      case ADV -> ADVERB;
      case ADJ -> Vocabulary.isStateWord(word) ? NAME : ADJECTIVE;
      case NUM -> NUMBER;
      default -> Vocabulary.isStateWord(word) ? NAME : OTHER;
    };
  }

  private Kind ordinary(int i, Token token) {
    String word = token.lower();
    PartOfSpeech tag = token.tag();
    boolean noun = Vocabulary.noun(word).isPresent();
    if (isPolls(i)) {
      return NOUN;
    }
    Vocabulary.Verb verb = Vocabulary.verb(word).orElse(null);
    if (verb != null) {
      return reports(i, verb, tag) ? VERB : tag == PartOfSpeech.ADJ ? ADJECTIVE : NOUN;
    }
    if (noun && (tag != PartOfSpeech.VERB || opensNoun(i) || isVerbal(i + 1))) {
      return NOUN;
    }
    return switch (tag) {
      case NOUN, PROPN, X, UNTAGGED -> NOUN;
      case ADJ -> isHiddenPast(i, word) ? VERB : ADJECTIVE;
      case VERB, AUX -> looksVerbal(word) || !isBeforeNoun(i) ? VERB : ADJECTIVE;
      case ADV -> ADVERB;
      case NUM -> NUMBER;
      default -> OTHER;
    };
  }

  /** The court also expressed: a past form that the tagger takes for an adjective. */
  private boolean isHiddenPast(int i, String word) {
    return i > 1
        && kinds[i - 1] == ADVERB
        && isNominal(i - 2)
        && Verbs.known(word).filter(Verbs.Form::past).isPresent();
  }

  private boolean isBeforeNoun(int i) {
    PartOfSpeech next = isIn(i + 1) ? at(i + 1).tag() : PartOfSpeech.PUNCT;
    return next == PartOfSpeech.NOUN || next == PartOfSpeech.PROPN;
  }

  private static boolean looksVerbal(String word) {
    return Verbs.known(word).isPresent()
        || word.endsWith("ed")
        || word.endsWith("ing")
        || (word.endsWith("s") && !word.endsWith("ss"));
  }

  /** Whether a form of a reporting verb is one here, and no noun: claims, reports, show. */
  private boolean reports(int i, Vocabulary.Verb verb, PartOfSpeech tag) {
    boolean tagged = tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX;
    if (verb.form() == Vocabulary.Form.GERUND) {
      return tagged || (i > 0 && isComma(i - 1));
    }
    if (!verb.isNounToo()) {
      boolean counted = i > 0 && kinds[i - 1] == NUMBER;
      return (tagged && !counted) || !opensNoun(i);
    }
    if (opensNoun(i) || (isIn(i + 1) && isVerbal(i + 1))) {
      return false;
    }
    if (lower(i + 1).equals("that")) {
      return agrees(i) || (tagged && !isName(i - 1));
    }
    return tagged || (SUBJECTS.contains(lower(i + 1)) && agrees(i));
  }

  /** The campaign states, officials state; but not: a Times report. */
  private boolean agrees(int i) {
    if (i == 0 || !isNominal(i - 1)) {
      return true;
    }
    boolean plural = lower(i - 1).endsWith("s");
    boolean third = lower(i).endsWith("s");
    return plural != third || (third && isName(i - 1));
  }

  /** According to polls: the tagger sees an infinitive. */
  private boolean isPolls(int i) {
    return lower(i - 1).equals("to") && lower(i - 2).equals("according");
  }

  /** Whether the tagger, or the lexicon, takes this for a verb: figures show. */
  private boolean isVerbal(int i) {
    if (!isIn(i)) {
      return false;
    }
    PartOfSpeech tag = at(i).tag();
    return tag == PartOfSpeech.VERB
        || tag == PartOfSpeech.AUX
        || (lower(i + 1).equals("that") && Vocabulary.verb(lower(i)).isPresent())
        || Vocabulary.functionWord(lower(i)).filter(k -> k == AUXILIARY).isPresent();
  }

  /** Whether what stands before makes this word a noun: the, Ukraine's, latest. */
  private boolean opensNoun(int i) {
    return i > 0
        && (kinds[i - 1] == DETERMINER
            || kinds[i - 1] == GENITIVE
            || kinds[i - 1] == ADJECTIVE
            || kinds[i - 1] == NUMBER
            || (kinds[i - 1] == PREPOSITION && !lower(i - 1).equals("to")));
  }

  private boolean isTimeWord(int i) {
    if (!Vocabulary.isTime(lower(i))) {
      return false;
    }
    // May said, April Jones: months that are names too need a day, a year or a preposition
    return !NAME_MONTHS.contains(lower(i))
        || (isIn(i + 1) && at(i + 1).startsWithDigit())
        || (i > 0 && at(i - 1).startsWithDigit())
        || (at(i).startsUpper() && MONTH_LINKS.contains(lower(i - 1)));
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return kinds.length;
  }

  Token at(int i) {
    return sentence.token(i);
  }

  boolean isIn(int i) {
    return i >= 0 && i < kinds.length;
  }

  /** What the word is; a mark outside the sentence. */
  Kind kind(int i) {
    return isIn(i) ? kinds[i] : MARK;
  }

  boolean is(int i, Kind kind) {
    return kind(i) == kind;
  }

  /** The word in lower case; empty outside the sentence. */
  String lower(int i) {
    return isIn(i) ? sentence.token(i).lower() : "";
  }

  boolean isWord(int i) {
    return isIn(i) && Character.isLetterOrDigit(at(i).text().codePointAt(0));
  }

  boolean isNominal(int i) {
    return kind(i) == NAME || kind(i) == NOUN;
  }

  boolean isName(int i) {
    return kind(i) == NAME;
  }

  /** Whether the word names a source: a title, people, a body or a record. */
  boolean isSourceNoun(int i) {
    return isNominal(i) && Vocabulary.noun(lower(i)).isPresent();
  }

  boolean isRecord(int i) {
    return kind(i) == NOUN && Vocabulary.isRole(lower(i), Role.RECORD);
  }

  boolean isArticle(int i) {
    return ARTICLES.contains(lower(i));
  }

  boolean isSpeakingPronoun(int i) {
    return SPEAKERS.contains(lower(i)) && kind(i) != NAME;
  }

  boolean isTime(int i) {
    return kind(i) == TIME;
  }

  boolean isModal(int i) {
    return kind(i) == AUXILIARY && MODALS.contains(lower(i));
  }

  boolean isBe(int i) {
    return BE.contains(lower(i)) || (kind(i) == AUXILIARY && lower(i).equals("'s"));
  }

  boolean isNot(int i) {
    String word = lower(i);
    return word.equals("not") || word.equals("n't") || word.equals("never");
  }

  boolean isComma(int i) {
    return lower(i).equals(",");
  }

  boolean isQuote(int i) {
    return isIn(i) && Quotations.isMark(at(i));
  }

  /** A dash between words, not a hyphen inside one. */
  boolean isDash(int i) {
    return switch (lower(i)) {
      case "—", "–", "--", "―" -> true;
      case "-" -> i > 0 && !at(i).touches(at(i - 1));
      default -> false;
    };
  }

  boolean isHyphen(int i) {
    return lower(i).equals("-")
        && i > 0
        && isIn(i + 1)
        && at(i).touches(at(i - 1))
        && at(i + 1).touches(at(i));
  }

  /** A verb that can be the verb of a clause: no -ing form alone, no infinitive. */
  boolean isFinite(int i) {
    if (lower(i - 1).equals("to")) {
      return false;
    }
    return kind(i) == AUXILIARY ? !lower(i).equals("being") : kind(i) == VERB && !isGerund(i);
  }

  boolean isGerund(int i) {
    return kind(i) == VERB && lower(i).endsWith("ing") && lower(i).length() > 4;
  }

  /** A form that may be a past participle: published, seen. */
  boolean isParticiple(int i) {
    return kind(i) == VERB && Verbs.isParticiple(lower(i));
  }

  /** What stands from first to last, with single blanks and straight apostrophes. */
  String text(int first, int last) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean apart = i > first && !at(i).touches(at(i - 1));
      text.append(apart ? " " : "").append(at(i).text());
    }
    return text.toString().replace('’', '\'');
  }
}
