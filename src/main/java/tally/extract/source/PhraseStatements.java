package tally.extract.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.extract.source.Statement.Side;
import tally.extract.source.Words.Kind;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;

/** Statements made without a reporting verb: according to X, by X's count, X's claim that. */
final class PhraseStatements {
  private static final Set<String> STANDING = Lexicon.read("source/standing-verbs.txt").words();
  private static final Set<String> MOVING = Lexicon.read("source/toll-verbs.txt").words();
  private static final Set<String> SURVEYS = Set.of("survey", "poll", "study", "census");
  private static final Set<String> ANYBODY = Set.of("all", "most", "my", "our");
  private static final int NEAR = 5;
  private static final int FAR = 8;

  private final Words words;
  private final SourcePhrases phrases;
  private final Clauses clauses;
  private final Subjects subjects;
  private final Namings namings;
  private final Adverbials adverbials;
  private final Views views;

  PhraseStatements(Words words) {
    this.words = words;
    this.phrases = new SourcePhrases(words);
    this.clauses = new Clauses(words, phrases);
    this.subjects = new Subjects(words, phrases, clauses);
    this.namings = new Namings(words, phrases, clauses, subjects);
    this.adverbials = new Adverbials(words, clauses);
    this.views = new Views(words, phrases, clauses, adverbials);
  }

  /** The statement whose cue starts at {@code i}. */
  Optional<Statement> at(int i) {
    String word = words.lower(i);
    if (word.equals("according") && words.lower(i + 1).equals("to")) {
      return adverbial(i, i + 1, "according-to");
    }
    if (word.equals("per") && (i == 0 || words.isComma(i - 1))) {
      return adverbial(i, i, "per")
          .filter(s -> words.isName(s.source().head()) || words.isSourceNoun(s.source().head()));
    }
    if (word.equals("by")) {
      return byCount(i);
    }
    if (word.equals("what")) {
      return namings.at(i);
    }
    Optional<Statement> view = views.at(i);
    if (view.isPresent()) {
      return view;
    }
    if (words.isRecord(i) || RecordWords.TOLL.has(word)) {
      Optional<Statement> claim =
          claimThat(i).or(() -> recordStands(i)).or(() -> tollMoved(i)).or(() -> inSurvey(i));
      if (claim.isPresent()) {
        return claim;
      }
    }
    if (RecordWords.TOLL.has(word) && words.lower(i + 1).equals("of")) {
      return figureOf(i);
    }
    return Optional.empty();
  }

  private Optional<Statement> adverbial(int cue, int cueLast, String rule) {
    return phrases
        .startingAt(cueLast + 1)
        .map(subjects::withApposition)
        .map(s -> adverbials.placed(s, cue, cueLast, rule));
  }

  /** By X's count, by its reckoning, by the count of X; but not by all accounts. */
  private Optional<Statement> byCount(int by) {
    int head = phrases.simpleEnd(by + 1);
    boolean anybody = ANYBODY.contains(words.lower(by + 1));
    if (head < by + 2 || anybody || !RecordWords.RECKONING.has(words.lower(head))) {
      return Optional.empty();
    }
    SourcePhrase count =
        words.lower(head + 1).equals("of")
            ? phrases.startingAt(by + 1).orElseThrow()
            : new SourcePhrase(by + 1, head, head);
    return Optional.of(adverbials.placed(count, by, by, "by-count"));
  }

  /** The army's claim that, a claim by the army that; but nobody's "reports that". */
  private Optional<Statement> claimThat(int head) {
    int that = head + 1;
    if (words.lower(that).equals("by") || words.lower(that).equals("from")) {
      that = phrases.startingAt(head + 2).map(s -> s.last() + 1).orElse(that);
    }
    int content = that + 1;
    boolean apart = that > head + 1;
    if (!words.lower(that).equals("that") || !clauses.isClause(content, apart)) {
      return Optional.empty();
    }
    int cueLast = that;
    int last = words.size() - 1;
    return (apart ? phrases.startingAt(leftOf(head)) : phrases.endingAt(head))
        .filter(s -> content < last && isOwned(s, head))
        .map(s -> new Statement(s, head, cueLast, Side.AFTER, content, last, null, "claim-that"));
  }

  /** The first word of the phrase whose noun is at {@code head}. */
  private int leftOf(int head) {
    return phrases.endingAt(head).map(SourcePhrase::first).orElse(head);
  }

