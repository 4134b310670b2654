package tally.tabulate;

import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import tally.model.Figure;
import tally.model.Kind;
import tally.model.Mention;
import tally.tabulate.source.CanonicalSource;

/** Gives each figure its place in the tables: ids, topics, and its source's one name. */
final class Mentions implements MapFunction<Told, Mention> {
  private static final long serialVersionUID = 1L;

  private final Topics topics;
  private final SourceNames names;

  Mentions(Topics topics, SourceNames names) {
    this.topics = topics;
    this.names = names;
  }

  @Override
  public Mention call(Told told) {
    Figure figure = told.figure();
    CanonicalSource source = names.of(figure);
    boolean count = figure.kind() == Kind.COUNT;
    List<String> of = topics.of(figure);
    return new Mention(
        Ids.figure(figure),
        figure,
        of,
        source == null ? null : source.name(),
        source == null ? null : source.type(),
        count ? Ids.claim(figure, source) : null,
        told.repeat());
  }
}
