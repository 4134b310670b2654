package tally.write;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a table is called and what its columns mean.
 *
 * @param name its name in file names, sheets and formulas: {@code counts_by_source}; small letters,
 *     digits and {@code _}, at most 25 of them
 * @param title its name in words: {@code Reported counts by source over time}
 * @param description what one row stands for
 * @param columns its columns, at least one; names are unique even if case is ignored
 */
public record TableSchema(String name, String title, String description, List<Column> columns) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,24}");

  /** {@code ab12}, {@code r1c1}: spreadsheets refuse tables that are called like a cell. */
  private static final Pattern CELL = Pattern.compile("[a-z]{1,3}[0-9]+|[rc]|r[0-9]*c[0-9]*");

  public TableSchema {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
    columns = List.copyOf(columns);
    if (!NAME.matcher(name).matches() || CELL.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name for a table: " + name);
    }
    if (columns.isEmpty()) {
      throw new IllegalArgumentException(name + ": a table needs a column");
    }
    Set<String> seen = new HashSet<>();
    for (Column column : columns) {
      if (!seen.add(column.name().toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException(name + ": two columns are called " + column.name());
      }
    }
  }
}
