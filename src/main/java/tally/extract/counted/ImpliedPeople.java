package tally.extract.counted;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.phrase.Clause;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.model.Modifier;
import tally.model.Quantity;
import tally.model.Sentence;

/** Tells when a bare number counts people, because its verb happens to nobody else. */
final class ImpliedPeople {
  private static final Map<String, String> STATES = Lexicon.read("counted/states.txt").map();
  private static final Set<String> PEOPLE_VERBS = Lexicon.read("counted/people-verbs.txt").words();
  private static final Set<String> PEOPLE = Lexicon.read("phrase/person-nouns.txt").words();
  private static final Set<String> PEOPLE_PLACES =
      Set.of("on board", "in hospital", "in custody", "in detention", "under arrest");

  private static final Set<String> HOSPITALS =
      Set.of("hospital", "hospitals", "custody", "clinic", "clinics", "surgery");
  private static final int HOSPITAL = 7;

  private ImpliedPeople() {}

  /** killing at least four; dozens were wounded. */
  static Optional<Counted> people(
      Clause clause, Quantity quantity, int after, Optional<Counted> before, boolean sameSentence) {
    int start = clause.sentence().tokenAt(quantity.phrase().start());
    Optional<VerbGroup> right = clause.right(after).stream().findFirst().map(Clause.Link::group);
    Optional<VerbGroup> left = clause.left(start).map(Clause.Link::group);
    boolean happens =
        isPeopleState(clause.sentence(), right)
            || right.filter(ImpliedPeople::happensToPeople).isPresent()
            || left.filter(ImpliedPeople::happensToPeople).isPresent();
    if (!happens) {
      return Optional.empty();
    }
    if (sameSentence && before.filter(ImpliedPeople::isPeople).isPresent()) {
      return Optional.of(Counted.elsewhere(before.get().text(), "as-before"));
    }
    return Optional.of(Counted.elsewhere("people", "people-verb"));
  }

  /** Thousands took to the streets: whoever is not named are people. */
  static Optional<Counted> vague(Quantity quantity) {
    return quantity.amount().modifier() == Modifier.VAGUE
        ? Optional.of(Counted.elsewhere("people", "vague-people"))
        : Optional.empty();
  }

  /** were missing, were on board, are in hospital. */
  private static boolean isPeopleState(Sentence sentence, Optional<VerbGroup> group) {
    if (group.isEmpty()) {
      return false;
    }
    int at = group.get().last() + 1;
    boolean named = at < sentence.size() && STATES.containsKey(sentence.token(at).lower());
    return named || isPlaceOfPeople(sentence, at) || goesToHospital(sentence, group.get());
  }

  /** in hospital, in custody: places where only people are. */
  static boolean isPlaceOfPeople(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && PEOPLE_PLACES.contains(
            sentence.token(at).lower() + " " + sentence.token(at + 1).lower());
  }

  /** were taken to a local hospital, were rushed to hospitals. */
  private static boolean goesToHospital(Sentence sentence, VerbGroup group) {
    int to = group.last() + 1;
    boolean goes =
        to < sentence.size() && (sentence.token(to).is("to") || sentence.token(to).is("into"));
    for (int at = to + 1; goes && at < Math.min(sentence.size(), to + HOSPITAL); at++) {
      if (HOSPITALS.contains(sentence.token(at).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPeople(Counted counted) {
    String lower = counted.text().toLowerCase(Locale.ROOT);
    for (String word : lower.split("[^\\p{L}]+", -1)) {
      if (PEOPLE.contains(word)) {
        return true;
      }
    }
    return false;
  }

  static boolean happensToPeople(VerbGroup group) {
    return PEOPLE_VERBS.contains(group.lemma());
  }
}
