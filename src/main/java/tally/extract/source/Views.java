package tally.extract.source;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.source.Words.Kind;
import tally.extract.text.Lexicon;

/** Statements that are somebody's view: in X's view, in the words of X, as X sees it. */
final class Views {
  /** What a word of a view does. */
  enum Word {
    NOUN,
    VERB
  }

  private static final String RULE = "view";
  private static final Map<Word, Set<String>> WORDS =
      Lexicon.read("source/views.txt").classes(Word.class);

  private final Words words;
  private final SourcePhrases phrases;
  private final Clauses clauses;
  private final Adverbials adverbials;

  Views(Words words, SourcePhrases phrases, Clauses clauses, Adverbials adverbials) {
    this.words = words;
    this.phrases = phrases;
    this.clauses = clauses;
    this.adverbials = adverbials;
  }

  /** Whether a view may hang on the word. */
  static boolean isCue(String lower) {
    return WORDS.get(Word.NOUN).contains(lower) || WORDS.get(Word.VERB).contains(lower);
  }

  /** The statement whose noun or verb of viewing is at {@code i}. */
  Optional<Statement> at(int i) {
    if (WORDS.get(Word.NOUN).contains(words.lower(i))) {
      return owned(i).or(() -> of(i));
    }
    boolean sees = WORDS.get(Word.VERB).contains(words.lower(i)) && words.lower(i + 1).equals("it");
    return sees ? asSeen(i) : Optional.empty();
  }

  /** In [the mayor's] view; what anybody else's view holds is not said here. */
  private Optional<Statement> owned(int noun) {
    int genitive = noun - 1;
    if (!words.is(genitive, Kind.GENITIVE)) {
      return Optional.empty();
    }
    return phrases
        .endingAt(genitive - 1)
        .filter(s -> isNamed(s) && words.lower(s.first() - 1).equals("in"))
        .map(s -> adverbials.placed(s, s.first() - 1, noun, RULE));
  }

  /** In the words of [the mayor]. */
  private Optional<Statement> of(int noun) {
    boolean the = words.lower(noun - 1).equals("the") && words.lower(noun - 2).equals("in");
    return the && words.lower(noun + 1).equals("of")
        ? phrases
            .startingAt(noun + 2)
            .filter(this::isNamed)
            .map(s -> adverbials.placed(s, noun - 2, noun + 1, RULE))
        : Optional.empty();
  }

  /** As [the mayor] sees it. */
  private Optional<Statement> asSeen(int verb) {
    return phrases
        .endingAt(clauses.beforeVerb(verb))
        .filter(s -> words.lower(s.first() - 1).equals("as") && isSpeaker(s))
        .map(s -> adverbials.placed(s, s.first() - 1, verb + 1, RULE));
  }

  private boolean isSpeaker(SourcePhrase phrase) {
    return isNamed(phrase) || words.isSpeakingPronoun(phrase.head());
  }

  private boolean isNamed(SourcePhrase phrase) {
    return words.isName(phrase.head()) || words.isSourceNoun(phrase.head());
  }
}
