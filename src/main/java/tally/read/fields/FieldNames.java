package tally.read.fields;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the fields of records are called: the names that a user gives, and the usual ones. Where a
 * record has several fields for the same thing, the given one goes first.
 */
public final class FieldNames implements Serializable {
  private static final long serialVersionUID = 1;

  /** The usual names alone. */
  public static final FieldNames USUAL = new FieldNames(Map.of(), field -> {});

  /** What a user may name a field for; the rest is Tally's own affair. */
  private static final Set<Meaning> NAMEABLE =
      Set.of(
          Meaning.TEXT,
          Meaning.TITLE,
          Meaning.PUBLISHED,
          Meaning.PUBLISHER,
          Meaning.URL,
          Meaning.AUTHOR,
          Meaning.LANGUAGE);

  /** Hears of the fields that a user names and a record has. */
  public interface Met extends Serializable {
    void field(String name);
  }

  private final LinkedHashMap<String, Meaning> given;
  private final Met met;

  private FieldNames(Map<String, Meaning> given, Met met) {
    this.given = new LinkedHashMap<>(given);
    this.met = met;
  }

  /** These names, which tell of every field that the user names when a record has it. */
  public FieldNames telling(Met listener) {
    return new FieldNames(given, listener);
  }

  /**
   * The usual names and these.
   *
   * @param options each {@code text=story}: a column of Tally and the field that holds it
   * @throws IllegalArgumentException if one is no such pair; its message is fit for the user
   */
  public static FieldNames of(List<String> options) {
    Map<String, Meaning> given = new LinkedHashMap<>();
    for (String option : options) {
      int equals = option.indexOf('=');
      String field = option.substring(equals + 1).strip();
      if (equals < 0 || field.isEmpty()) {
        throw new IllegalArgumentException(
            "--field takes a pair such as text=story, not '" + option + "'.");
      }
      Meaning meaning = nameable(option.substring(0, equals).strip());
      if (given.put(field, meaning) != null) {
        throw new IllegalArgumentException("--field names '" + field + "' twice.");
      }
    }
    return new FieldNames(given, field -> {});
  }

  private static Meaning nameable(String name) {
    return NAMEABLE.stream()
        .filter(meaning -> meaning.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "--field knows text, title, published, publisher, url, author and language, not"
                        + " '"
                        + name
                        + "'."));
  }

  /** The fields that the user names; a name may be a path into a record: {@code story.body}. */
  public Set<String> given() {
    return given.keySet();
  }

  /**
   * What the user should know of names that turn out to be none, as sentences: a slip would
   * otherwise go unseen where a record has another field to read.
   *
   * @param found the fields that some record has
   */
  public List<String> unknown(Collection<String> found) {
    return given.entrySet().stream()
        .filter(name -> !found.contains(name.getKey()))
        .map(
            name ->
                "No record of the input has the field '"
                    + name.getKey()
                    + "' of --field "
                    + name.getValue().name().toLowerCase(Locale.ROOT)
                    + '='
                    + name.getKey()
                    + '.')
        .toList();
  }

  /** What a field of this name means. */
  public Optional<Meaning> meaning(String name) {
    Meaning named = given.get(name);
    return named == null ? Meaning.of(name) : Optional.of(named);
  }

  /**
   * For each meaning, the text of the best field that has it and is not blank.
   *
   * @param fields the fields by name, as the record has them
   */
  public Map<Meaning, String> best(Map<String, String> fields) {
    Map<Meaning, String> best = new EnumMap<>(Meaning.class);
    Map<Meaning, Integer> rank = new EnumMap<>(Meaning.class);
    fields.forEach(
        (name, value) -> {
          if (given.containsKey(name)) {
            met.field(name);
          }
          Optional<Meaning> meaning = meaning(name);
          if (meaning.isEmpty() || value.isBlank()) {
            return;
          }
          int its = given.containsKey(name) ? -1 : Meaning.rank(name);
          if (its < rank.getOrDefault(meaning.get(), Integer.MAX_VALUE)) {
            rank.put(meaning.get(), its);
            best.put(meaning.get(), value);
          }
        });
    return best;
  }
}
