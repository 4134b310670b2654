package tally.extract.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.source.ReportingVerbs.Form;
import tally.extract.source.ReportingVerbs.Manner;
import tally.extract.source.ReportingVerbs.Verb;
import tally.extract.source.Statement.Side;
import tally.extract.source.Words.Kind;
import tally.extract.text.Lexicon;

/** Statements made by a reporting verb: X said that, said X, X is quoted as saying, citing X. */
final class VerbStatements {
  private static final Map<String, Set<String>> NO_STATEMENT = noStatements();
  private static final int NEAR = 4;

  private final Words words;
  private final SourcePhrases phrases;
  private final Clauses clauses;
  private final Subjects subjects;
  private final Contents contents;
  private final VerbObjects objects;
  private final PassiveStatements passives;

  VerbStatements(Words words) {
    this.words = words;
    this.phrases = new SourcePhrases(words);
    this.clauses = new Clauses(words, phrases);
    this.subjects = new Subjects(words, phrases, clauses);
    this.contents = new Contents(words, clauses);
    this.objects = new VerbObjects(words, phrases, contents);
    this.passives = new PassiveStatements(words, phrases, clauses, subjects, contents);
  }

  private static Map<String, Set<String>> noStatements() {
    Map<String, Set<String>> pairs = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.read("source/not-statements.txt").entries()) {
      if (!pairs.computeIfAbsent(entry.word(), w -> new HashSet<>()).add(entry.cell(1))) {
        throw entry.wrong("'" + entry.word() + " " + entry.cell(1) + "' stands twice");
      }
    }
    return Map.copyOf(pairs);
  }

  /** The statement whose reporting verb is at {@code v}; {@code earlier} are those before it. */
  Optional<Statement> at(int v, List<Statement> earlier) {
    Verb verb = words.is(v, Kind.VERB) ? verb(v).orElse(null) : null;
    if (verb == null || isNoStatement(v, verb)) {
      return Optional.empty();
    }
    int before = clauses.beforeVerb(clauses.firstOfChain(v));
    if (words.lower(before).equals("to") || isHypothetical(before + 1, v)) {
      return Optional.empty();
    }
    if (verb.form() == Form.PAST && isPassive(before + 1, v)) {
      return passives.at(v, before, verb);
    }
    Optional<Statement> reduced =
        verb.form() == Form.PAST ? passives.reduced(v, verb) : Optional.empty();
    if (reduced.isPresent()) {
      return reduced;
    }
    if (verb.form() == Form.GERUND) {
      return gerund(v, before, verb, earlier);
    }
    Optional<Statement> inverted = inverted(v, verb);
    if (inverted.isPresent()) {
      return inverted;
    }
    return subjects
        .before(before, earlier)
        .filter(s -> subjects.isSource(s, verb.manner()))
        .flatMap(s -> active(v, verb, s, "said"))
        .map(s -> words.is(before, Kind.PRONOUN) ? contents.inRelative(s, before) : s);
  }

  /** The reporting verb, with what makes it one: point out, speak in May of. */
  private Optional<Verb> verb(int v) {
    String form = words.lower(v);
    return ReportingVerbs.of(form, words.lower(v + 1))
        .or(() -> ReportingVerbs.of(form, words.lower(clauses.afterAdjuncts(v + 1))));
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
      if (words.isBe(i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Statement> gerund(int v, int before, Verb verb, List<Statement> earlier) {
    Optional<SourcePhrase> host = host(v, before, verb, earlier);
    if (verb.manner() == Manner.QUOTE) {
      return citing(v, host);
    }
    String rule = verb.manner() == Manner.DENY ? "denied-saying" : "saying";
    return host.filter(s -> subjects.isSource(s, verb.manner()))
        .flatMap(s -> active(v, verb, s, rule));
  }

  /** Whose saying it is: "with the chairman, Dan Webb, saying", "he left, saying". */
  private Optional<SourcePhrase> host(int v, int before, Verb verb, List<Statement> earlier) {
    if (before < 0) {
      return Optional.empty();
    }
    if (words.isNominal(before)) {
      return phrases.endingAt(before).filter(s -> speaksInPassing(s, verb)).map(this::issuer);
    }
    if (words.isWord(before) && !words.is(before, Kind.CONJUNCTION)) {
      return Optional.empty();
    }
    Optional<SourcePhrase> inserted =
        words.isComma(before)
            ? subjects.aroundInsertion(before).filter(s -> isWith(s.start() - 1))
            : Optional.empty();
    return inserted.or(() -> Subjects.lastSource(earlier)).or(() -> subjects.ofSentence(v));
  }

  /** The ministry of "the ministry put out a statement saying"; else the phrase itself. */
  private SourcePhrase issuer(SourcePhrase phrase) {
    int verb = phrase.first() - (words.is(phrase.first() - 1, Kind.PREPOSITION) ? 2 : 1);
    boolean issued =
        RecordWords.UTTERANCE.has(words.lower(phrase.head()))
            && words.is(verb, Kind.VERB)
            && !words.isGerund(verb);
    return issued ? subjects.before(clauses.beforeVerb(verb), List.of()).orElse(phrase) : phrase;
  }

  private boolean isWith(int i) {
    return words.lower(i).equals("with");
  }

  /** "with the boss saying", "a statement saying"; not "taxpayers reporting gains". */
  private boolean speaksInPassing(SourcePhrase phrase, Verb verb) {
    boolean speaks =
        verb.manner() == Manner.SAY
            || verb.manner() == Manner.SPEECH
            || verb.manner() == Manner.ALOUD;
    return isWith(phrase.first() - 1)
        || words.isRecord(phrase.head())
        || (speaks && clauses.opensSubject(phrase.first() - 1))
        || verb.manner() == Manner.QUOTE;
  }

  private Optional<Statement> citing(int v, Optional<SourcePhrase> host) {
    Optional<SourcePhrase> cited =
        phrases.startingAt(v + 1).filter(s -> subjects.isSource(s, null));
    if (cited.isEmpty()) {
      return Optional.empty();
    }
    SourcePhrase source = subjects.withApposition(cited.get());
    int saying = contents.asSaying(v);
    Statement statement =
        saying > 0
            ? contents.after(source, v, saying, saying + 1, "citing")
            : new Statement(source, v, v, Side.AROUND, 0, words.size() - 1, null, "citing");
    return Optional.of(host.map(statement::through).orElse(statement));
  }

  /** "...", said X, the mayor of Y. */
  private Optional<Statement> inverted(int v, Verb verb) {
    boolean inverts =
        verb.manner() == Manner.SAY
            || verb.manner() == Manner.SPEECH
            || (verb.manner() == Manner.ALOUD && words.isQuote(v - 1));
    if (!inverts || v < 2 || words.isWord(v - 1) || isPronounAlone(v + 1)) {
      return Optional.empty();
    }
    Optional<SourcePhrase> found =
        phrases
            .startingAt(v + 1)
            .filter(s -> !words.isFinite(s.last() + 1) && subjects.isSource(s, verb.manner()));
    boolean quoted = words.isQuote(v - 1) || words.isQuote(v - 2);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int head = found.get().head();
    boolean share = words.lower(head + 1).equals("of") && words.isSourceNoun(found.get().last());
    boolean surely = quoted || words.isName(head) || words.isSourceNoun(head) || share;
    if (!surely) {
      return Optional.empty();
    }
    SourcePhrase source = subjects.withApposition(found.get());
    return Optional.of(contents.before(source, v, v - 1, source.end(), "said-inverted"));
  }

  private boolean isPronounAlone(int i) {
    return words.isSpeakingPronoun(i) && !words.lower(i + 1).equals("of");
  }

  private Optional<Statement> active(int v, Verb verb, SourcePhrase subject, String rule) {
    return switch (verb.manner()) {
      case QUOTE -> citing(v, Optional.of(subject));
      case TELL -> objects.telling(v, verb, subject, rule);
      case ACCUSE -> objects.accusing(v, subject);
      case PUT -> objects.putting(v, subject);
      case GIVE -> objects.giving(v, verb, subject);
      case DENY -> contents.of(v, v, verb, subject, rule.equals("said") ? "denied" : rule);
      case SAY, SPEECH, ALOUD, ANNOUNCE, CLAUSE, INTEND, FINDING, COUNT ->
          contents.of(v, v, verb, subject, rule);
    };
  }
}
