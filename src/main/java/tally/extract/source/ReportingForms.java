package tally.extract.source;

import static tally.extract.source.Words.Kind.AUXILIARY;
import static tally.extract.source.Words.Kind.MARK;
import static tally.extract.source.Words.Kind.NAME;
import static tally.extract.source.Words.Kind.NOUN;
import static tally.extract.source.Words.Kind.NUMBER;
import static tally.extract.source.Words.Kind.PREPOSITION;

import java.util.Set;
import tally.extract.source.Vocabulary.Role;
import tally.extract.source.Words.Kind;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Sentence;

/** Tells verbs that report from nouns that look the same: claims, reports, show. */
final class ReportingForms {
  private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "we", "i");
  private static final int LONGEST_SUBJECT = 12;

  private final Sentence sentence;
  private final WordKinds kinds;

  ReportingForms(Sentence sentence, WordKinds kinds) {
    this.sentence = sentence;
    this.kinds = kinds;
  }

  /** Whether a form of a reporting verb is one here, and no noun: claims, reports, show. */
  boolean reports(int i, ReportingVerbs.Verb verb) {
    PartOfSpeech tag = sentence.token(i).tag();
    boolean tagged = tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX;
    if (verb.form() == ReportingVerbs.Form.GERUND) {
      boolean reckoning = i > 0 && kinds.of(i - 1) == Kind.GENITIVE;
      if (reckoning && RecordWords.RECKONING.has(lower(i))) {
        return false;
      }
      return tagged || (i > 0 && lower(i - 1).equals(","));
    }
    if (!verb.isNounToo()) {
      boolean counted = i > 0 && kinds.of(i - 1) == NUMBER && !lower(i + 1).equals("by");
      return (tagged && !counted) || !kinds.opensNoun(i);
    }
    if (closesReport(i)) {
      return true;
    }
    if (kinds.opensNoun(i) || (isIn(i + 1) && isVerbal(i + 1))) {
      return false;
    }
    if (lower(i + 1).equals("that")) {
      boolean claims = Vocabulary.isRole(verb.lemma(), Role.RECORD);
      boolean relative = tag == PartOfSpeech.NOUN && isModal(i + 2) && kinds.of(i - 1) == Kind.VERB;
      if ((claims && isObject(i)) || relative) {
        return false;
      }
      return agrees(i) || (tagged && kinds.of(i - 1) != NAME) || !claims;
    }
    boolean opens =
        SUBJECTS.contains(lower(i + 1)) || (isIn(i + 1) && sentence.token(i + 1).startsWithDigit());
    return tagged || (opens && agrees(i));
  }

  /** "..., Reuters reports." and "..., a tally of filings shows.": the last word of its clause. */
  private boolean closesReport(int i) {
    boolean ends = !isIn(i + 1) || lower(i + 1).equals(".") || lower(i + 1).equals(",");
    if (!ends || !(lower(i).endsWith("s") || isPlural(i - 1))) {
      return false;
    }
    boolean record = false;
    int at = i - 1;
    for (; at > 1 && i - at < LONGEST_SUBJECT && !opensClause(at); at--) {
      Kind kind = kinds.of(at);
      if (kind == AUXILIARY || kind == Kind.PRONOUN || kind == Kind.SUBORDINATOR || kind == MARK) {
        return false;
      }
      record |= Vocabulary.isRole(lower(at), Role.RECORD) && lower(at + 1).equals("of");
    }
    boolean source = kinds.of(i - 1) == NAME || Vocabulary.noun(lower(i - 1)).isPresent();
    if (at >= i - 1 || !opensClause(at)) {
      return false;
    }
    boolean opens = kinds.of(at + 1) != PREPOSITION && kinds.of(at + 1) != Kind.CONJUNCTION;
    return opens && (record || (source && agrees(i)));
  }

  /** Figures, data, police: what takes a form without an s. */
  private boolean isPlural(int i) {
    String word = lower(i);
    boolean regular = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return i > 0
        && Vocabulary.noun(word)
            .filter(n -> regular || n.role() == Role.PEOPLE || word.equals("data"))
            .isPresent();
  }

  /** Denied reports that, dismissed claims that: what follows another verb is its object. */
  private boolean isObject(int i) {
    boolean reduced = i > 1 && isNominal(i - 2) && Verbs.isParticiple(lower(i - 1));
    return i > 0
        && kinds.of(i - 1) == Kind.VERB
        && (!reduced || Verbs.known(lower(i - 1)).filter(Verbs.Form::past).isPresent());
  }

  private boolean opensClause(int i) {
    return lower(i).equals(",") || Quotations.isMark(sentence.token(i));
  }

  /** The campaign states, officials state; but not: a Times report. */
  private boolean agrees(int i) {
    if (i == 0 || !isNominal(i - 1)) {
      return true;
    }
    if (lower(i - 1).equals("data")) {
      return true;
    }
    boolean plural = lower(i - 1).endsWith("s") || isPlural(i - 1);
    boolean third = lower(i).endsWith("s");
    return plural != third || (third && kinds.of(i - 1) == NAME);
  }

  /** Whether the tagger, or the lexicon, takes this for a verb: figures show. */
  boolean isVerbal(int i) {
    if (!isIn(i)) {
      return false;
    }
    PartOfSpeech tag = sentence.token(i).tag();
    return tag == PartOfSpeech.VERB
        || tag == PartOfSpeech.AUX
        || ((lower(i + 1).equals("that") || lower(i + 1).equals("."))
            && ReportingVerbs.of(lower(i)).isPresent())
        || Vocabulary.functionWord(lower(i)).filter(k -> k == AUXILIARY).isPresent();
  }

  private boolean isModal(int i) {
    return isIn(i) && sentence.token(i).tag() == PartOfSpeech.AUX;
  }

  private boolean isNominal(int i) {
    return kinds.of(i) == NAME || kinds.of(i) == NOUN;
  }

  private boolean isIn(int i) {
    return i >= 0 && i < sentence.size();
  }

  private String lower(int i) {
    return isIn(i) ? sentence.token(i).lower() : "";
  }
}
