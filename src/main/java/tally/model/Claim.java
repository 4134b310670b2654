package tally.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What one source says of one count, however often it is repeated: same source, subject, event,
 * extent, status, bounds and time.
 *
 * @param id the same for the same claim in every run
 * @param topics the topics it belongs to, in order
 * @param subject what is counted, or null
 * @param event what happened to them, as a lemma, or null
 * @param extent of how much it is
 * @param status what the texts say of its truth
 * @param source who says so, under its one name; null if the articles speak in their own voice
 * @param sourceType what kind of body that is, or null without a source
 * @param amount the bounds, with the modifier of the example
 * @param asOf the days it is for
 * @param firstPublished the first day on which an article may have carried it, or null if unknown
 * @param lastPublished the last such day, or null if unknown
 * @param articles the ids of the articles that carry it, in order
 * @param tellers how many of these articles do not merely copy it from another of them
 * @param publishers who published these, in order, as far as known
 * @param places where, as the sentences name it, in small letters and in order
 * @param exampleSentence the sentence that was published first
 * @param exampleArticle the id of its article
 * @param exampleUrl the address of its article, or null
 * @param confidence how likely its best mention is right, 0 to 1
 */
public record Claim(
    String id,
    List<String> topics,
    String subject,
    String event,
    Extent extent,
    Status status,
    String source,
    SourceType sourceType,
    Amount amount,
    Period asOf,
    LocalDate firstPublished,
    LocalDate lastPublished,
    List<String> articles,
    int tellers,
    List<String> publishers,
    List<String> places,
    String exampleSentence,
    String exampleArticle,
    String exampleUrl,
    double confidence) {
  public Claim {
    Objects.requireNonNull(id, "id");
    topics = List.copyOf(topics);
    articles = List.copyOf(articles);
    publishers = List.copyOf(publishers);
    places = List.copyOf(places);
  }

  /** The day that places it on a time line: the last it is for, else its first publication. */
  public LocalDate day() {
    return asOf.end() != null ? asOf.end() : firstPublished;
  }
}
