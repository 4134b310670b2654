package tally.write;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How the workbook's cells look.
 *
 * @param text words
 * @param formulaLike words that would run as a formula once somebody edits the cell
 * @param whole whole numbers
 * @param decimal other numbers
 * @param day days, and dates that are less exact
 * @param link addresses that can be followed
 * @param header the headings of a table
 * @param title the cover's title
 * @param heading a heading inside the cover
 * @param label what stands left of a value on the cover
 * @param wrapped words over several lines
 * @param wholeLeft whole numbers that stand in a column of words
 */
record WorkbookStyles(
    XSSFCellStyle text,
    XSSFCellStyle formulaLike,
    XSSFCellStyle whole,
    XSSFCellStyle decimal,
    XSSFCellStyle day,
    XSSFCellStyle link,
    XSSFCellStyle header,
    XSSFCellStyle title,
    XSSFCellStyle heading,
    XSSFCellStyle label,
    XSSFCellStyle wrapped,
    XSSFCellStyle wholeLeft) {
  private static final String WHOLE = "#,##0";

  /** Not {@code #,##0.##}: that shows 3 as {@code 3.} */
  private static final String DECIMAL = "#,##0.0##";

  /** Keeps numbers clear of the words that begin the next column. */
  private static final String GAP = "_)";

  private static final String DAY = "yyyy-mm-dd";
  private static final String INK = "1F3A5F";
  private static final String GREY = "5F6B7A";
  private static final String BLUE = "0563C1";
  private static final String SHADE = "E8EEF5";
  private static final String RULE = "8FA3B8";

  static WorkbookStyles in(XSSFWorkbook book) {
    // Named for each style: the default font refers to a theme, and the workbook has none.
    XSSFFont body = font(book, 11, "000000", false);
    XSSFCellStyle formulaLike = inFont(book, body);
    formulaLike.setQuotePrefixed(true);
    XSSFCellStyle day = numbers(book, body, DAY);
    day.setAlignment(HorizontalAlignment.LEFT);
    XSSFFont underlined = font(book, 11, BLUE, false);
    underlined.setUnderline(Font.U_SINGLE);
    XSSFCellStyle wrapped = inFont(book, body);
    wrapped.setWrapText(true);
    XSSFCellStyle wholeLeft = numbers(book, body, WHOLE);
    wholeLeft.setAlignment(HorizontalAlignment.LEFT);
    return new WorkbookStyles(
        inFont(book, body),
        formulaLike,
        numbers(book, body, WHOLE + GAP),
        numbers(book, body, DECIMAL + GAP),
        day,
        inFont(book, underlined),
        header(book),
        inFont(book, font(book, 18, INK, true)),
        inFont(book, font(book, 13, INK, true)),
        inFont(book, font(book, 11, GREY, false)),
        wrapped,
        wholeLeft);
  }

  private static XSSFCellStyle numbers(XSSFWorkbook book, XSSFFont font, String format) {
    XSSFCellStyle style = inFont(book, font);
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  private static XSSFCellStyle inFont(XSSFWorkbook book, XSSFFont font) {
    XSSFCellStyle style = book.createCellStyle();
    // Of a text with line breaks, the first line is the one to show.
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setFont(font);
    return style;
  }

  private static XSSFCellStyle header(XSSFWorkbook book) {
    XSSFCellStyle style = inFont(book, font(book, 11, INK, true));
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(colour(SHADE));
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(colour(RULE));
    return style;
  }

  private static XSSFFont font(XSSFWorkbook book, int points, String colour, boolean bold) {
    XSSFFont font = book.createFont();
    font.setFontHeightInPoints((short) points);
    font.setColor(colour(colour));
    font.setBold(bold);
    return font;
  }

  private static XSSFColor colour(String rgb) {
    return new XSSFColor(HexFormat.of().parseHex("FF" + rgb));
  }
}
