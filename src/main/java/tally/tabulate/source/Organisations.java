package tally.tabulate.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tally.model.SourceType;

/**
 * Which names are one body's. Names with the same words are one. An acronym joins the one body that
 * an article shows it for, or else the only one whose first letters it has; a specific name without
 * a country joins its only namesake that has one.
 */
final class Organisations {
  private static final int CHANCE = 3;

  private Organisations() {}

  /**
   * A body as the corpus names it.
   *
   * @param name the name
   * @param type what the extraction takes it for
   * @param acronyms what articles also call it
   */
  record Body(OrganisationName name, SourceType type, Set<String> acronyms) {}

  static Groups group(List<Body> bodies) {
    Groups groups = new Groups(bodies.size());
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < bodies.size(); i++) {
      Integer same = first.putIfAbsent(bodies.get(i).name().key(), i);
      if (same != null) {
        groups.join(same, i);
      }
    }
    joinNamesakes(bodies, groups);
    joinAcronyms(bodies, groups);
    return groups;
  }

  private static void joinNamesakes(List<Body> bodies, Groups groups) {
    Map<String, Set<Integer>> abroad = new HashMap<>();
    for (int i = 0; i < bodies.size(); i++) {
      OrganisationName name = bodies.get(i).name();
      if (name.hasCountry()) {
        abroad.computeIfAbsent(name.homeless(), k -> new HashSet<>()).add(groups.of(i));
      }
    }
    for (int i = 0; i < bodies.size(); i++) {
      OrganisationName name = bodies.get(i).name();
      if (name.specific()) {
        joinOnly(i, abroad.getOrDefault(name.homeless(), Set.of()), groups);
      }
    }
  }

  private static void joinAcronyms(List<Body> bodies, Groups groups) {
    Map<String, Set<Integer>> shown = new HashMap<>();
    Map<String, Set<Integer>> fitting = new HashMap<>();
    for (int i = 0; i < bodies.size(); i++) {
      Body body = bodies.get(i);
      if (body.name().acronym()) {
        continue;
      }
      int group = groups.of(i);
      body.name().bracketed().ifPresent(acronym -> add(shown, acronym, group));
      for (String acronym : body.acronyms()) {
        add(shown, acronym, group);
      }
      for (String initials : body.name().initials()) {
        if (initials.length() > CHANCE) {
          add(fitting, initials, group);
        } else if (initials.length() == CHANCE && body.type() != SourceType.OTHER) {
          add(fitting, initials + body.type(), group);
        }
      }
    }
    for (int i = 0; i < bodies.size(); i++) {
      Body body = bodies.get(i);
      if (!body.name().acronym()) {
        continue;
      }
      String acronym = OrganisationName.acronymOf(body.name().spelling());
      String likely = acronym.length() > CHANCE ? acronym : acronym + body.type();
      joinOnly(i, shown.getOrDefault(acronym, fitting.getOrDefault(likely, Set.of())), groups);
    }
  }

  private static void add(Map<String, Set<Integer>> map, String key, int group) {
    map.computeIfAbsent(key, k -> new HashSet<>()).add(group);
  }

  private static void joinOnly(int member, Set<Integer> candidates, Groups groups) {
    if (candidates.size() == 1) {
      groups.join(member, candidates.iterator().next());
    }
  }
}
