package tally.extract.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.source.Statement.Side;
import tally.extract.source.Vocabulary.Form;
import tally.extract.source.Vocabulary.Manner;
import tally.extract.source.Vocabulary.Verb;
import tally.extract.text.Lexicon;
import tally.model.PartOfSpeech;

/** Statements made by a reporting verb: X said that, said X, X is quoted as saying, citing X. */
final class VerbStatements {
  private static final Map<String, Set<String>> NO_STATEMENT = noStatements();
  private static final int NEAR = 4;
  private static final int LONGEST_INSERTION = 45;

  private final Words words;
  private final SourcePhrases phrases;
  private final Clauses clauses;

  VerbStatements(Words words, SourcePhrases phrases, Clauses clauses) {
    this.words = words;
    this.phrases = phrases;
    this.clauses = clauses;
  }

  private static Map<String, Set<String>> noStatements() {
    Map<String, Set<String>> pairs = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.read("source/not-statements.txt").entries()) {
      pairs.computeIfAbsent(entry.word(), w -> new HashSet<>()).add(entry.cell(1));
    }
    return Map.copyOf(pairs);
  }

  /** The statement whose reporting verb is at {@code v}; {@code earlier} are those before it. */
  Optional<Statement> at(int v, List<Statement> earlier) {
    Verb verb = Vocabulary.verb(words.lower(v)).orElse(null);
    if (verb == null || !isVerb(v, verb) || isNoStatement(v, verb)) {
      return Optional.empty();
    }
    int before = clauses.beforeVerb(v);
    if (words.lower(before).equals("to") || isHypothetical(before + 1, v)) {
      return Optional.empty();
    }
    if (verb.form() == Form.PAST && isPassive(before + 1, v)) {
      return passive(v, before, verb);
    }
    if (verb.form() == Form.GERUND) {
      return gerund(v, before, verb, earlier);
    }
    Optional<Statement> inverted = inverted(v, verb);
    if (inverted.isPresent()) {
      return inverted;
    }
    return subject(before, verb, earlier)
        .flatMap(s -> active(v, verb, s, verb.manner() == Manner.DENY ? "denied" : "said"));
  }

  private boolean isVerb(int v, Verb verb) {
    PartOfSpeech tag = words.tag(v);
    if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX) {
      return true;
    }
    boolean alsoNoun = words.isSourceNoun(v);
    boolean surely = verb.form() == Form.PAST || verb.lemma().equals("say");
    return !alsoNoun && surely && (tag != PartOfSpeech.ADJ || !words.isNominal(v + 1));
  }

  private boolean isNoStatement(int v, Verb verb) {
    Set<String> followers = NO_STATEMENT.getOrDefault(verb.lemma(), Set.of());
    for (int i = v + 1; i <= v + NEAR && !followers.isEmpty(); i++) {
      if (followers.contains(words.lower(i)) && (i == v + 1 || words.lower(i).length() > 3)) {
        return true;
      }
    }
    return false;
  }

  /** Not said, would say, may announce: nobody has said anything. */
  private boolean isHypothetical(int from, int v) {
    for (int i = from; i < v; i++) {
      if (words.isModal(i) || words.isNot(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPassive(int from, int v) {
    for (int i = from; i < v; i++) {
      if (words.isBe(i) && !words.isHave(i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Statement> passive(int v, int before, Verb verb) {
    int next = v + 1;
    while (words.isAdverb(next) || words.isTime(next)) {
      next++;
    }
    if (verb.manner() == Manner.QUOTE) {
      int saying = asSaying(v);
      return saying < 0
          ? Optional.empty()
          : phrases
              .endingAt(before)
              .map(s -> after(s, v, saying, clauses.afterAdjuncts(saying + 1), "quoted-as-saying"));
    }
    if (!words.lower(next).equals("by") || verb.manner() == Manner.TELL) {
      return Optional.empty();
    }
    return phrases
        .startingAt(next + 1)
        .filter(s -> isSource(s, verb))
        .map(s -> new Statement(s, v, v, Side.BEFORE, 0, v - 1, null, "passive-by"));
  }

  /** The gerund of "as saying", "as telling" within reach of the verb, or -1. */
  private int asSaying(int v) {
    for (int i = v + 1; i < Math.min(v + 14, words.size() - 1); i++) {
      if (words.lower(i).equals("as")
          && Vocabulary.verb(words.lower(i + 1)).filter(w -> w.form() == Form.GERUND).isPresent()) {
        return i + 1;
      }
    }
    return -1;
  }

  private Optional<Statement> gerund(int v, int before, Verb verb, List<Statement> earlier) {
    Optional<SourcePhrase> host = Optional.empty();
    if (words.isComma(before)
        || words.tag(before) == PartOfSpeech.CCONJ
        || words.isDash(before)
        || words.isQuote(before)) {
      host = lastSource(earlier).or(this::mainSubject);
    } else if (words.isNominal(before)) {
      host =
          phrases
              .endingAt(before)
              .filter(s -> clauses.endsBefore(s.first() - 1) || words.isRecord(s.head()));
    } else if (before < 0 || words.lower(before).equals("by")) {
      return Optional.empty();
    }
    if (verb.manner() == Manner.QUOTE) {
      return citing(v, host);
    }
    return host.flatMap(
        s -> active(v, verb, s, verb.manner() == Manner.DENY ? "denied-saying" : "saying"));
  }

  private static Optional<SourcePhrase> lastSource(List<Statement> earlier) {
    return earlier.isEmpty()
        ? Optional.empty()
        : Optional.of(earlier.get(earlier.size() - 1).source());
  }

  /** The subject of the sentence's first verb. */
  private Optional<SourcePhrase> mainSubject() {
    for (int i = 1; i < words.size(); i++) {
      if (words.isFinite(i)) {
        return phrases
            .endingAt(clauses.beforeVerb(i))
            .filter(s -> clauses.endsBefore(s.first() - 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Statement> citing(int v, Optional<SourcePhrase> host) {
    Optional<SourcePhrase> cited = phrases.startingAt(v + 1);
    if (cited.isEmpty() || !isSource(cited.get(), null)) {
      return Optional.empty();
    }
    SourcePhrase source = withApposition(cited.get());
    int saying = asSaying(v);
    Statement statement =
        saying > 0
            ? after(source, v, saying, clauses.afterAdjuncts(saying + 1), "citing")
            : new Statement(source, v, v, Side.AROUND, 0, words.size() - 1, null, "citing");
    return Optional.of(host.map(statement::through).orElse(statement));
  }

  /** "...", said X, the mayor of Y. */
  private Optional<Statement> inverted(int v, Verb verb) {
    if (verb.manner() != Manner.SPEECH
        || v < 2
        || !(words.isComma(v - 1) || words.isQuote(v - 1) || words.isDash(v - 1))) {
      return Optional.empty();
    }
    Optional<SourcePhrase> found =
        phrases.startingAt(v + 1).filter(s -> !words.isFinite(s.last() + 1));
    if (found.isEmpty() || !isSource(found.get(), verb) || words.isSpeakingPronoun(v + 1)) {
      return Optional.empty();
    }
    if (!words.isQuote(v - 1) && inserted(v - 1).isPresent()) {
      return Optional.empty();
    }
    SourcePhrase source = withApposition(found.get());
    return Optional.of(sided(source, v, v, Side.BEFORE, 0, v - 1, source.end(), "said-inverted"));
  }

  private Optional<SourcePhrase> subject(int before, Verb verb, List<Statement> earlier) {
    if (before < 0) {
      return Optional.empty();
    }
    Optional<SourcePhrase> subject;
    if (words.lower(before).equals("who") || words.lower(before).equals("which")) {
      int end = words.isComma(before - 1) || words.isDash(before - 1) ? before - 2 : before - 1;
      subject = phrases.endingAt(end);
      return subject.filter(s -> isSource(s, verb));
    } else if (words.tag(before) == PartOfSpeech.CCONJ) {
      subject = lastSource(earlier).or(this::mainSubject);
      return subject.filter(s -> isSource(s, verb));
    } else if (words.isComma(before) || words.isDash(before) || words.lower(before).equals(")")) {
      subject = inserted(before).or(() -> phrases.endingAt(before));
    } else {
      subject = phrases.endingAt(before);
    }
    return subject
        .filter(s -> clauses.endsBefore(s.first() - 1))
        .map(this::withCoordination)
        .filter(s -> isSource(s, verb));
  }

  /** X in "X, the mayor of Y, said" and "X, who has seen it, said"; {@code close} is the comma. */
  private Optional<SourcePhrase> inserted(int close) {
    boolean dash = words.isDash(close);
    for (int open = close - 2; open > 0 && close - open < LONGEST_INSERTION; open--) {
      if (dash ? !words.isDash(open) : !words.isComma(open)) {
        if (words.isQuote(open)) {
          return Optional.empty();
        }
        continue;
      }
      Optional<SourcePhrase> named = phrases.endingAt(open - 1);
      if (named.isPresent()
          && clauses.endsBefore(named.get().first() - 1)
          && isInsertion(open + 1, close - 1, dash)) {
        return Optional.of(named.get().renamed(phrases.startingAt(open + 1).orElse(null)));
      }
      if (!words.isIn(open - 2) || dash) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isInsertion(int first, int last, boolean dash) {
    String word = words.lower(first);
    if (word.equals("who") || word.equals("which") || word.equals("whose") || word.equals("of")) {
      return true;
    }
    if (words.at(first).startsWithDigit() && last - first < 3) {
      return true;
    }
    boolean phrase =
        words.isArticle(first)
            || words.isSourceNoun(first)
            || words.isUpper(first)
            || words.isModifier(first);
    return dash || (phrase && !clauses.hasVerb(first, last) && holdsSourceWord(first, last));
  }

  private boolean holdsSourceWord(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (words.isSourceNoun(i) || (words.isUpper(i) && words.isNominal(i))) {
        return true;
      }
    }
    return false;
  }

  /** The army and the police said; but not: hit a hospital and the police said. */
  private SourcePhrase withCoordination(SourcePhrase phrase) {
    SourcePhrase all = phrase;
    String link = words.lower(phrase.first() - 1);
    if (!link.equals("and") && !link.equals("or")) {
      return all;
    }
    int before = phrase.first() - 2;
    for (int i = 0; i < 4; i++) {
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
    return clauses.endsBefore(i) && words.tag(i) != PartOfSpeech.NOUN;
  }

  private SourcePhrase withApposition(SourcePhrase phrase) {
    if (!words.isComma(phrase.last() + 1)) {
      return phrase;
    }
    int first = phrase.last() + 2;
    Optional<SourcePhrase> other = phrases.startingAt(first);
    if (other.isEmpty()) {
      return phrase;
    }
    int end = other.get().last() + 1;
    boolean closed =
        !words.isIn(end)
            || !words.isWord(end)
            || words.isTime(end)
            || words.isPreposition(end)
            || words.isRelative(end);
    boolean renames =
        closed
            && !words.isFinite(end)
            && (words.isSourceNoun(other.get().head())
                || (words.isUpper(first) && words.isSourceNoun(phrase.head())));
    return renames ? phrase.renamed(other.get()) : phrase;
  }

  private Optional<Statement> active(int v, Verb verb, SourcePhrase subject, String rule) {
    return switch (verb.manner()) {
      case QUOTE -> quoting(v, subject);
      case TELL -> telling(v, verb, subject, rule);
      case ACCUSE -> accusing(v, subject);
      case PUT -> putting(v, subject);
      case SPEECH, ANNOUNCE, THINK, FINDING, COUNT, DENY -> saying(v, v, verb, subject, null, rule);
    };
  }

  private Optional<Statement> quoting(int v, SourcePhrase subject) {
    return citing(v, Optional.of(subject));
  }

  private Optional<Statement> telling(int v, Verb verb, SourcePhrase subject, String rule) {
    if (words.lower(v + 1).equals("to") || words.lower(v + 1).equals("of")) {
      return Optional.empty();
    }
    int end =
        words.isSpeakingPronoun(v + 1) || isObjectPronoun(v + 1) ? v + 1 : phrases.simpleEnd(v + 1);
    if (end < 0) {
      return Optional.empty();
    }
    if (words.lower(end + 1).equals("to") || words.lower(end + 1).equals("about")) {
      return Optional.empty();
    }
    SourcePhrase told = new SourcePhrase(v + 1, end, end);
    return saying(v, end, verb, subject, told, rule.equals("said") ? "told" : rule);
  }

  private boolean isObjectPronoun(int i) {
    return Set.of("him", "her", "them", "us", "me", "it", "you").contains(words.lower(i));
  }

  private Optional<Statement> accusing(int v, SourcePhrase subject) {
    for (int i = v + 2; i < Math.min(v + 16, words.size()); i++) {
      boolean opens = words.lower(i).equals("of") || words.lower(i).equals("for");
      if (opens && words.isIn(i + 1) && words.lower(i + 1).endsWith("ing")) {
        return Optional.of(after(subject, v, v, i + 1, "accused-of"));
      }
    }
    return Optional.empty();
  }

  private Optional<Statement> putting(int v, SourcePhrase subject) {
    for (int i = v + 2; i < Math.min(v + 18, words.size()); i++) {
      if (words.lower(i).equals("at")) {
        for (int n = i + 1; n <= i + 4; n++) {
          if (words.tag(n) == PartOfSpeech.NUM) {
            return Optional.of(after(subject, v, v, v + 1, "put-at"));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Statement> saying(
      int v, int cueEnd, Verb verb, SourcePhrase subject, SourcePhrase via, String rule) {
    int content = clauses.afterAdjuncts(cueEnd + 1);
    boolean leads = subject.last() < v || rule.endsWith("saying");
    boolean contentBefore =
        leads
            && !rule.endsWith("saying")
            && mayFollow(subject)
            && !saysMore(content, verb, subject);
    if (contentBefore) {
      int last = subject.start() - 1;
      return Optional.of(
          sided(subject, v, v, Side.BEFORE, 0, last, content - 1, rule).through(via));
    }
    if (clauses.isOver(content) || !fits(content, verb, subject)) {
      return Optional.empty();
    }
    return Optional.of(after(subject, v, v, content, rule).through(via));
  }

  /** Whether a clause or quotation stands before the subject, parted by a comma or quotes. */
  private boolean mayFollow(SourcePhrase subject) {
    int before = subject.start() - 1;
    if (before < 1
        || !(words.isComma(before)
            || words.isQuote(before)
            || words.isDash(before)
            || words.lower(before).equals("as"))) {
      return false;
    }
    return clauses.hasVerb(0, before) || clauses.hasQuote(0, before) || before > 4;
  }

  /** Whether what follows the verb, up to the next comma, is itself what is said. */
  private boolean saysMore(int content, Verb verb, SourcePhrase subject) {
    if (clauses.isOver(content)) {
      return false;
    }
    if (words.lower(content).equals(":") || words.lower(content).equals("that")) {
      return true;
    }
    if (words.isQuote(content)) {
      return true;
    }
    int end = content;
    while (words.isIn(end) && !words.isComma(end) && !words.isRival(end)) {
      end++;
    }
    boolean object =
        (verb.manner() == Manner.ANNOUNCE
                || verb.manner() == Manner.COUNT
                || verb.manner() == Manner.FINDING)
            && fits(content, verb, subject)
            && !words.isPreposition(content);
    if (words.isRival(content) || words.tag(content) == PartOfSpeech.CCONJ) {
      return false;
    }
    if (words.isPreposition(content)
        || words.lower(content).equals("as")
        || words.lower(content).equals("after")
        || words.lower(content).equals("when")) {
      return clauses.hasVerb(content, end - 1)
          && end < words.size() - 1
          && verb.manner() == Manner.SPEECH
          && clauses.hasVerb(end, words.size() - 1)
          && !clauses.hasQuote(0, subject.start());
    }
    return object || clauses.hasVerb(content, end - 1) || (words.tag(content) == PartOfSpeech.NUM);
  }

  /** Whether the verb can have this for its content. */
  private boolean fits(int content, Verb verb, SourcePhrase subject) {
    boolean record = words.isRecord(subject.head());
    return switch (verb.manner()) {
      case SPEECH, TELL, DENY -> true;
      case ANNOUNCE -> !words.isPreposition(content) || clauses.isClause(content, true);
      case THINK -> words.lower(content).equals("to") || clauses.isClause(content, false);
      case FINDING -> record || clauses.isClause(content, true);
      case COUNT -> record || clauses.isClause(content, true) || holdsNumber(content);
      case QUOTE, ACCUSE, PUT -> false;
    };
  }

  private boolean holdsNumber(int from) {
    for (int i = from; i < Math.min(from + 6, words.size()); i++) {
      if (words.tag(i) == PartOfSpeech.NUM || words.at(i).startsWithDigit()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase can be somebody or something that reports. */
  private boolean isSource(SourcePhrase phrase, Verb verb) {
    int head = phrase.head();
    Manner manner = verb == null ? Manner.ANNOUNCE : verb.manner();
    if (words.isSpeakingPronoun(head)) {
      return true;
    }
    boolean named =
        words.isSourceNoun(head)
            || (words.isUpper(head) && words.tag(head) != PartOfSpeech.NUM)
            || words.isSourceNoun(phrase.last());
    if (manner == Manner.COUNT && Vocabulary.isState(text(phrase))) {
      return false;
    }
    return named || ((manner == Manner.SPEECH || manner == Manner.TELL) && words.isNominal(head));
  }

  private String text(SourcePhrase phrase) {
    StringBuilder text = new StringBuilder();
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (!words.isArticle(i)) {
        text.append(text.length() == 0 ? "" : " ").append(words.lower(i));
      }
    }
    return text.toString();
  }

  private Statement after(SourcePhrase source, int cue, int cueLast, int content, String rule) {
    int first = content;
    while (words.isComma(first)
        || words.lower(first).equals(":")
        || words.lower(first).equals("that")) {
      first++;
    }
    return new Statement(
        source,
        cue,
        cueLast,
        Side.AFTER,
        Math.min(first, words.size() - 1),
        words.size() - 1,
        null,
        rule);
  }

  /** Content before the source that may go on behind it. */
  private Statement sided(
      SourcePhrase source,
      int cue,
      int cueLast,
      Side side,
      int first,
      int last,
      int end,
      String rule) {
    int next = clauses.afterAdjuncts(end + 1);
    boolean goesOn = words.isComma(next) || words.isQuote(next);
    int follows = next + 1;
    if (goesOn && words.isComma(next) && !words.isQuote(follows)) {
      boolean own =
          words.isRival(follows)
              || words.isRelative(follows)
              || Vocabulary.verb(words.lower(follows)).isPresent();
      goesOn = !own;
    }
    if (goesOn && words.isIn(follows + 1)) {
      return new Statement(source, cue, cueLast, Side.AROUND, first, words.size() - 1, null, rule);
    }
    return new Statement(source, cue, cueLast, side, first, Math.max(first, last), null, rule);
  }
}
