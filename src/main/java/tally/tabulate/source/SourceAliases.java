package tally.tabulate.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tally.extract.text.Lexicon;

/**
 * Names of sources that no rule could know to be one: {@code Pentagon} and {@code US Department of
 * Defense}. One source a line with all its names. The tables show the name that most figures carry;
 * for a line of an analyst's own list they show its first name.
 */
public final class SourceAliases {
  private final OrganisationNames names = new OrganisationNames(new NameWords());
  private final Map<String, Listed> listed = new HashMap<>();

  /**
   * A source on the list.
   *
   * @param name the first name of its line
   * @param own whether the line is an analyst's own
   */
  record Listed(String name, boolean own) {}

  /** The well-known bodies. */
  public SourceAliases() {
    add(Lexicon.read("tabulate/sources.txt"), false);
  }

  /** The well-known bodies, and an analyst's own list, which goes first. */
  public SourceAliases(Lexicon own) {
    this();
    add(own, true);
  }

  private void add(Lexicon lexicon, boolean own) {
    Map<String, Listed> added = new HashMap<>();
    Map<Listed, Listed> renamed = new HashMap<>();
    for (Lexicon.Entry entry : lexicon.entries()) {
      Listed line = new Listed(entry.word(), own);
      for (String name : entry.cells()) {
        if (name.isEmpty()) {
          continue;
        }
        String key = names.read(name).described();
        Listed other = added.put(key, line);
        if (other != null && !other.equals(line)) {
          throw entry.wrong("'" + name + "' is said to be '" + other.name() + "' as well");
        }
        Optional.ofNullable(listed.get(key)).ifPresent(known -> renamed.put(known, line));
      }
    }
    // Who renames one name of a known source renames them all.
    listed.replaceAll((key, known) -> renamed.getOrDefault(known, known));
    listed.putAll(added);
  }

  /** The source that {@code name} stands for, if it is on the list. */
  Optional<Listed> find(String name) {
    OrganisationName read = names.read(name);
    return Optional.ofNullable(listed.getOrDefault(read.described(), listed.get(read.key())));
  }
}
