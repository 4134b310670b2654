package tally.write;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** What the workbook's sheets have in common: headings, tables that can be filtered, paper. */
final class SheetFrame {
  private static final String QUIET = "TableStyleLight1";

  /** How many characters a page holds across before its print gets too small to read. */
  private static final int READABLE = 260;

  private SheetFrame() {}

  static void header(XSSFSheet sheet, int row, CellStyle style, List<String> headings) {
    XSSFRow header = sheet.createRow(row);
    for (int i = 0; i < headings.size(); i++) {
      XSSFCell cell = header.createCell(i);
      cell.setCellValue(headings.get(i));
      cell.setCellStyle(style);
    }
  }

  /** Makes a cell lead to another sheet. */
  static void link(XSSFCell cell, String text, String sheet, CellStyle style) {
    XSSFHyperlink link =
        cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheet.replace("'", "''") + "'!A1");
    cell.setCellValue(text);
    cell.setHyperlink(link);
    cell.setCellStyle(style);
  }

  /**
   * Makes cells a table that can be filtered and named in formulas.
   *
   * @param header the row of its headings, from 0
   * @param last its last row
   * @param columns how many columns it has, from the first one on
   */
  static void table(XSSFSheet sheet, String name, int header, int last, int columns) {
    AreaReference area =
        new AreaReference(
            new CellReference(header, 0),
            new CellReference(last, columns - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(area);
    table.setName(name);
    table.setDisplayName(name);
    table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    CTTableStyleInfo style = table.getCTTable().addNewTableStyleInfo();
    style.setName(QUIET);
    style.setShowRowStripes(true);
    style.setShowColumnStripes(false);
  }

  /**
   * Sets the sheet up for A4 in landscape.
   *
   * @param width how many characters it has across
   */
  static void print(XSSFSheet sheet, int width) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setLandscape(true);
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) ((width + READABLE - 1) / READABLE));
    setup.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, 0.4);
    sheet.setMargin(PageMargin.RIGHT, 0.4);
    sheet.setMargin(PageMargin.TOP, 0.5);
    sheet.setMargin(PageMargin.BOTTOM, 0.6);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("&P / &N");
  }
}
