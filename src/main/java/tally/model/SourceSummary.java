package tally.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A source of the corpus and what comes from it.
 *
 * @param name its one name
 * @param type what kind of body it is
 * @param spellings how the articles name it, in order
 * @param figures how many figures come from it
 * @param claims how many claims these make
 * @param articles how many articles cite it
 * @param firstPublished the first day on which one of these may have appeared, or null if unknown
 * @param lastPublished the last such day, or null if unknown
 */
public record SourceSummary(
    String name,
    SourceType type,
    List<String> spellings,
    int figures,
    int claims,
    int articles,
    LocalDate firstPublished,
    LocalDate lastPublished) {
  public SourceSummary {
    spellings = List.copyOf(spellings);
  }
}
