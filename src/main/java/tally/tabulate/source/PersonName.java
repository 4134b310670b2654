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
    List<String> clauses =
        Arrays.stream(NameWords.withoutBrackets(source).split(",", -1))
            .map(String::strip)
            .filter(clause -> !clause.isEmpty())
            .toList();
    if (clauses.isEmpty()) {
      return Optional.empty();
    }
    Optional<PersonName> first = readClause(clauses.get(0), words);
    if (first.isPresent() || clauses.size() == 1) {
      return first.map(name -> clauses.size() > 1 ? name.withSuffix(clauses.get(1)) : name);
    }
    return readClause(clauses.get(clauses.size() - 1), words);
  }

  private static Optional<PersonName> readClause(String clause, NameWords words) {
    List<String> all = NameWords.split(clause);
    int start = all.size();
    if (start > 1
        && NameWords.isAlsoSurname(all.get(start - 1))
        && isNameWord(all.get(start - 2), words)) {
      start--;
    }
    while (start > 0 && isNameWord(all.get(start - 1), words)) {
      start--;
    }
    boolean introduced = start == 0 || isIntroduced(all.subList(0, start), words);
    List<String> name = withoutOwner(all.subList(start, all.size()));
    boolean fits = !name.isEmpty() && name.size() <= LONGEST && !NameWords.isSuffix(name.get(0));
    return fits && introduced ? Optional.of(of(name)) : Optional.empty();
  }

  private static boolean isNameWord(String word, NameWords words) {
    return !Sound.plain(word).isEmpty()
        && (Character.isUpperCase(word.codePointAt(0)) || NameWords.startsWithParticle(word))
        && !NameWords.isDeterminer(word)
        && !words.isTitle(word)
        && !words.isBody(word)
        && !words.isField(word);
  }

  /** Leaves out whose person it is: {@code Ukraine's Andrii Hnatov}. */
  private static List<String> withoutOwner(List<String> name) {
    for (int i = name.size() - 3; i >= 0; i--) {
      if (!NameWords.withoutPossessive(name.get(i)).equals(name.get(i))) {
        return name.subList(i + 1, name.size());
      }
    }
    return name;
  }

  /**
   * Whether a title introduces the name: after {@code Chief of Staff} and {@code President}, not
   * after {@code Chief of} nor {@code adviser to President}, who is somebody else.
   */
  private static boolean isIntroduced(List<String> before, NameWords words) {
    String last = before.get(before.size() - 1);
    boolean named = words.isTitle(last) || isOfBody(last, words);
    if (!named || before.contains("and") || before.stream().noneMatch(words::isTitle)) {
      return false;
    }
    int at = before.size() - 1;
    while (at >= 0
        && !isOfBody(before.get(at), words)
        && !NameWords.isPreposition(before.get(at))) {
      at--;
    }
    return at < 0 || isOfBody(before.get(at), words);
  }

  private static boolean isOfBody(String word, NameWords words) {
    return words.isBody(word) || words.isField(word);
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

  private PersonName withSuffix(String clause) {
    if (!suffix.isEmpty() || !NameWords.isSuffix(clause)) {
      return this;
    }
    return new PersonName(
        spelling + " " + clause, given, middle, surname, NameWords.lower(clause), initials);
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
