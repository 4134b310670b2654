package tally.tabulate;

import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import tally.model.Amount;
import tally.model.Figure;
import tally.model.Kind;
import tally.model.Mention;
import tally.model.Period;
import tally.tabulate.source.CanonicalSource;

/** Gives each figure its place in the tables: ids, topics, and its source's one name. */
final class Mentions implements MapFunction<Told, Mention> {
  private static final long serialVersionUID = 1L;

  private final Topics topics;
  private final Broadcast<Map<String, CanonicalSource>> sources;

  Mentions(Topics topics, Broadcast<Map<String, CanonicalSource>> sources) {
    this.topics = topics;
    this.sources = sources;
  }

  @Override
  public Mention call(Told told) {
    Figure figure = told.figure();
    CanonicalSource source =
        figure.source() == null ? null : sources.value().get(figure.source().name());
    boolean count = figure.kind() == Kind.COUNT;
    List<String> of = topics.of(figure);
    return new Mention(
        id(figure),
        figure,
        of,
        source == null ? null : source.name(),
        source == null ? null : source.type(),
        count ? claimId(figure, source) : null,
        told.repeat());
  }

  private static String id(Figure figure) {
    Amount amount = figure.amount();
    return Fingerprint.of(
        figure.article().id(),
        figure.span().start(),
        figure.span().end(),
        amount.low(),
        amount.high());
  }

  private static String claimId(Figure figure, CanonicalSource source) {
    Period asOf = figure.asOf().period();
    return Fingerprint.of(
        source == null ? null : source.key(),
        figure.subject(),
        figure.event(),
        figure.extent(),
        figure.status(),
        figure.amount().low(),
        figure.amount().high(),
        asOf.start(),
        asOf.end());
  }
}
