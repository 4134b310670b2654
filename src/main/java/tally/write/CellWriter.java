package tally.write;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;

/** Fills cells so that a spreadsheet takes words for words, numbers for numbers, days for days. */
final class CellWriter {
  private final WorkbookStyles styles;

  CellWriter(WorkbookStyles styles) {
    this.styles = styles;
  }

  void text(Cell cell, String text) {
    text(cell, text, FormulaText.runs(text) ? styles.formulaLike() : styles.text());
  }

  void text(Cell cell, String text, CellStyle style) {
    cell.setCellValue(CellText.fitting(text));
    cell.setCellStyle(style);
  }

  void number(Cell cell, double number) {
    number(cell, number, number == Math.rint(number) ? styles.whole() : styles.decimal());
  }

  void number(Cell cell, double number, CellStyle style) {
    cell.setCellValue(number);
    cell.setCellStyle(style);
  }

  /**
   * Writes a day.
   *
   * @return whether it became a number; days before 1900 become words
   */
  boolean day(Cell cell, LocalDate day) {
    OptionalInt number = DayNumber.of(day);
    if (number.isPresent()) {
      number(cell, number.getAsInt(), styles.day());
    } else {
      text(cell, day.toString(), styles.day());
    }
    return number.isPresent();
  }
}
