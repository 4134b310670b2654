package tally.tabulate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tally.model.Claim;
import tally.tabulate.source.Countries;

/**
 * Tells which claims with the same words are about the same thing. A subject that names a country
 * ({@code North Korean workers}) is the same thing everywhere. {@code people} are not: once such
 * claims name several places, only those are compared that share a place or, where they name none,
 * an article.
 */
final class SameThing {
  private static final Countries COUNTRIES = new Countries();

  private final Map<String, String> parents = new HashMap<>();
  private final boolean onePlace;

  private SameThing(boolean onePlace) {
    this.onePlace = onePlace;
  }

  /** Divides claims of one thing, by its words, into those that can be compared. */
  static Collection<List<PlacedClaim>> divide(List<PlacedClaim> claims) {
    Set<String> places = new HashSet<>();
    claims.forEach(placed -> places.addAll(placed.claim().places()));
    SameThing same = new SameThing(places.size() <= 1);
    claims.forEach(placed -> same.join(same.marks(placed.claim())));
    Map<String, List<PlacedClaim>> things = new HashMap<>();
    for (PlacedClaim placed : claims) {
      String thing = same.root(same.marks(placed.claim()).get(0));
      things.computeIfAbsent(thing, k -> new ArrayList<>()).add(placed);
    }
    return things.values();
  }

  /** What a claim must share with another to be about the same thing; never empty. */
  private List<String> marks(Claim claim) {
    if (onePlace || (claim.subject() != null && COUNTRIES.areIn(claim.subject()))) {
      return List.of("");
    }
    return claim.places().isEmpty() ? claim.articles() : claim.places();
  }

  private void join(List<String> marks) {
    String first = root(marks.get(0));
    marks.forEach(mark -> parents.put(root(mark), first));
  }

  private String root(String mark) {
    String root = mark;
    while (!parents.getOrDefault(root, root).equals(root)) {
      root = parents.get(root);
    }
    for (String at = mark; !at.equals(root); ) {
      String next = parents.get(at);
      parents.put(at, root);
      at = next;
    }
    return root;
  }
}
