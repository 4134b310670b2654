package tally.tabulate.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tally.extract.text.Lexicon;

/**
 * Names of sources that no rule could know to be one: {@code Pentagon} and {@code US Department of
 * Defense}. One source a line: the name that the tables show, then its other names.
 */
public final class SourceAliases {
  private final OrganisationNames names = new OrganisationNames(new NameWords());
  private final Map<String, String> shown = new HashMap<>();

  /** The well-known bodies. */
  public SourceAliases() {
    add(Lexicon.read("tabulate/sources.txt"));
  }

  /** The well-known bodies, and an analyst's own list, which goes first. */
  public SourceAliases(Lexicon own) {
    this();
    add(own);
  }

  private void add(Lexicon lexicon) {
    Map<String, String> added = new HashMap<>();
    for (Lexicon.Entry entry : lexicon.entries()) {
      for (String name : entry.cells()) {
        if (name.isEmpty()) {
          continue;
        }
        String other = added.put(names.read(name).described(), entry.word());
        if (other != null && !other.equals(entry.word())) {
          throw entry.wrong("'" + name + "' is said to be '" + other + "' as well");
        }
      }
    }
    // Who renames one name of a listed source renames them all.
    Map<String, String> renamed = new HashMap<>();
    added.forEach(
        (key, name) ->
            Optional.ofNullable(shown.get(key)).ifPresent(old -> renamed.put(old, name)));
    shown.replaceAll((key, name) -> renamed.getOrDefault(name, name));
    shown.putAll(added);
  }

  /** The name that the tables show for {@code name}, if it is on the list. */
  Optional<String> shownFor(String name) {
    OrganisationName read = names.read(name);
    return Optional.ofNullable(shown.getOrDefault(read.described(), shown.get(read.key())));
  }
}
