package tally.tabulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import tally.model.Disagreement;
import tally.model.Modifier;

/**
 * Finds where sources differ on the same thing at about the same time. Compared is what each named
 * source said last within two days, or a month if the count goes on, because later counts may only
 * add news; of all such stretches of a period, the one in which sources are farthest apart stands
 * for it.
 */
final class Disagreements {
  private static final Comparator<PlacedClaim> LATEST =
      Comparator.comparing(PlacedClaim::claim, CountsBySource.LATEST);
  private static final Comparator<PlacedClaim> SMALLEST =
      Comparator.comparingDouble(Disagreements::best).thenComparing(p -> p.claim().source());

  private Disagreements() {}

  /** The disagreements among comparable claims of one topic, thing and period. */
  static Iterator<Disagreement> among(Iterator<PlacedClaim> claims) {
    List<PlacedClaim> all = new ArrayList<>();
    claims.forEachRemaining(all::add);
    all.sort(
        Comparator.comparing((PlacedClaim placed) -> placed.claim().day())
            .thenComparing(placed -> placed.claim().id()));
    return SameThing.divide(all).stream().flatMap(thing -> of(thing).stream()).iterator();
  }

  /** The widest disagreement among claims of one thing, which stand in the order of their days. */
  private static Optional<Disagreement> of(List<PlacedClaim> thing) {
    Disagreement widest = null;
    LocalDate first = null;
    for (int from = 0; from < thing.size(); from++) {
      LocalDate day = thing.get(from).claim().day();
      if (!day.equals(first)) {
        first = day;
        Disagreement next = within(thing, from, day.plusDays(thing.get(from).patience()));
        if (next != null && (widest == null || width(next) > width(widest))) {
          widest = next;
        }
      }
    }
    return Optional.ofNullable(widest);
  }

  private static Disagreement within(List<PlacedClaim> thing, int from, LocalDate last) {
    Map<String, PlacedClaim> latest = new TreeMap<>();
    for (PlacedClaim placed : thing.subList(from, thing.size())) {
      if (placed.claim().day().isAfter(last)) {
        break;
      }
      latest.merge(placed.claim().source(), placed, BinaryOperator.maxBy(LATEST));
    }
    Optional<PlacedClaim> highest =
        latest.values().stream().filter(placed -> !isUpperBound(placed)).max(SMALLEST);
    PlacedClaim lowest = Collections.min(latest.values(), SMALLEST);
    return highest.isEmpty() || best(lowest) >= best(highest.get())
        ? null
        : disagreement(latest.size(), lowest, highest.get());
  }

  /** {@code fewer than 200} is no larger number than another source's 150. */
  private static boolean isUpperBound(PlacedClaim placed) {
    Modifier modifier = placed.claim().amount().modifier();
    return modifier == Modifier.LESS_THAN || modifier == Modifier.AT_MOST;
  }

  private static double width(Disagreement disagreement) {
    return disagreement.ratio() == null ? Double.POSITIVE_INFINITY : disagreement.ratio();
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
        best(lowest) == 0 ? null : best(highest) / best(lowest),
        lowest.claim().id(),
        highest.claim().id());
  }

  private static double best(PlacedClaim placed) {
    return placed.claim().amount().best();
  }
}
