package tally.tabulate.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import tally.model.SourceType;

/**
 * One name for each source across the corpus: {@code Hnatov}, {@code Andriy Hnatov} and {@code
 * General Staff Chief Andrii Hnatov} are {@code Andrii Hnatov}.
 *
 * <p>The name shown is the full one that most figures carry; of equals the longer, then the first
 * in the alphabet. The result depends on which names there are and how often, on nothing else.
 */
public final class CanonicalSources {
  /** These are called by capitalised words like people, but are none. */
  private static final Set<SourceType> NEVER_PEOPLE =
      EnumSet.of(SourceType.MEDIA, SourceType.COMPANY, SourceType.NGO, SourceType.INTERNATIONAL);

  private final NameWords words = new NameWords();
  private final OrganisationNames organisationNames = new OrganisationNames(words);
  private final People people = new People();
  private final SourceAliases aliases;

  public CanonicalSources(SourceAliases aliases) {
    this.aliases = aliases;
  }

  /**
   * All uses of one name, or of one source on the list.
   *
   * @param name the name, or the first one of the list
   * @param listed the source on the list, or empty
   * @param uses how the articles use it
   */
  private record Named(String name, Optional<SourceAliases.Listed> listed, List<SourceUse> uses) {
    boolean isRenamed() {
      return listed.isPresent() && listed.get().own();
    }

    long figures() {
      return uses.stream().mapToLong(SourceUse::figures).sum();
    }
  }

