package tally.write;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The sheet of one topic: the picture, and below it every number that is in the picture, so that a
 * reader can check it or draw another one.
 */
final class ChartSheet {
  /** The rows of the picture; it leaves out the first one, which leads back to the cover. */
  private static final int TOP = 1;

  private static final int BOTTOM = 29;
  private static final int HEADER = BOTTOM + 1;
  private static final int COLUMNS = 10;
  private static final int SERIES_WIDTH = 36;
  private static final int OTHER_WIDTH = 13;

  /**
   * A series as the picture needs it.
   *
   * @param name its name
   * @param points its points that have a place on an axis of time; at least one
   * @param first the row of the first of them
   */
  record Drawn(String name, List<Point> points, int first) {
    CellRangeAddress days() {
      return column(1);
    }

    CellRangeAddress values() {
      return column(2);
    }

    private CellRangeAddress column(int column) {
      return new CellRangeAddress(first, first + points.size() - 1, column, column);
    }
  }

  private final XSSFSheet sheet;
  private final WorkbookStyles styles;
  private final CellWriter cells;

  ChartSheet(XSSFSheet sheet, WorkbookStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
    this.cells = new CellWriter(styles);
  }

  /**
   * Fills the sheet.
   *
   * @param tableName the name for the table of the numbers
   * @param cover the sheet to lead back to
   */
  WrittenSheet fill(Chart chart, String tableName, String cover) {
    SheetFrame.link(sheet.createRow(0).createCell(0), "← " + cover, cover, styles.link());
    SheetFrame.header(sheet, HEADER, styles.header(), List.of("series", "date", "value"));
    List<Drawn> drawn = new ArrayList<>();
    int row = HEADER;
    for (Series series : chart.shown()) {
      List<Point> points = new ArrayList<>();
      for (Point point : series.points()) {
        if (fill(sheet.createRow(++row), series.name(), point)) {
          points.add(point);
        }
      }
      if (!points.isEmpty()) {
        // Days without a number are the earliest and stand first.
        drawn.add(new Drawn(series.name(), points, row - points.size() + 1));
      }
    }
    sheet.setColumnWidth(0, SERIES_WIDTH * 256);
    for (int column = 1; column < COLUMNS; column++) {
      sheet.setColumnWidth(column, OTHER_WIDTH * 256);
    }
    SheetFrame.table(sheet, tableName, HEADER, row, 3);
    SheetFrame.print(sheet, SERIES_WIDTH + (COLUMNS - 1) * OTHER_WIDTH);
    if (!drawn.isEmpty()) {
      new ChartPicture(sheet, chart).draw(drawn, TOP, BOTTOM, COLUMNS);
    }
    return new WrittenSheet(sheet.getSheetName(), row - HEADER, "chart", told(chart));
  }

  /** Writes a point and tells whether its day has a place on an axis of time. */
  private boolean fill(XSSFRow row, String name, Point point) {
    cells.text(row.createCell(0), name);
    cells.number(row.createCell(2), point.value());
    return cells.day(row.createCell(1), point.day());
  }

  private static String told(Chart chart) {
    String what =
        chart.subtitle().isEmpty() ? chart.title() : chart.title() + ": " + chart.subtitle();
    int shown = chart.shown().size();
    int all = chart.series().size();
    return shown == all ? what : what + " (the first " + shown + " of " + all + " series)";
  }
}
