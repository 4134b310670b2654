package tally.extract.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tally.extract.source.Vocabulary.Role;
import tally.extract.source.Words.Kind;

/** Finds who is behind a report or figures: TNO's report, data from the ministry, a BBC tally. */
final class Records {
  private static final Set<String> UNOWNING = Set.of("court", "office", "daily", "weekly");
  private static final int FAR = 12;

  private final Words words;
  private final SourcePhrases phrases;

  Records(Words words) {
    this.words = words;
    this.phrases = new SourcePhrases(words);
  }

  Optional<SourcePhrase> owner(SourcePhrase report) {
    return behind(report).or(() -> possessor(report)).or(() -> modifier(report));
  }

  /** A report by the army, figures from the ministry, data compiled by Reuters. */
  private Optional<SourcePhrase> behind(SourcePhrase report) {
    int head = report.head();
    for (int i = head + 1; i < Math.min(head + FAR, words.size() - 1); i++) {
      boolean from = words.lower(i).equals("by") || words.lower(i).equals("from");
      boolean part = i <= report.last() || words.isParticiple(i) || from;
      boolean day = words.isTime(i) || words.isTime(i + 1);
      if (!(part || day) || words.isComma(i)) {
        return Optional.empty();
      }
      String word = words.lower(i);
      boolean links =
          word.equals("by")
              || word.equals("from")
              || (word.equals("of") && (words.isName(i + 1) || isNamedForOwner(words.lower(head))));
      if (links) {
        Optional<SourcePhrase> owner = phrases.startingAt(i + 1).filter(this::canOwn);
        if (owner.isPresent()) {
          // data from Peru: where they come from, not who gives them
          boolean place = word.equals("from") && isPlace(owner.get());
          return place ? Optional.empty() : owner;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isPlace(SourcePhrase phrase) {
    String name = words.text(phrase.first(), phrase.last()).toLowerCase(Locale.ROOT);
    return States.isState(name);
  }

  /** The bulletin, the reckoning of the harbour office; but not the study of the brain. */
  private static boolean isNamedForOwner(String lower) {
    return Openings.isBulletinWord(lower) || RecordWords.RECKONING.has(lower);
  }

  private Optional<SourcePhrase> possessor(SourcePhrase report) {
    for (int i = report.head() - 1; i > report.first(); i--) {
      if (words.is(i, Kind.GENITIVE)) {
        int first = report.first();
        return phrases
            .endingAt(i - 1)
            .map(p -> p.first() < first ? new SourcePhrase(first, p.last(), p.last()) : p)
            .filter(this::canOwn);
      }
    }
    return Optional.empty();
  }

  /** Russian government figures; a 2017 State Department report. */
  private Optional<SourcePhrase> modifier(SourcePhrase report) {
    int last = report.head() - 1;
    while (last > report.first() && !modifies(last)) {
      last--;
    }
    int first = last;
    while (first > report.first() && words.isNominal(first - 1)) {
      first--;
    }
    // "a two-page BMI report": the page belongs to the number
    while (first < last && words.isHyphen(first - 1)) {
      first++;
    }
    boolean owned = last >= report.first() && modifies(last);
    return owned ? Optional.of(new SourcePhrase(first, last, last)) : Optional.empty();
  }

  /** Court records and office data are named so themselves. */
  private boolean modifies(int i) {
    boolean person = Vocabulary.isRole(words.lower(i), Role.PERSON) && !words.isName(i);
    return owns(i) && !person && !(UNOWNING.contains(words.lower(i)) && !words.isName(i));
  }

  private boolean owns(int i) {
    boolean platform = Vocabulary.isPlatform(words.lower(i));
    return !platform && (words.isName(i) || isBody(i));
  }

  private boolean canOwn(SourcePhrase phrase) {
    return owns(phrase.head());
  }

  private boolean isBody(int i) {
    return words.isNominal(i)
        && Vocabulary.noun(words.lower(i)).filter(n -> n.role() != Role.RECORD).isPresent();
  }
}
