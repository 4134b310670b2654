package tally.extract.source;

import java.util.Optional;
import tally.extract.source.ReportingVerbs.Form;
import tally.extract.source.ReportingVerbs.Manner;
import tally.extract.source.ReportingVerbs.Verb;
import tally.extract.source.Statement.Side;
import tally.extract.source.Words.Kind;
import tally.extract.text.Verbs;

/** Decides where the content of a reporting verb stands: before its subject, after it, or both. */
final class Contents {
  /** The rule of "(What is said in the sentence before?)" she said, looking up. */
  static final String BEHIND = "said-behind";

  private static final int NEAR = 7;
  private static final int FAR = 16;

  private final Words words;
  private final Clauses clauses;

  Contents(Words words, Clauses clauses) {
    this.words = words;
    this.clauses = clauses;
  }

  /**
   * The statement of a verb whose subject is known.
   *
   * @param v the verb
   * @param cueEnd the verb, or the last word of the one who is told
   */
  Optional<Statement> of(int v, int cueEnd, Verb verb, SourcePhrase subject, String rule) {
    int content = start(cueEnd + 1);
    if (words.lower(subject.start() - 1).equals("as") && clauses.isOver(content)) {
      if (verb.manner() == Manner.ALOUD && !words.isName(subject.head())) {
        return Optional.empty();
      }
      boolean opens = subject.start() < 2 || !words.isWord(subject.start() - 2);
      return opens && subject.start() < 3
          ? Optional.of(after(subject, v, v, content, rule))
          : Optional.of(before(subject, v, subject.start() - 2, content - 1, rule));
    }
    boolean own = rule.endsWith("saying");
    boolean aloud =
        verb.manner() == Manner.ALOUD
            && !words.isQuote(subject.start() - 1)
            && !words.isQuote(subject.start() - 2);
    boolean goesOn = isLed(subject, content) || goesOn(content, verb, subject);
    if (!own && !aloud && mayFollow(subject) && !goesOn) {
      int last = subject.start() - 1;
      return Optional.of(before(subject, v, last, Math.max(content - 1, cueEnd), rule));
    }
    boolean speaks = verb.manner() == Manner.SAY || verb.manner() == Manner.SPEECH;
    int beyond = speaks && !mayFollow(subject) ? beyondInsertion(content) : -1;
    if (beyond > 0) {
      return Optional.of(after(subject, v, v, beyond, rule));
    }
    if (speaks && subject.start() == 0 && words.isComma(content)) {
      return Optional.of(after(subject, v, v, words.size() - 1, BEHIND));
    }
    boolean when = clauses.opensAdjunct(content);
    if (when || clauses.isOver(content) || !fits(content, verb, subject)) {
      return Optional.empty();
    }
    return Optional.of(after(subject, v, v, content, rule));
  }

