package tally.tabulate.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tally.extract.text.Lexicon;

/**
 * Which names are one person's. Full names are one if their surnames and first names are, whatever
 * transliterated them. A name that tells less ({@code D. Trump}, {@code Hnatov}) joins the one
 * person that it fits, and stays alone if it fits several, unless one of them is in the news
 * {@value #FAR_MORE} times as often as all the others.
 */
final class People {
  private static final int FAR_MORE = 10;

  private final Map<String, Integer> givenNames = new HashMap<>();
  private final Set<String> familyFirst = new LinkedHashSet<>();

  People() {
    int line = 0;
    for (Lexicon.Entry entry : Lexicon.read("tabulate/given-names.txt").entries()) {
      line++;
      for (String spelling : entry.cells()) {
        Integer known = givenNames.putIfAbsent(Sound.of(spelling), line);
        if (known != null && known != line) {
          throw entry.wrong("'" + spelling + "' sounds like a name of another line");
        }
      }
    }
    for (String surname : Lexicon.read("tabulate/family-first.txt").words()) {
      familyFirst.add(Sound.of(surname));
    }
  }

  /**
   * Groups the names.
   *
   * @param names the names, in a fixed order
   * @param figures how many figures come from each
   */
  Groups group(List<PersonName> names, long[] figures) {
    Groups groups = new Groups(names.size());
    joinSameNames(names, groups);
    Map<String, List<Integer>> families = families(names);
    for (List<Integer> family : families.values()) {
      joinSpellings(family, names, groups);
    }
    for (List<Integer> family : families.values()) {
      joinShorter(family, names, groups, name -> tells(name) == MIDDLE_INITIALS);
      joinShorter(family, names, groups, name -> tells(name) == NO_MIDDLE);
      joinShorter(family, names, groups, name -> tells(name) == GIVEN_INITIALS);
    }
    joinSurnames(names, figures, groups);
    return groups;
  }

  private static final int SURNAME = 0;
  private static final int GIVEN_INITIALS = 1;
  private static final int NO_MIDDLE = 2;
  private static final int MIDDLE_INITIALS = 3;
  private static final int ALL = 4;

  /** How much of a person's name this is. */
  private static int tells(PersonName name) {
    if (name.isBareSurname()) {
      return SURNAME;
    }
    if (name.initials()) {
      return GIVEN_INITIALS;
    }
    if (name.middle().isEmpty()) {
      return NO_MIDDLE;
    }
    return name.middle().stream().anyMatch(middle -> middle.length() == 1) ? MIDDLE_INITIALS : ALL;
  }

