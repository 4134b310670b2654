package tally.extract.subject;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.model.Token;

/** The countries and peoples of the world and the names they go by. */
final class Countries {
  private static final String NONE = "-";
  private static final Set<String> DIRECTIONS =
      Set.of("New", "North", "South", "East", "West", "Central", "Inner", "Latin", "Upper");

  /** How a text speaks of a country. */
  enum Form {
    /** Its name or its army: Ukraine, AFU. */
    NAME,
    /** Its capital or seat of power: Kyiv, Kremlin. */
    SEAT,
    /** Ukrainian. */
    ADJECTIVE,
    /** Ukrainians. */
    PEOPLE
  }

  /**
   * A country or people.
   *
   * @param adjective the word before a noun: Danish
   * @param people all of them: Danes
   */
  record Country(String adjective, String people) {}

  /**
   * A place in a text that names a country.
   *
   * @param country the country
   * @param form how it is named
   * @param end index of the token after it
   */
  record Mention(Country country, Form form, int end) {}

  private record Name(Country country, Form form) {}

  private final Map<String, Name> names = new HashMap<>();
  private int longest = 1;

  static Countries read(String file) {
    Countries countries = new Countries();
    List<Lexicon.Entry> entries = Lexicon.read(file).entries();
    entries.forEach(countries::add);
    return countries;
  }

  private void add(Lexicon.Entry entry) {
    if (entry.cell(4).isEmpty()) {
      throw entry.wrong("needs country, adjective, one of its people, its people and capital");
    }
    Country country = new Country(entry.cell(1), entry.cell(3));
    // An adjective that is also the people's name (Chinese, Lao) is read as the adjective.
    put(entry.cell(1), country, Form.ADJECTIVE);
    put(entry.word(), country, Form.NAME);
    put(entry.cell(2), country, Form.PEOPLE);
    put(entry.cell(3), country, Form.PEOPLE);
    put(entry.cell(4), country, Form.SEAT);
    entry.list(6).forEach(seat -> put(seat, country, Form.SEAT));
    for (String alias : entry.list(5)) {
      put(alias, country, form(alias, country));
    }
  }

  /** Further spellings of the adjective and the people end like the first ones. */
  private static Form form(String alias, Country country) {
    boolean adjective =
        alias.endsWith("an")
            || alias.endsWith("ese")
            || alias.endsWith("i")
            || alias.endsWith("ic");
    if (alias.endsWith("ans") || alias.endsWith("ies") || alias.equals(country.people())) {
      return Form.PEOPLE;
    }
    boolean upper = alias.equals(alias.toUpperCase(Locale.ROOT));
    return adjective && !upper ? Form.ADJECTIVE : Form.NAME;
  }

  /** The first line that names it keeps it: Congolese, Dominican. */
  private void put(String name, Country country, Form form) {
    if (name.equals(NONE)) {
      return;
    }
    String key = Words.exact(name);
    longest = Math.max(longest, Words.tokens(name).size());
    names.putIfAbsent(key, new Name(country, form));
  }

  /** The longest name that begins at a token. */
  Optional<Mention> at(List<Token> tokens, int from) {
    boolean partOfName = from > 0 && DIRECTIONS.contains(tokens.get(from - 1).text());
    if (!tokens.get(from).startsUpper() || partOfName) {
      return Optional.empty();
    }
    for (int end = Math.min(tokens.size(), from + longest); end > from; end--) {
      Name name = names.get(Words.exact(tokens, from, end));
      if (name != null) {
        return Optional.of(new Mention(name.country(), name.form(), end));
      }
    }
    return Optional.empty();
  }
}