  /**
   * A name that may stand for a source in a table.
   *
   * @param text the name without titles and articles
   * @param key what all its writings share
   * @param rank what it tells: 2 if the analyst wants it, 1 if it is full, 0 if it is short
   * @param figures how many figures carry it
   */
  private record Candidate(String text, String key, int rank, long figures) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingInt(Candidate::rank)
            .thenComparingLong(Candidate::figures)
            .thenComparingInt(candidate -> candidate.text().length())
            .reversed()
            .thenComparing(Candidate::text);
  }

  /** The one source for each name that the articles use. */
  public Map<String, CanonicalSource> of(Collection<SourceUse> uses) {
    List<Named> persons = new ArrayList<>();
    List<PersonName> personNames = new ArrayList<>();
    List<Named> bodies = new ArrayList<>();
    for (Named named : named(uses)) {
      Optional<PersonName> person = person(named);
      (person.isPresent() ? persons : bodies).add(named);
      person.ifPresent(personNames::add);
    }
    List<Organisations.Body> organisations = bodies.stream().map(this::body).toList();

    // By the name shown: should two groups come to the same, they are one source to a reader.
    Map<String, List<Named>> sources = new TreeMap<>();
    Map<String, String> keys = new HashMap<>();
    long[] figures = persons.stream().mapToLong(Named::figures).toArray();
    Groups groups = people.group(personNames, figures);
    collect(persons, groups, i -> shown(persons.get(i), personNames.get(i)), sources, keys);
    groups = Organisations.group(organisations);
    collect(bodies, groups, i -> shown(bodies.get(i), organisations.get(i).name()), sources, keys);

    Map<String, CanonicalSource> canonical = new HashMap<>();
    sources.forEach(
        (name, all) -> {
          CanonicalSource source = new CanonicalSource(name, keys.get(name), mostFrequentType(all));
          all.forEach(named -> named.uses().forEach(use -> canonical.put(use.name(), source)));
        });
    return canonical;
  }

  private List<Named> named(Collection<SourceUse> uses) {
    Map<String, Named> named = new TreeMap<>();
    for (SourceUse use : uses) {
      Optional<SourceAliases.Listed> listed = aliases.find(use.name());
      named
          .computeIfAbsent(
              listed.map(SourceAliases.Listed::name).orElse(use.name()),
              name -> new Named(name, listed, new ArrayList<>()))
          .uses()
          .add(use);
    }
    return List.copyOf(named.values());
  }

  private Optional<PersonName> person(Named named) {
    SourceType type = mostFrequentType(List.of(named));
    return named.listed().isPresent() && !named.isRenamed()
        ? Optional.empty()
        : PersonName.read(named.name(), words).filter(person -> isPerson(named, person, type));
  }

  /** Officials go by the type of their office, so the type alone does not tell. */
  private boolean isPerson(Named named, PersonName person, SourceType type) {
    if (person.isBareSurname() && organisationNames.isCapitalOrAcronym(named.name())) {
      return false;
    }
    boolean introduced = !person.spelling().equals(named.name()) && !person.isBareSurname();
    return type == SourceType.PERSON || introduced || !NEVER_PEOPLE.contains(type);
  }

  private Organisations.Body body(Named named) {
    Set<String> acronyms = new TreeSet<>();
    for (SourceUse use : named.uses()) {
      if (use.acronym() != null && organisationNames.isAcronym(use.acronym())) {
        acronyms.add(OrganisationName.acronymOf(use.acronym()));
      }
    }
    OrganisationName name = organisationNames.read(named.name());
    acronyms.removeIf(acronym -> name.words().contains(Sound.plain(acronym)));
    return new Organisations.Body(name, mostFrequentType(List.of(named)), acronyms);
  }

  private static Stream<Candidate> shown(Named named, PersonName person) {
    String text = person.isBareSurname() || named.isRenamed() ? named.name() : person.spelling();
    int rank = named.isRenamed() ? 2 : person.isFull() ? 1 : 0;
    return Stream.of(new Candidate(text, "person " + person.whole(), rank, named.figures()));
  }

  private Stream<Candidate> shown(Named named, OrganisationName name) {
    String key = "body " + name.key();
    if (named.isRenamed()) {
      return Stream.of(new Candidate(named.name(), key, 2, named.figures()));
    }
    if (named.listed().isEmpty()) {
      return Stream.of(
          new Candidate(name.spelling(), key, name.acronym() ? 0 : 1, named.figures()));
    }
    // Acronyms on the list are household names, and as good as what they stand for.
    return named.uses().stream().map(use -> new Candidate(spelling(use), key, 1, use.figures()));
  }

  private String spelling(SourceUse use) {
    return organisationNames.read(use.name()).spelling();
  }

  private static void collect(
      List<Named> all,
      Groups groups,
      IntFunction<Stream<Candidate>> candidates,
      Map<String, List<Named>> sources,
      Map<String, String> keys) {
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      members.computeIfAbsent(groups.of(i), k -> new ArrayList<>()).add(i);
    }
    for (List<Integer> group : members.values()) {
      Candidate shown =
          merged(group.stream().flatMap(candidates::apply).toList()).stream()
              .min(Candidate.BEST_FIRST)
              .orElseThrow();
      keys.putIfAbsent(shown.text(), shown.key());
      List<Named> named = sources.computeIfAbsent(shown.text(), k -> new ArrayList<>());
      group.forEach(i -> named.add(all.get(i)));
    }
  }

  /** Adds up what carries the same text: with and without a title, with and without an article. */
  private static Collection<Candidate> merged(List<Candidate> candidates) {
    Map<String, Candidate> merged = new TreeMap<>();
    for (Candidate candidate : candidates) {
      merged.merge(
          candidate.text(),
          candidate,
          (one, other) ->
              new Candidate(
                  one.text(),
                  one.key(),
                  Math.max(one.rank(), other.rank()),
                  one.figures() + other.figures()));
    }
    return merged.values();
  }

  private static SourceType mostFrequentType(List<Named> all) {
    Map<SourceType, Long> figures = new EnumMap<>(SourceType.class);
    for (Named named : all) {
      named.uses().forEach(use -> figures.merge(use.type(), use.figures(), Long::sum));
    }
    ToLongFunction<SourceType> of = type -> figures.getOrDefault(type, 0L);
    return figures.keySet().stream()
        .max(Comparator.comparingLong(of).thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }
}