  private static void joinSameNames(List<PersonName> names, Groups groups) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      PersonName name = names.get(i);
      Integer same = first.putIfAbsent(name.isBareSurname() + name.whole(), i);
      if (same != null) {
        groups.join(same, i);
      }
    }
  }

  /** The names by what their surnames share in all transliterations: the consonants. */
  private static Map<String, List<Integer>> families(List<PersonName> names) {
    Map<String, List<Integer>> families = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      families.computeIfAbsent(familyKey(names.get(i)), k -> new ArrayList<>()).add(i);
    }
    return families;
  }

  private static String familyKey(PersonName name) {
    String consonants = Sound.consonants(name.surname());
    return (consonants.isEmpty() ? name.surname() : consonants) + " " + name.suffix();
  }

  private void joinSpellings(List<Integer> family, List<PersonName> names, Groups groups) {
    Map<String, List<Integer>> known = new HashMap<>();
    for (int i : family) {
      PersonName name = names.get(i);
      if (!name.isFull()) {
        continue;
      }
      List<Integer> rivals =
          known.computeIfAbsent(givenKey(name) + name.middle(), k -> new ArrayList<>());
      for (int other : rivals) {
        if (isOneSpelledTwice(name, names.get(other))) {
          groups.join(other, i);
        }
      }
      rivals.add(i);
    }
  }

  /** What first names share if they may be one: the line of the lexicon, or the consonants. */
  private String givenKey(PersonName name) {
    Integer line = givenNames.get(name.given());
    return line != null ? "#" + line : Sound.consonants(name.given());
  }

  private boolean isOneSpelledTwice(PersonName one, PersonName other) {
    boolean sameSurname = one.surname().equals(other.surname());
    boolean sameGiven = one.given().equals(other.given());
    if (!sameSurname && !(sameGiven && Sound.alike(one.surname(), other.surname()))) {
      return false;
    }
    return sameGiven || isSameGiven(one, other);
  }

  private boolean isSameGiven(PersonName one, PersonName other) {
    Integer line = givenNames.get(one.given());
    return line != null
        ? line.equals(givenNames.get(other.given()))
        : Sound.alike(one.given(), other.given());
  }

  private void joinShorter(
      List<Integer> family,
      List<PersonName> names,
      Groups groups,
      Predicate<PersonName> isShorter) {
    Map<String, List<Integer>> longer = new HashMap<>();
    for (int i : family) {
      PersonName name = names.get(i);
      if (name.isFull()) {
        longer.computeIfAbsent(name.family() + givenKey(name), k -> new ArrayList<>()).add(i);
        longer.computeIfAbsent(name.family() + initial(name), k -> new ArrayList<>()).add(i);
      }
    }
    for (int i : family) {
      PersonName name = names.get(i);
      if (!isShorter.test(name)) {
        continue;
      }
      String key = name.initials() ? initial(name) : givenKey(name);
      Set<Integer> fitting = new LinkedHashSet<>();
      for (int candidate : longer.getOrDefault(name.family() + key, List.of())) {
        if (isShortFor(name, names.get(candidate))) {
          fitting.add(groups.of(candidate));
        }
      }
      if (fitting.size() == 1) {
        groups.join(i, fitting.iterator().next());
      }
    }
  }

  private static String initial(PersonName name) {
    return name.given().charAt(0) + ".";
  }

  private boolean isShortFor(PersonName shorter, PersonName longer) {
    if (tells(longer) <= tells(shorter)) {
      return false;
    }
    if (!shorter.initials()
        && !shorter.given().equals(longer.given())
        && !isSameGiven(shorter, longer)) {
      return false;
    }
    return shorter.middle().isEmpty() || middleFits(shorter.middle(), longer.middle());
  }

  private static boolean middleFits(List<String> shorter, List<String> longer) {
    if (shorter.size() != longer.size()) {
      return false;
    }
    for (int i = 0; i < shorter.size(); i++) {
      String one = shorter.get(i);
      String other = longer.get(i);
      if (!one.equals(other) && !(one.length() == 1 && other.startsWith(one))) {
        return false;
      }
    }
    return true;
  }

  private void joinSurnames(List<PersonName> names, long[] figures, Groups groups) {
    Map<String, Set<Integer>> bearers = new HashMap<>();
    Map<Integer, Long> weights = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      PersonName name = names.get(i);
      if (name.isBareSurname()) {
        continue;
      }
      int person = groups.of(i);
      weights.merge(person, figures[i], Long::sum);
      bearers.computeIfAbsent(name.surname(), k -> new LinkedHashSet<>()).add(person);
      if (familyFirst.contains(name.given())) {
        bearers.computeIfAbsent(name.given(), k -> new LinkedHashSet<>()).add(person);
      }
    }
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).isBareSurname()) {
        int person = bestKnown(bearers.getOrDefault(names.get(i).surname(), Set.of()), weights);
        if (person >= 0) {
          groups.join(i, person);
        }
      }
    }
  }

  /**
   * The only bearer of a surname, or the one that far outweighs the others; -1 if there is none.
   */
  private static int bestKnown(Set<Integer> bearers, Map<Integer, Long> weights) {
    long all = 0;
    int best = -1;
    for (int bearer : bearers) {
      all += weights.get(bearer);
      if (best < 0 || weights.get(bearer) > weights.get(best)) {
        best = bearer;
      }
    }
    if (best < 0) {
      return -1;
    }
    long others = all - weights.get(best);
    return others == 0 || weights.get(best) >= FAR_MORE * others ? best : -1;
  }
}
