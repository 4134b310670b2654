package tally.extract.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tally.extract.subject.Countries.Country;
import tally.extract.subject.Nouns.Noun;

/**
 * What is counted, taken apart.
 *
 * @param origins whose they are: North Korean
 * @param kept the qualifiers that make a subject of their own: wounded, ballistic
 * @param noun the noun as the tables write it: workers
 * @param kind the noun's kind
 * @param after what has to follow it: on schools; empty as a rule
 */
record Subject(List<Country> origins, List<Kept> kept, String noun, NounKind kind, String after) {

  /** What a kept qualifier says. */
  enum Role {
    /** It makes a subject of its own. */
    OWN,
    /** No more than that they are from elsewhere. */
    ABROAD,
    /** How cases add up: new, confirmed. */
    CASE
  }

  /**
   * A qualifier that is kept.
   *
   * @param word how the tables write it
   * @param role what it says
   */
  record Kept(String word, Role role) {}

  Subject {
    origins = List.copyOf(origins);
    kept = List.copyOf(kept);
  }

  static Subject of(Noun noun) {
    return new Subject(List.of(), List.of(), noun.name(), noun.kind(), "");
  }

  Subject from(List<Country> countries) {
    return new Subject(countries, kept, noun, kind, after);
  }

  Subject as(Noun other) {
    return new Subject(origins, kept, other.name(), other.kind(), after);
  }

  /** Whether it is a people and nothing more: North Koreans. */
  boolean isPeople() {
    return kind == NounKind.PEOPLE && kept.isEmpty() && origins.size() == 1;
  }

  /** Whether it belongs to a country that is not named with it. */
  boolean lacksOrigin() {
    return kind.belongsToCountry() && origins.isEmpty();
  }

  /** Whether it counts cases and doesn't say of what. */
  boolean lacksDisease() {
    return kind == NounKind.CASES && kept.stream().allMatch(each -> each.role() == Role.CASE);
  }

  Subject of(String disease) {
    List<Kept> all = new ArrayList<>(kept);
    all.add(new Kept(disease, Role.OWN));
    return new Subject(origins, all, noun, kind, after);
  }

  String name(Nouns nouns) {
    List<String> words = new ArrayList<>();
    for (Kept qualifier : kept) {
      if (qualifier.role() != Role.ABROAD || origins.isEmpty()) {
        words.add(qualifier.word());
      }
    }
    Optional<Noun> whole =
        words.isEmpty() ? Optional.empty() : nouns.exact(String.join(" ", words) + " " + noun);
    String base = whole.map(Noun::name).orElse(noun);
    if (whole.isPresent()) {
      words.clear();
    }
    if (kind == NounKind.PEOPLE && whole.isEmpty() && !origins.isEmpty()) {
      words.add(joined(origins.stream().map(Country::people).toList()));
    } else {
      words.add(0, joined(origins.stream().map(Country::adjective).toList()));
      words.add(base);
    }
    words.add(after);
    return Words.joined(words);
  }

  private static String joined(List<String> parts) {
    return String.join(" and ", parts.stream().distinct().toList());
  }
}
