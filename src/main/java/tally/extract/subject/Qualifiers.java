package tally.extract.subject;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.text.Lexicon;

/** The words before a noun, and whether they make another subject of it. */
final class Qualifiers {
  /** What becomes of a qualifier; the lexicon's head explains each. */
  enum Effect {
    KEEP,
    STATE,
    CASE,
    DROP,
    ABROAD
  }

  /**
   * A qualifier.
   *
   * @param name how the tables write it
   * @param effect what becomes of it
   * @param events the events that say the same
   */
  record Qualifier(String name, Effect effect, Set<String> events) {}

  private final Map<String, Qualifier> qualifiers = new HashMap<>();

  static Qualifiers read(String file) {
    Qualifiers qualifiers = new Qualifiers();
    Lexicon.read(file).entries().forEach(qualifiers::add);
    return qualifiers;
  }

  private void add(Lexicon.Entry entry) {
    Qualifier qualifier = new Qualifier(entry.word(), effect(entry), new HashSet<>(entry.list(3)));
    put(entry.word(), qualifier, entry);
    for (String variant : entry.list(2)) {
      put(variant, qualifier, entry);
    }
  }

  private void put(String word, Qualifier qualifier, Lexicon.Entry entry) {
    if (qualifiers.put(word.toLowerCase(Locale.ROOT), qualifier) != null) {
      throw entry.wrong("'" + word + "' stands twice");
    }
  }

  private static Effect effect(Lexicon.Entry entry) {
    try {
      return Effect.valueOf(entry.cell(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw entry.wrong("no such effect: '" + entry.cell(1) + "'");
    }
  }

  Optional<Qualifier> of(String lower) {
    return Optional.ofNullable(qualifiers.get(lower));
  }
}
