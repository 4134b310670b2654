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
import tally.extract.source.Words.Kind;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/**
 * Decides what a word of a sentence is: small words, reporting verbs, titles and capitals are surer
 * signs than the tagger, which takes {@code mayor} for an adverb and {@code Trump} for a verb.
 */
final class WordKinds {
  private static final Set<String> NAME_MONTHS = Lexicon.read("source/name-months.txt").words();
  private static final Set<String> MONTH_LINKS = Lexicon.read("source/month-links.txt").words();

  private final Sentence sentence;
  private final Kind[] kinds;
  private final boolean titleCase;
  private final ReportingForms forms;

  WordKinds(Sentence sentence) {
    this.sentence = sentence;
    this.kinds = new Kind[sentence.size()];
    this.titleCase = isTitleCase(sentence);
    this.forms = new ReportingForms(sentence, this);
  }

  /** What the word at {@code i} is; a mark outside the sentence. */
  Kind of(int i) {
    if (!isIn(i)) {
      return MARK;
    }
    if (kinds[i] == null) {
      kinds[i] = read(i);
    }
    return kinds[i];
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
    boolean named = small == AUXILIARY || (small == PREPOSITION && word.length() > 4);
    if (small != null && !(isMidName(i) && named)) {
      return small;
    }
    boolean shouted = isAcronym(i) && i > 0 && of(i - 1) == NAME;
    if (isTimeWord(i) && !shouted) {
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
    if (!touches || of(i - 1) == MARK) {
      return MARK;
    }
    boolean noun = of(i - 1) == NAME || of(i - 1) == NOUN || of(i - 1) == TIME;
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
    if (ReportingVerbs.of(word).isPresent() && token.tag() == PartOfSpeech.VERB && i > 0) {
      return VERB;
    }
    if (Vocabulary.noun(word).isPresent()) {
      return NOUN;
    }
    boolean outlet = Vocabulary.isOutlet(word) && ReportingVerbs.of(lower(i + 1)).isPresent();
    if (outlet || opensName(i, token)) {
      return NAME;
    }
    boolean known = Verbs.known(word).isPresent();
    return switch (token.tag()) {
      case PROPN, X, UNTAGGED -> NAME;
      case NOUN -> States.isState(word) ? NAME : NOUN;
      case VERB -> known ? VERB : NAME;
      case ADV -> ADVERB;
      case ADJ -> States.isStateWord(word) ? NAME : ADJECTIVE;
      case NUM -> NUMBER;
      default -> States.isStateWord(word) ? NAME : OTHER;
    };
  }

  /** The Human of Human Rights Watch: a capital that another one follows. */
  private boolean opensName(int i, Token token) {
    return !titleCase
        && token.tag() == PartOfSpeech.ADJ
        && isIn(i + 1)
        && at(i + 1).startsUpper()
        && !isTimeWord(i + 1);
  }

  /** The homebuilder, who: what the tagger takes for an adjective is somebody. */
  private boolean isWho(int i, PartOfSpeech tag) {
    int next = lower(i + 1).equals(",") ? i + 2 : i + 1;
    return tag == PartOfSpeech.ADJ && of(i - 1) == DETERMINER && lower(next).equals("who");
  }

  private Kind ordinary(int i, Token token) {
    String word = token.lower();
    PartOfSpeech tag = token.tag();
    boolean noun = Vocabulary.noun(word).isPresent();
    if (isPolls(i) || isWho(i, tag)) {
      return NOUN;
    }
    ReportingVerbs.Verb verb = ReportingVerbs.of(word, lower(i + 1)).orElse(null);
    if (verb != null) {
      return forms.reports(i, verb) ? VERB : tag == PartOfSpeech.ADJ ? ADJECTIVE : NOUN;
    }
    if (tag == PartOfSpeech.VERB && modifiesSource(i)) {
      return NOUN;
    }
    if (noun && (tag != PartOfSpeech.VERB || opensNoun(i) || forms.isVerbal(i + 1))) {
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
        && of(i - 1) == ADVERB
        && isNominal(i - 2)
        && Verbs.known(word).filter(Verbs.Form::past).isPresent();
  }

  /** Although aid groups believe: the tagger takes the first word of a phrase for a verb. */
  private boolean modifiesSource(int i) {
    boolean opens = i == 0 || of(i - 1) == Kind.SUBORDINATOR || of(i - 1) == Kind.CONJUNCTION;
    boolean bare = Verbs.known(lower(i)).filter(f -> f.lemma().equals(lower(i))).isPresent();
    boolean source = Vocabulary.noun(lower(i + 1)).filter(n -> n.role() != Role.RECORD).isPresent();
    return opens && bare && source && isIn(i + 2) && forms.isVerbal(i + 2);
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

  /** According to polls: the tagger sees an infinitive. */
  private boolean isPolls(int i) {
    return lower(i - 1).equals("to") && lower(i - 2).equals("according");
  }

  /** Whether what stands before makes this word a noun: the, Ukraine's, latest. */
  boolean opensNoun(int i) {
    return i > 0
        && (of(i - 1) == DETERMINER
            || of(i - 1) == GENITIVE
            || of(i - 1) == ADJECTIVE
            || of(i - 1) == NUMBER
            || (of(i - 1) == PREPOSITION && !lower(i - 1).equals("to")));
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

  private boolean isNominal(int i) {
    return of(i) == NAME || of(i) == NOUN;
  }

  private Token at(int i) {
    return sentence.token(i);
  }

  private boolean isIn(int i) {
    return i >= 0 && i < kinds.length;
  }

  private String lower(int i) {
    return isIn(i) ? sentence.token(i).lower() : "";
  }
}
