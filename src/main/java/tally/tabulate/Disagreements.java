package tally.tabulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tally.model.Claim;
import tally.model.Disagreement;
import tally.tabulate.source.Countries;

/**
 * Finds where sources differ on the same thing in the same period.
 *
 * <p>Compared is what each named source last said in the period. A subject that names a country
 * ({@code North Korean workers}) is the same thing everywhere. {@code people} are not: such claims
 * are compared only if they are about the same place or, where none is named, stand in the same
 * article.
 */
final class Disagreements {
  private static final Countries COUNTRIES = new Countries();

  private Disagreements() {}

  /** The disagreements among comparable claims of one topic, thing and period. */
  static Iterator<Disagreement> among(Iterator<PlacedClaim> claims) {
    Map<String, List<PlacedClaim>> things = new HashMap<>();
    List<PlacedClaim> all = new ArrayList<>();
    claims.forEachRemaining(all::add);
    all.sort((one, other) -> one.claim().id().compareTo(other.claim().id()));
    Map<String, String> parents = new HashMap<>();
    for (PlacedClaim placed : all) {
      List<String> marks = marks(placed.claim());
      for (String mark : marks) {
        parents.put(root(parents, mark), root(parents, marks.get(0)));
      }
    }
    for (PlacedClaim placed : all) {
      things
          .computeIfAbsent(root(parents, marks(placed.claim()).get(0)), k -> new ArrayList<>())
          .add(placed);
    }
    return things.values().stream().flatMap(thing -> of(thing).stream()).iterator();
  }

  /** What a claim must share with another to be about the same thing; never empty. */
  private static List<String> marks(Claim claim) {
    if (claim.subject() != null && COUNTRIES.areIn(claim.subject())) {
      return List.of("");
    }
    return claim.places().isEmpty() ? claim.articles() : claim.places();
  }

  private static String root(Map<String, String> parents, String mark) {
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

  private static List<Disagreement> of(List<PlacedClaim> thing) {
    Map<String, PlacedClaim> latest = new TreeMap<>();
    for (PlacedClaim placed : thing) {
      latest.merge(
          placed.claim().source(),
          placed,
          (one, other) ->
              CountsBySource.LATEST.compare(one.claim(), other.claim()) >= 0 ? one : other);
    }
    PlacedClaim lowest = null;
    PlacedClaim highest = null;
    for (PlacedClaim placed : latest.values()) {
      if (lowest == null || best(placed) < best(lowest)) {
        lowest = placed;
      }
      if (highest == null || best(placed) > best(highest)) {
        highest = placed;
      }
    }
    if (lowest == null || best(lowest) == best(highest)) {
      return List.of();
    }
    return List.of(disagreement(latest.size(), lowest, highest));
  }

  private static Disagreement disagreement(int sources, PlacedClaim lowest, PlacedClaim highest) {
    return new Disagreement(
        lowest.topic(),
        lowest.thing().subject(),
        lowest.thing().event(),
        lowest.period(),
        lowest.days(),
        sources,
        best(lowest),
        lowest.claim().source(),
        best(highest),
        highest.claim().source(),
        best(lowest) == 0 ? null : best(highest) / best(lowest));
  }

  private static double best(PlacedClaim placed) {
    return placed.claim().amount().best();
  }
}
