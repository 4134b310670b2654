package tally.extract.source;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tally.extract.source.NameRuns.Run;
import tally.extract.source.Vocabulary.Role;
import tally.extract.source.Words.Kind;
import tally.extract.text.Lexicon;

/** Collects the titles in front of, inside and behind a name. */
final class Titles {
  private static final int NEAR = 9;
  private static final Set<String> CIVIL_GENERALS =
      Lexicon.read("source/civil-generals.txt").words();

  private final Words words;
  private final Set<String> titles = new TreeSet<>();
  private final Set<String> context = new TreeSet<>();
  private String gender = "-";

  Titles(Words words, Run run, int start) {
    this.words = words;
    for (int i = run.first(); i < start; i++) {
      addTitle(i);
      context.add(contextWord(i));
    }
    before(run.first());
    after(run.last());
  }

  Set<String> titles() {
    return titles;
  }

  Set<String> context() {
    return context;
  }

  String gender() {
    return gender;
  }

  /** The word in lower case, but acronyms as they stand. */
  private String contextWord(int i) {
    String text = words.at(i).text();
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) ? text : words.lower(i);
  }

  private void addTitle(int i) {
    String lower = words.lower(i);
    if (lower.equals("general") && !isRank(i)) {
      return;
    }
    if (isTitle(lower)) {
      titles.add(lower);
      titles.add(Vocabulary.fullTitle(lower));
      boolean woman = lower.endsWith("woman");
      gender = gender.equals("-") ? woman ? "f" : Vocabulary.gender(lower) : gender;
    }
  }

  /** A general, but no attorney general, secretary general or general manager. */
  private boolean isRank(int i) {
    boolean civil = CIVIL_GENERALS.contains(words.lower(i - 1));
    boolean adjective = Vocabulary.isRole(words.lower(i + 1), Role.PERSON) && !words.isName(i + 1);
    return !civil && !adjective;
  }

  /** The acting governor of the region, Alexander Khinshtein; mayor Serhiy Morgunov. */
  private void before(int first) {
    int i = words.isComma(first - 1) ? first - 2 : first - 1;
    boolean adjacent = i == first - 1;
    for (int from = i; i >= 0 && from - i < NEAR; i--) {
      if (words.is(i, Kind.MARK)
          || words.is(i, Kind.VERB)
          || words.is(i, Kind.AUXILIARY)
          || words.is(i, Kind.PRONOUN)
          || words.is(i, Kind.SUBORDINATOR)) {
        return;
      }
      boolean title = words.isNominal(i) && isTitle(words.lower(i));
      if (title) {
        addTitle(i);
      }
      if (titles.isEmpty() && adjacent) {
        return;
      }
      context.add(contextWord(i));
      if (words.isArticle(i) && !titles.isEmpty()) {
        return;
      }
    }
  }

  private static boolean isTitle(String lower) {
    return Vocabulary.isHonorific(lower)
        || Vocabulary.isRole(lower, Role.PERSON)
        || Vocabulary.noun(lower)
            .filter(n -> n.role() == Role.ANYONE && n.singular().equals(lower))
            .isPresent();
  }

  private boolean endsApposition(int i) {
    boolean age = words.is(i, Kind.NUMBER) && words.isComma(i + 1);
    return words.isFinite(i)
        || words.is(i, Kind.PRONOUN)
        || words.is(i, Kind.CONJUNCTION)
        || (words.is(i, Kind.NUMBER) && !age)
        || words.isQuote(i)
        || (words.isComma(i) && !words.is(i - 1, Kind.NUMBER));
  }

  /** X, the mayor of Y; X, 45, a nurse. */
  private void after(int last) {
    if (!words.isComma(last + 1)) {
      return;
    }
    Set<String> seen = new TreeSet<>();
    int title = -1;
    int i = last + 2;
    for (; i < last + 2 + NEAR && words.isIn(i) && !endsApposition(i); i++) {
      seen.add(contextWord(i));
      boolean first = title < 0 && words.isNominal(i);
      title = first && isTitle(words.lower(i)) ? i : title;
    }
    // "hit the town, the mayor says": no apposition
    if (title < 0 || words.isFinite(i)) {
      return;
    }
    addTitle(title);
    if (!titles.isEmpty()) {
      context.addAll(seen);
    }
  }
}
