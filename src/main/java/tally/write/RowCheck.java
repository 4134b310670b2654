package tally.write;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a row fits the columns of its table, so that a date never arrives as a text in one file
 * and as a number in the other. Cells come out as {@code String}, {@code BigInteger}, {@code
 * BigDecimal}, {@code LocalDate} or null.
 */
final class RowCheck {
  private static final Pattern ISO =
      Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9:.]{4,18}(Z|[+-][0-9:]{2,6})?)?)?)?");
  private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final TableSchema schema;
  private final List<Column> columns;
  private long row;

  RowCheck(TableSchema schema) {
    this.schema = schema;
    this.columns = schema.columns();
  }

  /**
   * The next row's cells as their columns want them.
   *
   * @throws IllegalArgumentException if they don't fit, with the table, row (from 1) and column
   */
  Object[] next(Object[] cells) {
    row++;
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          where() + cells.length + " cells for " + columns.size() + " columns");
    }
    Object[] checked = new Object[cells.length];
    for (int i = 0; i < cells.length; i++) {
      checked[i] = cells[i] == null ? null : cell(columns.get(i), cells[i]);
    }
    return checked;
  }

  private Object cell(Column column, Object value) {
    return switch (column.type()) {
      case TEXT, LINK -> value instanceof String text ? textOrNull(text) : wrong(column, value);
      case INTEGER ->
          value instanceof Integer || value instanceof Long
              ? BigInteger.valueOf(((Number) value).longValue())
              : wrong(column, value);
      case NUMBER -> value instanceof Number number ? number(column, number) : wrong(column, value);
      case DATE -> date(column, value);
    };
  }

  /** CSV can't tell an empty text from none. */
  private static String textOrNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private Object number(Column column, Number number) {
    try {
      return new BigDecimal(number.toString());
    } catch (NumberFormatException e) {
      return wrong(column, number);
    }
  }

  private Object date(Column column, Object value) {
    if (value instanceof LocalDate) {
      return value;
    }
    if (!(value instanceof String text)) {
      return wrong(column, value);
    }
    if (text.isEmpty()) {
      return null;
    }
    if (!ISO.matcher(text).matches()) {
      return wrong(column, value);
    }
    try {
      return ISO_DAY.matcher(text).matches() ? LocalDate.parse(text) : text;
    } catch (DateTimeParseException e) {
      return wrong(column, value);
    }
  }

  private Object wrong(Column column, Object value) {
    String type = value.getClass().getSimpleName();
    throw new IllegalArgumentException(
        where() + column.name() + " wants " + column.type() + ", not the " + type + " " + value);
  }

  private String where() {
    return schema.name() + ", row " + row + ": ";
  }
}
