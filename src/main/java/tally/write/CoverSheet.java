package tally.write;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The first sheet: what the workbook is, what it was made from, where to find what, and what every
 * column means.
 */
final class CoverSheet {
  private static final int[] WIDTHS = {26, 20, 15, 95};
  private static final int ACROSS = Arrays.stream(WIDTHS).sum();
  private static final float LINE = 15;
  private static final float TITLE = 28;

  /** More inputs than these would push everything else off the screen. */
  private static final int INPUTS_SHOWN = 10;

  private final XSSFSheet sheet;
  private final WorkbookStyles styles;
  private final CellWriter cells;
  private int rows;

  CoverSheet(XSSFSheet sheet, WorkbookStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
    this.cells = new CellWriter(styles);
  }

  void fill(Cover cover, List<WrittenSheet> sheets, List<TableSchema> tables) {
    about(cover);
    sheets(sheets);
    notes(cover.notes());
    columns(tables);
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
    sheet.setDisplayGridlines(false);
    SheetFrame.print(sheet, ACROSS);
  }

  private void about(Cover cover) {
    XSSFRow title = next();
    title.setHeightInPoints(TITLE);
    text(title, 0, cover.title(), styles.title());
    if (!cover.description().isEmpty()) {
      across(cover.description());
    }
    skip();
    if (cover.made() != null) {
      cells.day(fact("Made on").createCell(1), cover.made());
    }
    List<String> input = cover.input();
    for (int i = 0; i < Math.min(input.size(), INPUTS_SHOWN); i++) {
      text(fact(i == 0 ? "Made from" : ""), 1, input.get(i), styles.text());
    }
    if (input.size() > INPUTS_SHOWN) {
      text(
          fact(""),
          1,
          String.format(Locale.ROOT, "and %,d more", input.size() - INPUTS_SHOWN),
          styles.text());
    }
    for (Cover.Total total : cover.totals()) {
      number(fact(total.of()), total.number());
    }
  }

  private XSSFRow fact(String label) {
    XSSFRow row = next();
    text(row, 0, label, styles.label());
    return row;
  }

  private void sheets(List<WrittenSheet> sheets) {
    section("What is where", List.of("sheet", "rows", "kind", "what it holds"));
    for (WrittenSheet written : sheets) {
      XSSFRow row = next();
      SheetFrame.link(row.createCell(0), written.name(), written.name(), styles.link());
      number(row, written.rows());
      text(row, 2, written.kind(), styles.text());
      meaning(row, written.holds());
    }
  }

  private void notes(List<String> notes) {
    if (notes.isEmpty()) {
      return;
    }
    skip();
    text(next(), 0, "Before you quote a number", styles.heading());
    notes.forEach(this::across);
  }

  private void columns(List<TableSchema> tables) {
    section("What the columns mean", List.of("table", "column", "type", "meaning"));
    for (TableSchema table : tables) {
      for (Column column : table.columns()) {
        XSSFRow row = next();
        text(row, 0, table.name(), styles.text());
        text(row, 1, column.name(), styles.text());
        text(row, 2, inWords(column.type()), styles.text());
        meaning(row, column.description());
      }
    }
  }

  private void section(String heading, List<String> headings) {
    skip();
    text(next(), 0, heading, styles.heading());
    SheetFrame.header(sheet, rows++, styles.header(), headings);
  }

  /** A text in the last column, over as many lines as it needs. */
  private void meaning(XSSFRow row, String text) {
    text(row, WIDTHS.length - 1, text, styles.wrapped());
    fit(row, text, WIDTHS[WIDTHS.length - 1]);
  }

  /** A text over the whole width. */
  private void across(String text) {
    XSSFRow row = next();
    text(row, 0, text, styles.wrapped());
    sheet.addMergedRegion(
        new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, WIDTHS.length - 1));
    fit(row, text, ACROSS);
  }

  /** Not every spreadsheet finds the height of a row itself. */
  private static void fit(XSSFRow row, String text, int width) {
    int lines = 1 + text.length() / width;
    if (lines > 1) {
      row.setHeightInPoints(lines * LINE);
    }
  }

  private void text(XSSFRow row, int column, String text, CellStyle style) {
    cells.text(row.createCell(column), text, style);
  }

  /** A number in the second column, which otherwise holds words. */
  private void number(XSSFRow row, long number) {
    cells.number(row.createCell(1), (double) number, styles.wholeLeft());
  }

  private static String inWords(ColumnType type) {
    return switch (type) {
      case TEXT -> "text";
      case INTEGER -> "whole number";
      case NUMBER -> "number";
      case DATE -> "date";
      case LINK -> "link";
    };
  }

  private XSSFRow next() {
    return sheet.createRow(rows++);
  }

  private void skip() {
    rows++;
  }
}
