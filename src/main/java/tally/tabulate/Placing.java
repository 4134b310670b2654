package tally.tabulate;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import tally.model.Claim;

/** Puts each claim under each of its topics, in its period. */
final class Placing implements FlatMapFunction<Claim, PlacedClaim> {
  private static final long serialVersionUID = 1L;

  private final Things things;
  private final PeriodSize size;

  Placing(Things things, PeriodSize size) {
    this.things = things;
    this.size = size;
  }

  @Override
  public Iterator<PlacedClaim> call(Claim claim) {
    Thing thing = things.of(claim.subject(), claim.event());
    List<String> topics = claim.topics();
    // A claim without a topic still has its row in the table of counts.
    Stream<String> under = topics.isEmpty() ? Stream.of((String) null) : topics.stream();
    return under.map(topic -> PlacedClaim.of(topic, claim, thing, size)).iterator();
  }
}
