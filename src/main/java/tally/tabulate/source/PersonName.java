package tally.tabulate.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A person's name, taken apart and without titles.
 *
 * @param spelling the name as it stands: {@code Andrii Hnatov}
 * @param given how the first name sounds; empty if only a surname is given
 * @param middle how the names between sound
 * @param surname how the surname sounds
 * @param suffix {@code jr}, {@code iii}, or empty
 * @param initials whether the first name is only a letter or two: {@code J.D. Vance}
 */
record PersonName(
    String spelling,
    String given,
    List<String> middle,
    String surname,
    String suffix,
    boolean initials) {
  private static final int LONGEST = 6;

  /**
   * Reads {@code General Staff Chief Andrii Hnatov}, {@code Andrii Hnatov, the chief of staff} or
   * {@code the mayor, Andrii Hnatov}.
   *
   * @return the name, or empty if this names no person: {@code Ukrainian officials}
   */
  static Optional<PersonName> read(String source, NameWords words) {
    String[] clauses = NameWords.withoutBrackets(source).split(",", -1);
    Optional<PersonName> first = readClause(clauses[0], words);
    if (first.isPresent() || clauses.length == 1) {
      return first.map(name -> name.withSuffixOf(clauses));
    }
    return readClause(clauses[clauses.length - 1], words);
  }

  private static Optional<PersonName> readClause(String clause, NameWords words) {
    String[] all = clause.strip().split("\\s+");
    int start = all.length;
    if (start > 1 && NameWords.isAlsoSurname(all[start - 1]) && isNameWord(all[start - 2], words)) {
      start--;
    }
    while (start > 0 && isNameWord(all[start - 1], words)) {
      start--;
    }
    List<String> name = Arrays.asList(all).subList(start, all.length);
    boolean fits = !name.isEmpty() && name.size() <= LONGEST && !NameWords.isSuffix(name.get(0));
    return fits && (start == 0 || isIntroduced(all, start, words))
        ? Optional.of(of(name))
        : Optional.empty();
  }

  private static boolean isNameWord(String word, NameWords words) {
    return !Sound.plain(word).isEmpty()
        && (Character.isUpperCase(word.codePointAt(0)) || startsWithParticle(word))
        && !words.isTitle(word)
        && !words.isBody(word);
  }

  /** Whether the word is a particle or, like al-Sharif, begins with one. */
  private static boolean startsWithParticle(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      return NameWords.isParticle(word);
    }
    return hyphen + 1 < word.length()
        && NameWords.isParticle(word.substring(0, hyphen))
        && Character.isUpperCase(word.codePointAt(hyphen + 1));
  }

  /** Whether a title goes before the name: after {@code Chief of Staff}, not after {@code of}. */
  private static boolean isIntroduced(String[] all, int start, NameWords words) {
    if (!words.isTitle(all[start - 1]) && !words.isBody(all[start - 1])) {
      return false;
    }
    for (int i = 0; i < start; i++) {
      if (words.isTitle(all[i])) {
        return true;
      }
    }
    return false;
  }

  private static PersonName of(List<String> words) {
    List<String> name = new ArrayList<>(words);
    name.replaceAll(NameWords::withoutPossessive);
    String spelling = String.join(" ", name);
    String suffix = "";
    if (name.size() > 1 && NameWords.isSuffix(name.get(name.size() - 1))) {
      suffix = NameWords.lower(name.remove(name.size() - 1));
    }
    int surnameAt = name.size() - 1;
    while (surnameAt > 1 && NameWords.isParticle(name.get(surnameAt - 1))) {
      surnameAt--;
    }
    String given = surnameAt == 0 ? "" : name.get(0);
    List<String> middle = new ArrayList<>();
    for (int i = 1; i < surnameAt; i++) {
      middle.add(Sound.of(name.get(i)));
    }
    return new PersonName(
        spelling,
        Sound.of(given),
        List.copyOf(middle),
        surname(name.subList(surnameAt, name.size())),
        suffix,
        isInitials(given));
  }

  private static String surname(List<String> words) {
    List<String> parts = new ArrayList<>(words);
    String last = parts.remove(parts.size() - 1);
    parts.addAll(Arrays.asList(last.split("-")));
    parts.removeIf(String::isEmpty);
    StringBuilder sound = new StringBuilder();
    for (String part : NameWords.withoutArticles(parts)) {
      sound.append(Sound.of(part));
    }
    return sound.toString();
  }

  private static boolean isInitials(String given) {
    String letters = given.replace(".", "");
    return !letters.isEmpty()
        && letters.length() <= 2
        && letters.chars().allMatch(Character::isUpperCase);
  }

  private PersonName withSuffixOf(String[] clauses) {
    if (clauses.length == 1 || !suffix.isEmpty() || !NameWords.isSuffix(clauses[1].strip())) {
      return this;
    }
    String found = NameWords.lower(clauses[1].strip());
    return new PersonName(
        spelling + " " + clauses[1].strip(), given, middle, surname, found, initials);
  }

  boolean isBareSurname() {
    return given.isEmpty();
  }

  /** Whether it is written out, so that it may stand for the person in a table. */
  boolean isFull() {
    return !isBareSurname() && !initials;
  }

  /** All of it as one sound, so that {@code Kim Jong-un} is {@code Kim Jong Un}. */
  String whole() {
    return given + String.join("", middle) + surname + " " + suffix;
  }

  /** The surname with the suffix: fathers and sons are apart. */
  String family() {
    return surname + " " + suffix;
  }
}
