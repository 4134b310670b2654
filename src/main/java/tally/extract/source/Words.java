package tally.extract.source;

import java.util.Set;
import tally.extract.source.Vocabulary.Role;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/** What each word of a sentence can be when sources and their statements are looked for. */
final class Words {
  private static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "'s", "'re", "get", "got", "am");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve", "'d");
  private static final Set<String> MODAL =
      Set.of(
          "would", "could", "might", "may", "should", "must", "can", "will", "shall", "'ll", "ca",
          "wo");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "our", "my", "your", "whose");
  private static final Set<String> DETERMINERS =
      Set.of(
          "this", "that", "these", "those", "some", "any", "all", "both", "each", "every",
          "another", "no", "other", "several", "many", "most", "one");
  private static final Set<String> SPEAKERS =
      Set.of("he", "she", "it", "they", "we", "i", "you", "one", "some", "many", "others", "both");
  private static final Set<String> RELATIVES = Set.of("who", "which", "whom", "that");
  private static final Set<String> RIVAL = Set.of("while", "whereas", "although", "though", "but");

  private static final Set<String> NAME_MONTHS = Set.of("may", "march", "april", "august", "june");
  private static final Set<String> MONTH_LINKS =
      Set.of(
          "in", "of", "since", "by", "until", "last", "this", "early", "late", "mid", "from", "on");

  private final Sentence sentence;

  Words(Sentence sentence) {
    this.sentence = sentence;
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.size();
  }

  Token at(int i) {
    return sentence.token(i);
  }

  /** The word in lower case; empty outside the sentence. */
  String lower(int i) {
    return i >= 0 && i < size() ? sentence.token(i).lower() : "";
  }

  PartOfSpeech tag(int i) {
    return i >= 0 && i < size() ? sentence.token(i).tag() : PartOfSpeech.PUNCT;
  }

  boolean isIn(int i) {
    return i >= 0 && i < size();
  }

  boolean isUpper(int i) {
    return isIn(i) && at(i).startsUpper();
  }

  boolean isWord(int i) {
    return isIn(i) && Character.isLetterOrDigit(at(i).text().codePointAt(0));
  }

  boolean isTime(int i) {
    if (!Vocabulary.isTime(lower(i))) {
      return false;
    }
    // May said, April Jones: months that are names too need a day, a year or a preposition
    return !NAME_MONTHS.contains(lower(i))
        || (isIn(i + 1) && at(i + 1).startsWithDigit())
        || (i > 0 && at(i - 1).startsWithDigit())
        || (isUpper(i) && MONTH_LINKS.contains(lower(i - 1)));
  }

  boolean isBe(int i) {
    return BE.contains(lower(i)) && tag(i) != PartOfSpeech.PART;
  }

  boolean isHave(int i) {
    return HAVE.contains(lower(i));
  }

  boolean isModal(int i) {
    return MODAL.contains(lower(i)) && !isUpper(i);
  }

  boolean isNot(int i) {
    String word = lower(i);
    return word.equals("not") || word.equals("n't") || word.equals("never");
  }

  boolean isAuxiliary(int i) {
    return isBe(i)
        || isHave(i)
        || isModal(i)
        || (tag(i) == PartOfSpeech.AUX && isWord(i))
        || lower(i).equals("do")
        || lower(i).equals("did")
        || lower(i).equals("does");
  }

  boolean isAdverb(int i) {
    return tag(i) == PartOfSpeech.ADV && isWord(i);
  }

  /** 's or the lone apostrophe that makes the noun before it an owner. */
  boolean isGenitive(int i) {
    String word = lower(i);
    return i > 0
        && isIn(i)
        && (word.equals("'s") || word.equals("'"))
        && at(i).touches(at(i - 1))
        && tag(i) != PartOfSpeech.AUX
        && tag(i) != PartOfSpeech.VERB;
  }

  boolean isArticle(int i) {
    return ARTICLES.contains(lower(i));
  }

  boolean isDeterminer(int i) {
    return isArticle(i) || POSSESSIVES.contains(lower(i)) || DETERMINERS.contains(lower(i));
  }

  boolean isSpeakingPronoun(int i) {
    return SPEAKERS.contains(lower(i));
  }

  boolean isRelative(int i) {
    return RELATIVES.contains(lower(i));
  }

  /** A word that sets one statement against the next. */
  boolean isRival(int i) {
    return RIVAL.contains(lower(i)) || lower(i).equals(";");
  }

  boolean isComma(int i) {
    return lower(i).equals(",");
  }

  boolean isDash(int i) {
    String word = lower(i);
    return isIn(i)
        && (word.equals("—")
            || word.equals("–")
            || word.equals("--")
            || (word.equals("-") && i > 0 && !at(i).touches(at(i - 1))));
  }

  boolean isQuote(int i) {
    return isIn(i) && Quotations.isMark(at(i));
  }

  /** A noun or a name. */
  boolean isNominal(int i) {
    if (!isWord(i) || isDeterminer(i)) {
      return false;
    }
    return switch (tag(i)) {
      case NOUN, PROPN -> true;
      case UNTAGGED, X, SYM -> isUpper(i) || Vocabulary.noun(lower(i)).isPresent();
      case ADJ -> (isUpper(i) && i > 0) || Vocabulary.noun(lower(i)).isPresent();
      case PRON, SCONJ, CCONJ, ADP, AUX, PUNCT -> false;
      default -> isUpper(i) && i > 0;
    };
  }

  /** A word that may stand before a noun in its phrase. */
  boolean isModifier(int i) {
    return isWord(i)
        && (isNominal(i)
            || tag(i) == PartOfSpeech.ADJ
            || tag(i) == PartOfSpeech.NUM
            || (tag(i) == PartOfSpeech.VERB
                && (lower(i).endsWith("ed") || lower(i).endsWith("ing"))
                && Vocabulary.verb(lower(i)).isEmpty()
                && isIn(i + 1)
                && isNominal(i + 1)));
  }

  boolean isPreposition(int i) {
    return tag(i) == PartOfSpeech.ADP && isWord(i);
  }

  /** A verb that can be a clause's: no participle in -ing, no infinitive. */
  boolean isFinite(int i) {
    if (!isWord(i) || lower(i - 1).equals("to")) {
      return false;
    }
    return tag(i) == PartOfSpeech.AUX
        || (isAuxiliary(i) && tag(i) != PartOfSpeech.PART)
        || (tag(i) == PartOfSpeech.VERB && !lower(i).endsWith("ing"));
  }

  boolean isSourceNoun(int i) {
    return Vocabulary.noun(lower(i)).isPresent();
  }

  boolean isRecord(int i) {
    return Vocabulary.isRole(lower(i), Role.RECORD);
  }
}
