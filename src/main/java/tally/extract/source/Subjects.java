package tally.extract.source;

import java.util.List;
import java.util.Optional;
import tally.extract.source.ReportingVerbs.Manner;
import tally.extract.source.Vocabulary.Role;
import tally.extract.source.Words.Kind;

/** Finds who is the subject of a reporting verb, wherever the sentence puts it. */
final class Subjects {
  private static final int LONGEST_INSERTION = 45;
  private static final int MOST_COORDINATED = 4;

  private final Words words;
  private final SourcePhrases phrases;
  private final Clauses clauses;
  private final RelativeClauses relatives;

  Subjects(Words words, SourcePhrases phrases, Clauses clauses) {
    this.words = words;
    this.phrases = phrases;
    this.clauses = clauses;
    this.relatives = new RelativeClauses(words, phrases, clauses);
  }

  /**
   * The subject in front of the verb.
   *
   * @param before the last token before the verb's auxiliaries and adverbs
   * @param earlier the statements found so far, for "said ... and added"
   */
  Optional<SourcePhrase> before(int before, List<Statement> earlier) {
    if (before < 0) {
      return Optional.empty();
    }
    String word = words.lower(before);
    if (word.equals("who") || word.equals("which")) {
      boolean apart = words.isComma(before - 1) || words.isDash(before - 1);
      return phrases.endingAt(apart ? before - 2 : before - 1);
    }
    if (words.is(before, Kind.CONJUNCTION)) {
      return lastSource(earlier).or(() -> ofSentence(before));
    }
    Optional<SourcePhrase> subject = Optional.empty();
    if (words.isComma(before) || words.isDash(before) || word.equals(")")) {
      subject = aroundInsertion(before);
    }
    return subject
        .or(() -> relatives.subject(before))
        .or(() -> beforeRelative(before))
        .or(() -> beforeParticiple(before))
        .or(() -> phrases.endingAt(before))
        .filter(s -> clauses.opensSubject(s.first() - 1))
        .map(this::withCoordination);
  }

  static Optional<SourcePhrase> lastSource(List<Statement> earlier) {
    return earlier.isEmpty()
        ? Optional.empty()
        : Optional.of(earlier.get(earlier.size() - 1).source());
  }

  /** The subject of the sentence's first verb, if that stands before {@code limit}. */
  Optional<SourcePhrase> ofSentence(int limit) {
    for (int i = 1; i < limit; i++) {
      if (words.isFinite(i) && !clauses.isReducedRelative(i)) {
        int before = clauses.beforeVerb(i);
        return phrases.endingAt(before).filter(s -> clauses.opensSubject(s.first() - 1));
      }
    }
    return Optional.empty();
  }

  /** All the experts [I interviewed] said. */
  private Optional<SourcePhrase> beforeRelative(int before) {
    boolean relative =
        words.is(before, Kind.VERB)
            && words.is(before - 1, Kind.PRONOUN)
            && words.isNominal(before - 2);
    return relative ? phrases.endingAt(before - 2) : Optional.empty();
  }

  /** A suit filed [on Monday] says. */
  private Optional<SourcePhrase> beforeParticiple(int before) {
    boolean reduced = words.isParticiple(before) && words.isNominal(before - 1);
    return reduced ? phrases.endingAt(before - 1) : Optional.empty();
  }

  /** X in "X, the mayor of Y, said" and "X, who has seen it, said"; {@code close} is the comma. */
  Optional<SourcePhrase> aroundInsertion(int close) {
    boolean dash = words.isDash(close);
    for (int open = close - 2; open > 0 && close - open < LONGEST_INSERTION; open--) {
      if (words.isQuote(open)) {
        return Optional.empty();
      }
      if (dash ? !words.isDash(open) : !words.isComma(open)) {
        continue;
      }
      Optional<SourcePhrase> named = phrases.endingAt(open - 1);
      if (named.isPresent()
          && clauses.opensSubject(named.get().first() - 1)
          && isInsertion(open + 1, close - 1, dash)) {
        SourcePhrase apposition = phrases.startingAt(open + 1).orElse(null);
        SourcePhrase outer = seated(named.get(), open + 1, close - 1);
        return Optional.of(
            outer.equals(named.get()) ? outermost(outer).renamed(apposition) : outer);
      }
    }
    return Optional.empty();
  }

  /** Ann Lee in "Ann Lee, a director of X, a charity, said", where a director was found first. */
  private SourcePhrase outermost(SourcePhrase named) {
    boolean chained =
        words.isComma(named.first() - 1)
            && words.isSourceNoun(named.head())
            && !words.isName(named.head());
    if (!chained) {
      return named;
    }
    return phrases
        .endingAt(named.first() - 2)
        .filter(s -> words.isName(s.head()) && clauses.opensSubject(s.first() - 1))
        .orElse(named);
  }

