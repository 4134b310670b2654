package tally.tabulate.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A body's name, or the description of a source that has none, in a form that can be compared.
 *
 * @param spelling the name as it stands, without article, brackets and {@code data}, {@code report}
 * @param key its words, whatever their order and spelling: {@code Russian Ministry of Defence} and
 *     {@code Russia's Defense Ministry} have the same
 * @param described the key with who runs it and where it sits: {@code Hamas-run}, {@code
 *     Britain-based}; the key itself lacks them
 * @param homeless the key without countries
 * @param acronym whether it is an acronym: {@code HUR}
 * @param bracketed the acronym that stands behind it in brackets, if one does
 * @param initials its first letters, with and without those of countries
 * @param specific whether it has three words or more, all capitalised, and no country: such a name
 *     is hardly given twice
 */
record OrganisationName(
    String spelling,
    String key,
    String described,
    String homeless,
    boolean acronym,
    Optional<String> bracketed,
    Set<String> initials,
    boolean specific) {

  static boolean isAcronym(String word) {
    String letters = word.replace(".", "");
    return letters.length() >= 2
        && letters.length() <= 7
        && Character.isUpperCase(letters.charAt(0))
        && letters.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  /** The acronym without its dots: {@code U.N.} is UN. */
  static String acronymOf(String word) {
    return word.replace(".", "");
  }

  boolean hasCountry() {
    return !key.equals(homeless);
  }

  /** Its words, as compared. */
  List<String> words() {
    return List.of(key.split(" "));
  }
}
