package tally.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How wide a table's columns must be to be read: wide enough for nearly all cells of the first
 * rows, because measuring every cell would take longer than writing it.
 */
final class ColumnWidths {
  private static final int SAMPLE = 500;
  private static final int WIDEST = 50;
  private static final int NARROWEST = 7;

  /** Room for the button that filters the column. */
  private static final int BUTTON = 4;

  private static final int MARGIN = 2;

  private final List<Column> columns;
  private final List<int[]> sample = new ArrayList<>();

  ColumnWidths(List<Column> columns) {
    this.columns = columns;
  }

  void see(Object[] cells) {
    if (sample.size() < SAMPLE) {
      sample.add(Arrays.stream(cells).mapToInt(ColumnWidths::length).toArray());
    }
  }

  private static int length(Object cell) {
    return cell == null ? 0 : cell.toString().length();
  }

  /** The width of a column in characters. */
  int of(int column) {
    Column shape = columns.get(column);
    if (shape.width() > 0) {
      return shape.width();
    }
    int[] lengths = sample.stream().mapToInt(row -> row[column]).sorted().toArray();
    int nearlyAll = lengths.length == 0 ? 0 : lengths[(lengths.length * 95 + 99) / 100 - 1];
    int cells = Math.max(NARROWEST, Math.min(WIDEST, nearlyAll + MARGIN));
    return Math.max(cells, shape.name().length() + BUTTON);
  }

  int total() {
    int total = 0;
    for (int i = 0; i < columns.size(); i++) {
      total += of(i);
    }
    return total;
  }
}
