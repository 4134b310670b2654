package tally.model;

import java.util.List;
import java.util.Objects;

/**
 * A figure with its place in the tables: under which topics and claim it stands, and whose it is
 * once all spellings of a source are one.
 *
 * @param id the same for the same figure of the same article in every run
 * @param figure the figure
 * @param topics the topics it belongs to, in order; empty unless it is a count
 * @param source the source under its one name, or null if the article speaks in its own voice
 * @param sourceType what kind of body that is, or null without a source
 * @param claimId the claim that it repeats, or null unless it is a count
 * @param repeat whether its article only copies it from another one of the corpus
 */
public record Mention(
    String id,
    Figure figure,
    List<String> topics,
    String source,
    SourceType sourceType,
    String claimId,
    boolean repeat) {
  public Mention {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(figure, "figure");
    topics = List.copyOf(topics);
  }
}
