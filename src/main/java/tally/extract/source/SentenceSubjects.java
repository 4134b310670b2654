package tally.extract.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.source.Vocabulary.Noun;
import tally.extract.source.Vocabulary.Role;
import tally.extract.source.Words.Kind;
import tally.model.PartOfSpeech;
import tally.model.Sentence;

/**
 * Whom a sentence is about, where that is somebody without a name: the fisherman of {@code A
 * fisherman pulled the boat ashore}, to whom the next sentence's {@code he} points back.
 */
final class SentenceSubjects {
  private static final Set<String> POINTING = Set.of("he", "she", "they", "it");
  private static final int LONGEST_ADJUNCT = 12;

  /**
   * The subject of a sentence.
   *
   * @param phrase the noun phrase
   * @param words the sentence
   * @param kind which pronouns fit
   */
  record Subject(SourcePhrase phrase, Words words, Party.Kind kind) {}

  private final Map<Integer, Words> article = new HashMap<>();

  SentenceSubjects(List<Words> article) {
    for (Words words : article) {
      this.article.put(words.sentence().index(), words);
    }
  }

  /** Whether the sentence opens with a pronoun, so that the one before it is worth tagging. */
  static boolean pointsBack(Sentence sentence) {
    return POINTING.contains(sentence.token(0).lower())
        || (sentence.size() > 1 && POINTING.contains(sentence.token(1).lower()));
  }

  /** The subject, if it can stand for a source and has no name. */
  Optional<Subject> of(int sentence) {
    Words words = article.get(sentence);
    if (words == null || words.at(0).tag() == PartOfSpeech.UNTAGGED) {
      return Optional.empty();
    }
    return new SourcePhrases(words)
        .startingAt(start(words))
        .filter(s -> words.is(s.head(), Kind.NOUN) && isFollowed(s.last() + 1, words))
        .flatMap(s -> kind(words.lower(s.head())).map(k -> new Subject(s, words, k)));
  }

  /** Behind "On Monday," and "After the storm,". */
  private static int start(Words words) {
    boolean adjunct =
        words.is(0, Kind.PREPOSITION)
            || words.is(0, Kind.SUBORDINATOR)
            || words.is(0, Kind.ADVERB)
            || words.isTime(0);
    for (int i = 1; adjunct && i < LONGEST_ADJUNCT; i++) {
      if (words.isComma(i)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** A verb, or an insertion that doesn't name the subject. */
  private static boolean isFollowed(int next, Words words) {
    boolean inserted = words.isComma(next) && !words.isName(next + 1);
    return inserted || words.isFinite(next) || words.lower(next).equals("who");
  }

  private static Optional<Party.Kind> kind(String head) {
    Noun noun = Vocabulary.noun(head).filter(n -> n.role() != Role.RECORD).orElse(null);
    if (noun == null) {
      return Optional.empty();
    }
    return Optional.of(
        switch (noun.role()) {
          case PERSON -> Party.Kind.PERSON;
          case ANYONE -> noun.singular().equals(head) ? Party.Kind.PERSON : Party.Kind.PEOPLE;
          case PEOPLE -> Party.Kind.PEOPLE;
          case BODY, RECORD -> Party.Kind.BODY;
        });
  }
}
