package tally.write;

import java.util.Objects;

/**
 * A column of a table.
 *
 * @param name its heading: {@code as_of_start}
 * @param type what its cells are
 * @param description what it means, in a sentence for somebody who has not seen the table before
 * @param width how wide the workbook shows it, in characters; 0 = as its cells need
 */
public record Column(String name, ColumnType type, String description, int width) {
  public Column {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(description, "description");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a column needs a name");
    }
    if (width < 0 || width > 255) {
      throw new IllegalArgumentException(name + ": width outside 0..255: " + width);
    }
  }
}
