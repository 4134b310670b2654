package tally.tabulate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tally.model.Disagreement;

/**
 * Finds where sources differ on the same thing in the same period. Compared is what each named
 * source last said of it in the period.
 */
final class Disagreements {
  private Disagreements() {}

  /** The disagreements among comparable claims of one topic, thing and period. */
  static Iterator<Disagreement> among(Iterator<PlacedClaim> claims) {
    List<PlacedClaim> all = new ArrayList<>();
    claims.forEachRemaining(all::add);
    all.sort(Comparator.comparing(placed -> placed.claim().id()));
    return SameThing.divide(all).stream().flatMap(thing -> of(thing).stream()).iterator();
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
