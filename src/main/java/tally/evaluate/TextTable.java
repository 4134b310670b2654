package tally.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays out a table as lines of text, in columns as wide as their widest cell. */
final class TextTable {
  private static final String GAP = "  ";

  private TextTable() {}

  /**
   * @param rows the cells, all rows of the same length
   * @param words how many columns at the left hold words; the others hold numbers, to the right
   */
  static List<String> lines(List<List<String>> rows, int words) {
    int[] widths = new int[rows.isEmpty() ? 0 : rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    List<String> lines = new ArrayList<>(rows.size());
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String blanks = " ".repeat(widths[i] - row.get(i).length());
        line.append(i == 0 ? "" : GAP);
        line.append(i < words ? row.get(i) + blanks : blanks + row.get(i));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** A part of a whole to two decimals, or a dash of nothing. */
  static String share(int part, int whole) {
    return whole == 0 ? "-" : number((double) part / whole);
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
