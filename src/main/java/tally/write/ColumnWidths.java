package tally.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How wide a table's columns must be to be read: wide enough for the heading, for every number (a
 * spreadsheet shows {@code ###} for one that does not fit) and for nearly all texts of the first
 * rows, because measuring every text would take longer than writing it.
 */
final class ColumnWidths {
  private static final int SAMPLE = 500;
  private static final int WIDEST = 50;
  private static final int NARROWEST = 7;

  /** Room for the button that filters the column. */
  private static final int BUTTON = 4;

  private static final int MARGIN = 2;
  private static final int DECIMALS = 3;

  private final List<Column> columns;
  private final List<int[]> sample = new ArrayList<>();
  private final int[] longestNumbers;

  ColumnWidths(List<Column> columns) {
    this.columns = columns;
    this.longestNumbers = new int[columns.size()];
  }

  void see(Object[] cells) {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Number number) {
        longestNumbers[i] = Math.max(longestNumbers[i], length(number));
      }
    }
    if (sample.size() < SAMPLE) {
      sample.add(Arrays.stream(cells).mapToInt(ColumnWidths::length).toArray());
    }
  }

  private static int length(Object cell) {
    return cell == null ? 0 : cell.toString().length();
  }

  /** As the workbook shows it: with separators between the thousands. */
  private static int length(Number number) {
    double size = Math.abs(number.doubleValue());
    int digits = size < 10 ? 1 : (int) Math.floor(Math.log10(size)) + 1;
    int decimals = size == Math.rint(size) ? 0 : 1 + DECIMALS;
    return digits + (digits - 1) / 3 + decimals + (number.doubleValue() < 0 ? 1 : 0);
  }

  /** The width of a column in characters. */
  int of(int column) {
    Column shape = columns.get(column);
    int least = Math.max(shape.name().length() + BUTTON, longestNumbers[column] + MARGIN);
    return Math.min(255, Math.max(least, shape.width() > 0 ? shape.width() : ofTexts(column)));
  }

  private int ofTexts(int column) {
    int[] lengths = sample.stream().mapToInt(row -> row[column]).sorted().toArray();
    int nearlyAll = lengths.length == 0 ? 0 : lengths[(lengths.length * 95 + 99) / 100 - 1];
    return Math.max(NARROWEST, Math.min(WIDEST, nearlyAll + MARGIN));
  }

  int total() {
    int total = 0;
    for (int i = 0; i < columns.size(); i++) {
      total += of(i);
    }
    return total;
  }
}