  /** The ministry's estimate is 500, the army's count stands at 500, its toll rose to 500. */
  private Optional<Statement> recordStands(int head) {
    if (!RecordWords.RECKONING.has(words.lower(head)) && !RecordWords.TOLL.has(words.lower(head))) {
      return Optional.empty();
    }
    Optional<SourcePhrase> owner = phrases.endingAt(head).filter(s -> isOwnCount(s, head));
    for (int i = head + 1; i < head + FAR && owner.isPresent() && !words.isComma(i); i++) {
      boolean standing = STANDING.contains(Verbs.lemma(words.lower(i)));
      if (words.isFinite(i) || (standing && words.lower(i + 1).equals("at"))) {
        boolean stands = words.isBe(i) || standing;
        return stands && numberWithin(i + 1) > 0
            ? Optional.of(
                new Statement(
                    owner.get(), head, i, Side.AFTER, i + 1, words.size() - 1, null, "record-is"))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The ministry raised its toll to 500, closed its count at 500. */
  private Optional<Statement> tollMoved(int head) {
    if (!RecordWords.TOLL.has(words.lower(head))) {
      return Optional.empty();
    }
    int verb = phrases.endingAt(head).map(SourcePhrase::first).orElse(head) - 1;
    int to = head + 1;
    while (to < head + NEAR && !words.lower(to).equals("to") && !words.lower(to).equals("at")) {
      to++;
    }
    boolean moves = words.is(verb, Kind.VERB) && MOVING.contains(Verbs.lemma(words.lower(verb)));
    if (!moves || to == head + NEAR || numberWithin(to + 1) < 0) {
      return Optional.empty();
    }
    int last = words.size() - 1;
    return subjects
        .before(clauses.beforeVerb(verb), List.of())
        .filter(s -> words.isName(s.head()) || words.isSourceNoun(s.head()))
        .map(s -> new Statement(s, verb, verb, Side.AFTER, verb + 1, last, null, "toll-moved"));
  }

  /** In a survey by X, 300 said; but not: in a report, where anybody may speak. */
  private Optional<Statement> inSurvey(int head) {
    boolean opens = words.lower(0).equals("in") && SURVEYS.contains(words.lower(head));
    Optional<SourcePhrase> survey =
        opens ? phrases.startingAt(1).filter(s -> s.head() == head) : Optional.empty();
    int last = words.size() - 1;
    for (int i = head + 1; survey.isPresent() && i < Math.min(last, head + FAR + NEAR); i++) {
      if (words.isComma(i)) {
        return Optional.of(
            new Statement(survey.get(), 0, 0, Side.AFTER, i + 1, last, null, "in-survey"));
      }
      if (words.isFinite(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The number among the next words, before any comma; or -1. */
  private int numberWithin(int from) {
    for (int i = from; i < from + NEAR && !words.isComma(i); i++) {
      if (words.is(i, Kind.NUMBER)) {
        return i;
      }
    }
    return -1;
  }

  /** A Reuters tally of 500 dead: only the figure itself is claimed. */
  private Optional<Statement> figureOf(int head) {
    int number = -1;
    for (int i = head + 2; i < head + NEAR; i++) {
      number = words.is(i, Kind.NUMBER) ? i : number;
    }
    Optional<SourcePhrase> phrase = phrases.endingAt(head);
    if (number < 0 || phrase.isEmpty() || !isOwned(phrase.get(), head)) {
      return Optional.empty();
    }
    return Optional.of(
        new Statement(phrase.get(), head, head, Side.AFTER, head + 2, number, null, "figure-of"));
  }

  /** The ministry's toll, the UN's count; but not Malaysia's death toll, the flu death toll. */
  private boolean isOwnCount(SourcePhrase phrase, int head) {
    boolean reckons = words.lower(head).startsWith("estimate") || words.lower(head).equals("tally");
    for (int i = phrase.first(); i < head; i++) {
      boolean owner = words.is(i, Kind.GENITIVE) && words.isSourceNoun(i - 1);
      boolean outlet =
          Vocabulary.isOutlet(words.lower(i))
              || (Vocabulary.type(words.at(i).text()).isPresent() && words.isName(i));
      if (owner || outlet || (reckons && words.is(i, Kind.GENITIVE))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwned(SourcePhrase phrase, int head) {
    for (int i = phrase.first(); i < head; i++) {
      boolean owner = words.is(i, Kind.DETERMINER) && Vocabulary.isPossessive(words.lower(i));
      boolean body =
          words.isSourceNoun(i) && !Vocabulary.isRole(words.lower(i), Vocabulary.Role.PERSON);
      if (owner || words.is(i, Kind.GENITIVE) || words.isName(i) || body) {
        return true;
      }
    }
    return words.lower(head + 1).equals("by") || words.lower(head + 1).equals("from");
  }
}
