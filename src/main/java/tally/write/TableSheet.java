package tally.write;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * One sheet that holds a table, or as much of it as fits: a heading that stays in view, columns
 * that can be filtered, numbers and dates that can be added and sorted. Rows go to disk as they
 * come.
 */
final class TableSheet {
  private final StreamedWorkbook book;
  private final WorkbookStyles styles;
  private final CellWriter cells;
  private final TableSchema schema;
  private final ColumnWidths widths;
  private final SXSSFSheet sheet;
  private final SheetLinks links = new SheetLinks();
  private int rows;

  TableSheet(StreamedWorkbook book, WorkbookStyles styles, TableSchema schema, String name) {
    this.book = book;
    this.styles = styles;
    this.cells = new CellWriter(styles);
    this.schema = schema;
    this.widths = new ColumnWidths(schema.columns());
    this.sheet = book.createSheet(name);
    // The heading is not streamed: the table's definition is checked against it at the end.
    SheetFrame.header(book.template(sheet), 0, styles.header(), headings());
  }

  private List<String> headings() {
    return schema.columns().stream().map(Column::name).toList();
  }

  int rows() {
    return rows;
  }

  String name() {
    return sheet.getSheetName();
  }

  void add(Object[] values) {
    widths.see(values);
    Row row = sheet.createRow(++rows);
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        fill(row.createCell(i), schema.columns().get(i).type(), values[i]);
      }
    }
  }

  private void fill(Cell cell, ColumnType type, Object value) {
    if (value instanceof Number number) {
      cells.number(cell, number.doubleValue());
    } else if (value instanceof LocalDate day) {
      cells.day(cell, day);
    } else if (type == ColumnType.DATE) {
      cells.text(cell, (String) value, styles.day());
    } else if (type == ColumnType.LINK) {
      link(cell, (String) value);
    } else {
      cells.text(cell, (String) value);
    }
  }

  private void link(Cell cell, String text) {
    boolean linked =
        WebAddress.of(text)
            .filter(address -> links.add(cell.getRowIndex(), cell.getColumnIndex(), address))
            .isPresent();
    if (linked) {
      cells.text(cell, text, styles.link());
    } else {
      cells.text(cell, text);
    }
  }

  /**
   * Makes the cells a table.
   *
   * @param tableName its name in formulas and queries
   */
  void finish(String tableName) {
    XSSFSheet template = book.template(sheet);
    for (int i = 0; i < schema.columns().size(); i++) {
      template.setColumnWidth(i, widths.of(i) * 256);
    }
    template.createFreezePane(0, 1);
    // A table without a row is a fault in the eyes of Excel: an empty one stands in for it.
    int last = Math.max(rows, 1);
    int columns = schema.columns().size();
    SheetFrame.table(template, tableName, 0, last, columns);
    template.setDimensionOverride(new CellRangeAddress(0, last, 0, columns - 1));
    SheetFrame.print(template, widths.total());
    template.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    book.finish(sheet, links);
  }
}
