package tally.write;

import java.util.Objects;

/**
 * A table to be written.
 *
 * @param schema its name and columns
 * @param rows its rows in their final order, one cell per column, null = unknown. They may stream
 *     and be many; each writer runs through them once from the start, and must find the same rows
 *     again
 */
public record Table(TableSchema schema, Iterable<Object[]> rows) {
  public Table {
    Objects.requireNonNull(schema, "schema");
    Objects.requireNonNull(rows, "rows");
  }
}
