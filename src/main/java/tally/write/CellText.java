package tally.write;

/** Texts as long as a spreadsheet's cell can hold them. */
final class CellText {
  /** Excel's limit, in UTF-16 units. */
  static final int LONGEST = 32_767;

  private static final String MARK = " … [cut here: a cell holds no more]";

  private CellText() {}

  /** The text, or as much of it as fits with a mark that says so. */
  static String fitting(String text) {
    return text.length() <= LONGEST ? text : cut(text, LONGEST - MARK.length()) + MARK;
  }

  /** At most so many characters from the start, no emoji cut in half. */
  static String cut(String text, int length) {
    boolean splits = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, splits ? length - 1 : length);
  }
}
