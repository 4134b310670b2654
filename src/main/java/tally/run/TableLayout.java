package tally.run;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import tally.write.Column;
import tally.write.ColumnType;
import tally.write.Table;
import tally.write.TableSchema;

/**
 * How records are shown as a table: each column beside where its cells come from.
 *
 * @param name the table's name in file names and sheets
 * @param title its name in words
 * @param description what one row stands for
 * @param cells its columns, in order
 */
record TableLayout<R>(String name, String title, String description, List<Cell<R>> cells) {
  TableLayout {
    cells = List.copyOf(cells);
  }

  /**
   * A column and what it shows of a record.
   *
   * @param column the column
   * @param value its cell, or null if unknown
   */
  record Cell<R>(Column column, Function<R, Object> value) {}

  static <R> Cell<R> text(String name, int width, String means, Function<R, Object> value) {
    return new Cell<>(new Column(name, ColumnType.TEXT, means, width), value);
  }

  static <R> Cell<R> link(String name, int width, String means, Function<R, Object> value) {
    return new Cell<>(new Column(name, ColumnType.LINK, means, width), value);
  }

  static <R> Cell<R> integer(String name, int width, String means, Function<R, Object> value) {
    return new Cell<>(new Column(name, ColumnType.INTEGER, means, width), value);
  }

  static <R> Cell<R> number(String name, int width, String means, Function<R, Object> value) {
    return new Cell<>(new Column(name, ColumnType.NUMBER, means, width), value);
  }

  static <R> Cell<R> date(String name, int width, String means, Function<R, Object> value) {
    return new Cell<>(new Column(name, ColumnType.DATE, means, width), value);
  }

  /** An enum's constant as tables show it: {@code more_than}. */
  static String lower(Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }

  /** Several things in one cell, or null if there are none. */
  static String joined(List<String> several) {
    return several.isEmpty() ? null : String.join("; ", several);
  }

  /** Rounded to so many decimals, as more of them would only pretend to be exact. */
  static Double rounded(Double number, int decimals) {
    if (number == null) {
      return null;
    }
    double factor = Math.pow(10, decimals);
    return Math.round(number * factor) / factor;
  }

  TableSchema schema() {
    return new TableSchema(name, title, description, cells.stream().map(Cell::column).toList());
  }

  Object[] row(R shown) {
    return cells.stream().map(cell -> cell.value().apply(shown)).toArray();
  }

  /** The table of these records; they stream from Spark each time that it is written. */
  Table of(Dataset<R> records) {
    return new Table(schema(), () -> rows(records.toLocalIterator()));
  }

  /** The table of these records. */
  Table of(List<R> records) {
    return new Table(schema(), () -> rows(records.iterator()));
  }

  private Iterator<Object[]> rows(Iterator<R> records) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Object[] next() {
        return row(records.next());
      }
    };
  }
}
