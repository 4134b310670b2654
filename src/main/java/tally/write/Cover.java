package tally.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What the workbook's first sheet says before it lists the other sheets.
 *
 * @param title what this is
 * @param description a sentence or two more
 * @param made the day it was made, or null to leave it out
 * @param input what it was made from: folders, files, addresses
 * @param totals how much of what: articles, figures, claims
 * @param notes what a reader must know before quoting a number, a sentence or two each
 */
public record Cover(
    String title,
    String description,
    LocalDate made,
    List<String> input,
    List<Total> totals,
    List<String> notes) {

  /**
   * A total.
   *
   * @param of what was counted: {@code Articles}
   * @param number how many
   */
  public record Total(String of, long number) {
    public Total {
      Objects.requireNonNull(of, "of");
    }
  }

  public Cover {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
    input = List.copyOf(input);
    totals = List.copyOf(totals);
    notes = List.copyOf(notes);
  }
}