  /** Amtec Corp. in "Amtec Corp., Dayton, Ohio, said", where Dayton was found first. */
  private SourcePhrase seated(SourcePhrase town, int first, int last) {
    boolean names = words.isComma(town.first() - 1) && words.isName(town.head());
    for (int i = town.first(); names && i <= last; i++) {
      names = words.isName(i) || (i < first && words.isComma(i)) || isPoint(i);
    }
    return names
        ? phrases
            .endingAt(lastWord(town.first() - 2))
            .filter(s -> words.isName(s.head()) && !words.isComma(s.first() - 1))
            .filter(s -> clauses.opensSubject(s.first() - 1))
            .orElse(town)
        : town;
  }

  private boolean isPoint(int i) {
    return words.lower(i).equals(".");
  }

  private int lastWord(int i) {
    return isPoint(i) ? i - 1 : i;
  }

  private boolean isInsertion(int first, int last, boolean dash) {
    String word = words.lower(first);
    boolean relative =
        word.equals("who") || word.equals("which") || word.equals("whose") || word.equals("of");
    boolean age = words.is(first, Kind.NUMBER) && last - first < 3;
    boolean participle =
        words.isParticiple(first) || words.isGerund(first) || word.equals("speaking");
    if (dash || relative || age || participle || isOccasion(first, last)) {
      return true;
    }
    int head = phrases.simpleEnd(first);
    if (words.is(first, Kind.DETERMINER) && words.isSourceNoun(head)) {
      return true;
    }
    boolean tank = words.lower(last - 1).equals("think") && words.isArticle(first);
    return tank || (head >= 0 && !clauses.hasVerb(first, last) && holdsSourceWord(first, last));
  }

  /** In a statement on Monday, at a briefing. */
  private boolean isOccasion(int first, int last) {
    if (!words.is(first, Words.Kind.PREPOSITION)) {
      return false;
    }
    for (int i = first + 1; i <= last; i++) {
      if (words.isRecord(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsSourceWord(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (words.isSourceNoun(i) || words.isName(i)) {
        return true;
      }
    }
    return false;
  }

  /** The army and the police said; but not: hit a hospital and the police said. */
  private SourcePhrase withCoordination(SourcePhrase phrase) {
    SourcePhrase all = phrase;
    if (!words.lower(phrase.first() - 1).equals("and")) {
      return all;
    }
    int before = phrase.first() - 2;
    for (int i = 0; i < MOST_COORDINATED; i++) {
      Optional<SourcePhrase> other = phrases.endingAt(before);
      if (other.isEmpty()
          || !startsClause(other.get().first() - 1)
          || !isSource(other.get(), null)) {
        return all;
      }
      all = new SourcePhrase(other.get().first(), phrase.last(), other.get().head());
      if (!words.isComma(all.first() - 1)) {
        return all;
      }
      before = all.first() - 2;
    }
    return all;
  }

  private boolean startsClause(int i) {
    return clauses.opensSubject(i) && !words.is(i, Kind.NOUN);
  }

  /** The phrase with the title or name that follows it between commas. */
  SourcePhrase withApposition(SourcePhrase phrase) {
    if (!words.isComma(phrase.last() + 1)) {
      return phrase;
    }
    int first = phrase.last() + 2;
    Optional<SourcePhrase> other = phrases.startingAt(first);
    if (other.isEmpty()) {
      return phrase;
    }
    int end = other.get().last() + 1;
    boolean closed = !words.isFinite(end) && !words.is(end, Kind.CONJUNCTION);
    boolean title = words.isSourceNoun(other.get().head()) && !words.isSourceNoun(phrase.head());
    boolean name = words.isName(other.get().head()) && words.isSourceNoun(phrase.head());
    return closed && (title || name) ? phrase.renamed(other.get()) : phrase;
  }

  /** Whether the phrase can be somebody or something that reports, in this manner if not null. */
  boolean isSource(SourcePhrase phrase, Manner manner) {
    int head = phrase.head();
    if (words.isSpeakingPronoun(head)) {
      return manner != Manner.FINDING || !words.lower(head).equals("it");
    }
    boolean anything =
        manner == Manner.SAY
            || manner == Manner.SPEECH
            || manner == Manner.ALOUD
            || manner == Manner.TELL;
    boolean known =
        words.isName(head) || words.isSourceNoun(head) || words.isSourceNoun(phrase.last());
    if (manner == Manner.COUNT && isPlace(phrase)) {
      return false;
    }
    boolean shows = manner == Manner.FINDING && words.lower(phrase.last() + 2).equals("that");
    return known || ((anything || shows) && words.isNominal(head));
  }

  private boolean isPlace(SourcePhrase phrase) {
    int first = phrase.first();
    while (words.is(first, Kind.DETERMINER)) {
      first++;
    }
    return States.isState(words.text(first, phrase.last()).toLowerCase(java.util.Locale.ROOT));
  }

  boolean isPerson(SourcePhrase phrase) {
    return Vocabulary.isRole(words.lower(phrase.head()), Role.PERSON);
  }
}
