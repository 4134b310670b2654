package tally.write;

/**
 * Texts that a spreadsheet would run instead of show. A headline that begins with {@code =} must
 * not become a formula on the desk of whoever opens the file: see "CSV injection" at OWASP.
 */
final class FormulaText {
  /** The last four are what a Japanese or Chinese keyboard types for the first four. */
  private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private FormulaText() {}

  static boolean runs(String text) {
    return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
  }

  /** The text with an apostrophe before it if it would run. */
  static String defused(String text) {
    return runs(text) ? "'" + text : text;
  }
}
