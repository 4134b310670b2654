package tally.tabulate.copies;

import java.text.Normalizer;

/** What is left of a text when only its words count: not white space, punctuation or capitals. */
final class PlainText {
  private PlainText() {}

  /** Letters, marks on them and digits, in small letters, with one blank between words. */
  static String of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(composed.length());
    boolean between = false;
    for (int at = 0; at < composed.length(); ) {
      int point = composed.codePointAt(at);
      at += Character.charCount(point);
      if (isPartOfWord(point)) {
        if (between && !plain.isEmpty()) {
          plain.append(' ');
        }
        between = false;
        plain.appendCodePoint(Character.toLowerCase(point));
      } else if (Character.getType(point) != Character.FORMAT) {
        // A soft hyphen or a mark of direction divides no word.
        between = true;
      }
    }
    return plain.toString();
  }

  private static boolean isPartOfWord(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK
        || Character.getType(point) == Character.COMBINING_SPACING_MARK;
  }
}
