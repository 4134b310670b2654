package tally.extract.source;

import java.util.Optional;
import java.util.Set;
import tally.extract.source.Statement.Side;
import tally.extract.source.Words.Kind;
import tally.extract.text.Verbs;

/** Finds what somebody calls a thing: "struck what it described as 14 command posts". */
final class Namings {
  private static final Set<String> CALLING = Set.of("call", "describe", "term", "label", "dub");

  private final Words words;
  private final SourcePhrases phrases;
  private final Clauses clauses;
  private final Subjects subjects;

  Namings(Words words, SourcePhrases phrases, Clauses clauses, Subjects subjects) {
    this.words = words;
    this.phrases = phrases;
    this.clauses = clauses;
    this.subjects = subjects;
  }

  /** The army of "the army struck what it called": who it is stands in front of the verb. */
  private Optional<SourcePhrase> before(int what) {
    int verb = words.is(what - 1, Kind.PREPOSITION) ? what - 2 : what - 1;
    return Verbs.known(words.lower(verb))
        .flatMap(form -> phrases.endingAt(clauses.beforeVerb(verb)))
        .filter(s -> clauses.opensSubject(s.first() - 1));
  }

  /** The naming whose "what" is at {@code what}; it holds the words up to the next comma. */
  Optional<Statement> at(int what) {
    Optional<SourcePhrase> subject = phrases.startingAt(what + 1);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    int verb = subject.get().last() + 1;
    while (words.is(verb, Kind.AUXILIARY) || words.is(verb, Kind.ADVERB)) {
      verb++;
    }
    int first = words.lower(verb + 1).equals("as") ? verb + 2 : verb + 1;
    boolean calls = words.is(verb, Kind.VERB) && CALLING.contains(Verbs.lemma(words.lower(verb)));
    if (!calls || clauses.isOver(first)) {
      return Optional.empty();
    }
    int end = first;
    while (words.isIn(end + 1) && !words.isComma(end + 1) && !clauses.isRival(end + 1)) {
      end++;
    }
    int cue = verb;
    int last = end;
    return (words.isSpeakingPronoun(subject.get().head())
            ? before(what).or(() -> subject)
            : subject)
        .filter(s -> subjects.isSource(s, null))
        .map(s -> new Statement(s, cue, cue, Side.AFTER, first, last, null, "what-called"));
  }
}