  /** The gerund of "as saying", "as telling" within reach of the verb, or -1. */
  int asSaying(int v) {
    for (int i = v + 1; i < Math.min(v + FAR, words.size() - 1); i++) {
      if (words.lower(i).equals("as")
          && ReportingVerbs.of(words.lower(i + 1))
              .filter(w -> w.form() == Form.GERUND)
              .isPresent()) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Where what is said can start: after adjuncts, and after a comma before quotes. */
  private int start(int from) {
    int content = clauses.afterAdjuncts(from);
    return words.isComma(content) && words.isQuote(content + 1) ? content + 1 : content;
  }

  /** Where what is said starts in "said, in a letter to staff, 600 guards would"; or -1. */
  private int beyondInsertion(int comma) {
    int first = comma + 1;
    boolean opens =
        words.is(first, Kind.PREPOSITION)
            || words.is(first, Kind.ADVERB)
            || Verbs.lemma(words.lower(first)).equals("start")
            || Verbs.lemma(words.lower(first)).equals("begin");
    if (!words.isComma(comma) || !opens) {
      return -1;
    }
    int close = first;
    while (words.isWord(close) && close - comma < FAR && !words.isFinite(close)) {
      close++;
    }
    boolean clause = clauses.isClause(close + 1, true) || words.lower(close + 1).equals("there");
    return words.isComma(close) && clause ? close + 1 : -1;
  }

  /** Separately, the firm said it plans: the one word before is not what is said. */
  private boolean isLed(SourcePhrase subject, int content) {
    return subject.start() == 2
        && words.isComma(1)
        && !words.is(0, Words.Kind.NUMBER)
        && !clauses.isOver(content)
        && !words.isComma(content);
  }

  /** Whether a clause or quotation stands before the subject, parted by a comma or quotes. */
  private boolean mayFollow(SourcePhrase subject) {
    int before = subject.start() - 1;
    if (before < 1 || !(words.isComma(before) || words.isQuote(before) || words.isDash(before))) {
      return false;
    }
    return true;
  }

  /** Whether what follows the verb is itself what is said, and not the rest of the sentence. */
  private boolean goesOn(int content, Verb verb, SourcePhrase subject) {
    if (clauses.isOver(content)) {
      return false;
    }
    boolean quotedBefore = words.isQuote(subject.start() - 1);
    if (clauses.saysThat(content) && !(words.isQuote(content) && quotedBefore)) {
      return true;
    }
    if (words.is(content, Kind.CONJUNCTION)
        || clauses.opensAdjunct(content)
        || words.isQuote(content)
        || clauses.isRival(content)) {
      return false;
    }
    if (!fits(content, verb, subject) || quotedBefore) {
      return false;
    }
    int end = content;
    while (words.isIn(end) && !words.isComma(end) && !clauses.isRival(end)) {
      end++;
    }
    boolean object =
        verb.manner() == Manner.ANNOUNCE
            || verb.manner() == Manner.COUNT
            || verb.manner() == Manner.FINDING
            || verb.manner() == Manner.INTEND;
    return clauses.hasVerb(content, end - 1)
        || words.is(content, Kind.NUMBER)
        || (object && !words.is(content, Kind.PREPOSITION));
  }

  /** Whether the verb can have this for its content. */
  boolean fits(int content, Verb verb, SourcePhrase subject) {
    boolean record =
        words.isRecord(subject.head()) || Vocabulary.isDataService(words.lower(subject.head()));
    boolean particle = ReportingVerbs.isPhrasal(verb.lemma(), words.lower(content));
    return switch (verb.manner()) {
      case SAY, TELL, DENY -> true;
      case SPEECH ->
          (clauses.isClause(content, false) && !words.lower(content).equals("to"))
              || particle
              || holdsQuote(content);
      case ALOUD -> words.isQuote(content) || isIntroduction(content);
      case ANNOUNCE ->
          !words.is(content, Kind.PREPOSITION)
              || particle
              || words.lower(content).equals("up")
              || clauses.isAmount(content)
              || clauses.isClause(content, true);
      case CLAUSE ->
          clauses.isClause(content, false)
              && !words.lower(content).equals("to")
              && !words.is(content, Kind.PREPOSITION);
      case INTEND ->
          words.lower(content).equals("to")
              || clauses.isClause(content, false)
              || clauses.isToDo(content);
      case FINDING -> record || clauses.isClause(content, true);
      case COUNT -> record || clauses.isClause(content, true) || holdsNumber(content);
      case QUOTE, ACCUSE, PUT, GIVE -> false;
    };
  }

  /** He continued: (and the next line has it). */
  private boolean isIntroduction(int content) {
    return words.lower(content).equals(":") && content == words.size() - 1;
  }

  private boolean holdsQuote(int from) {
    for (int i = from; i < from + NEAR; i++) {
      if (words.isQuote(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsNumber(int from) {
    for (int i = from; i < from + NEAR; i++) {
      if (words.is(i, Kind.NUMBER)) {
        return true;
      }
    }
    return false;
  }

  /** A statement whose content follows, from the first word that can be one on. */
  Statement after(SourcePhrase source, int cue, int cueLast, int content, String rule) {
    int first = cueLast + 1 == content ? start(content) : content;
    while (words.isComma(first)
        || words.lower(first).equals(":")
        || words.lower(first).equals("that")) {
      first++;
    }
    int last = words.size() - 1;
    return new Statement(source, cue, cueLast, Side.AFTER, Math.min(first, last), last, null, rule);
  }

  /**
   * The same statement, ending with the relative clause that makes it: of "a man who said he had
   * killed four was arrested", what he said.
   *
   * @param relative the who or which
   */
  Statement inRelative(Statement statement, int relative) {
    String word = words.lower(relative);
    if (statement.side() != Side.AFTER || !(word.equals("who") || word.equals("which"))) {
      return statement;
    }
    boolean apart = words.isComma(relative - 1) || words.isDash(relative - 1);
    int verbs = words.lower(statement.contentFirst()).equals("to") ? 1 : 0;
    for (int i = statement.contentFirst(); i <= statement.contentLast(); i++) {
      boolean verb = words.isFinite(i) && !words.is(i - 1, Kind.AUXILIARY);
      verbs += verb ? 1 : 0;
      boolean main = apart ? verb && words.isComma(i - 1) : verbs > 1;
      if (main) {
        return statement.within(statement.contentFirst(), i - 1);
      }
    }
    return statement;
  }

  /** A statement whose content stands before the source and may go on behind {@code end}. */
  Statement before(SourcePhrase source, int cue, int last, int end, String rule) {
    int next = clauses.afterAdjuncts(end + 1);
    int follows = next + 1;
    boolean goesOn = words.isQuote(next) || (words.isComma(next) && isRest(follows));
    return goesOn && words.isIn(follows + 1)
        ? new Statement(source, cue, cue, Side.AROUND, 0, words.size() - 1, null, rule)
        : new Statement(source, cue, cue, Side.BEFORE, 0, Math.max(0, last), null, rule);
  }

  /** Whether the words after the comma still belong to what is said. */
  private boolean isRest(int i) {
    if (words.isQuote(i)) {
      return true;
    }
    boolean relative = words.is(i, Kind.PRONOUN) && words.lower(i).startsWith("wh");
    return !clauses.isRival(i)
        && !relative
        && !(words.is(i, Kind.VERB) && ReportingVerbs.of(words.lower(i)).isPresent());
  }
}
