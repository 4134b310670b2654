package tally.write;

import java.util.ArrayList;
import java.util.List;

/** The sheets of a table: one, unless it has more rows than a sheet can hold. */
final class TableSheets {
  private final StreamedWorkbook book;
  private final WorkbookStyles styles;
  private final SheetNames names;
  private final int rowsPerSheet;

  TableSheets(StreamedWorkbook book, WorkbookStyles styles, SheetNames names, int rowsPerSheet) {
    this.book = book;
    this.styles = styles;
    this.names = names;
    this.rowsPerSheet = rowsPerSheet;
  }

  /**
   * Writes a table.
   *
   * @param name the name of its first sheet; the others are numbered: {@code figures (2)}
   */
  List<WrittenSheet> write(Table table, String name) {
    TableSchema schema = table.schema();
    RowCheck check = new RowCheck(schema);
    List<WrittenSheet> written = new ArrayList<>();
    TableSheet sheet = new TableSheet(book, styles, schema, name);
    for (Object[] row : table.rows()) {
      if (sheet.rows() == rowsPerSheet - 1) {
        written.add(finished(sheet, schema, written.size() + 1));
        sheet = new TableSheet(book, styles, schema, names.take(schema.name()));
      }
      sheet.add(check.next(row));
    }
    written.add(finished(sheet, schema, written.size() + 1));
    return written;
  }

  private static WrittenSheet finished(TableSheet sheet, TableSchema schema, int part) {
    String name = schema.name();
    sheet.finish(part == 1 ? name : name + "." + part);
    String holds = schema.title() + ": " + schema.description();
    return new WrittenSheet(
        sheet.name(), sheet.rows(), "table", part == 1 ? holds : holds + " (continued)");
  }
}
