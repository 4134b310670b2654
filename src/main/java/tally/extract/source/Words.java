package tally.extract.source;

import static tally.extract.source.Words.Kind.AUXILIARY;
import static tally.extract.source.Words.Kind.NAME;
import static tally.extract.source.Words.Kind.NOUN;
import static tally.extract.source.Words.Kind.TIME;
import static tally.extract.source.Words.Kind.VERB;

import java.util.List;
import java.util.Set;
import tally.extract.source.Vocabulary.Role;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.Sentence;
import tally.model.Token;

/** The words of a sentence, and what each of them is when sources are looked for. */
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
  private static final Set<String> BE = Lexicon.read("source/be-forms.txt").words();
  private static final Set<String> MODALS = Lexicon.read("source/modals.txt").words();
  private static final Set<String> SPEAKERS = Lexicon.read("source/speaking-pronouns.txt").words();
  private final Sentence sentence;
  private final WordKinds kinds;

  /**
   * Reads the sentence, but for the asterisks and the like that only set it in bold, and with a web
   * address as one word.
   */
  Words(Sentence sentence) {
    this.sentence = WebNames.joined(withoutEmphasis(sentence));
    this.kinds = new WordKinds(this.sentence);
  }

  private static Sentence withoutEmphasis(Sentence sentence) {
    List<Token> plain = sentence.tokens().stream().filter(t -> !Lines.isEmphasis(t)).toList();
    return plain.isEmpty() || plain.size() == sentence.size()
        ? sentence
        : new Sentence(sentence.index(), sentence.paragraph(), sentence.span(), plain);
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

  boolean isIn(int i) {
    return i >= 0 && i < sentence.size();
  }

  /** What the word is; a mark outside the sentence. */
  Kind kind(int i) {
    return kinds.of(i);
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
    return (lower(i).equals("-") || lower(i).equals("/"))
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
