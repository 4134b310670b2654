package tally.extract.text;

import java.util.ArrayList;
import java.util.List;
import tally.model.Span;

/**
 * Cuts a text into paragraphs. A line is a paragraph, as scrapers write them, unless the text is
 * wrapped at a column or a line plainly goes on: then only a blank line ends one.
 */
final class Paragraphs {
  private static final int SHORTEST_WRAPPED = 45;
  private static final int LONGEST_WRAPPED = 110;
  private static final int ENOUGH_LINES = 6;

  private Paragraphs() {}

  static List<Span> of(String text) {
    List<Span> lines = lines(text);
    boolean wrapped = isWrapped(text, lines);
    List<Span> paragraphs = new ArrayList<>();
    Span open = null;
    for (Span line : lines) {
      if (open != null && goesOn(text, open, line, wrapped)) {
        open = open.through(line);
      } else {
        if (open != null) {
          paragraphs.add(open);
        }
        open = line;
      }
    }
    if (open != null) {
      paragraphs.add(open);
    }
    return paragraphs;
  }

  /** The lines without the white space around them; blank ones are left out. */
  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length()
          && !isLineEnd(text.charAt(end))
          && (end == start || !Markup.endsParagraph(text, end))) {
        end++;
      }
      Span line = stripped(text, start, end);
      if (line.length() > 0 && !isMarkup(text, line)) {
        lines.add(line);
      }
      start = end < text.length() && isLineEnd(text.charAt(end)) ? end + 1 : end;
    }
    return lines;
  }

  private static boolean isMarkup(String text, Span line) {
    int at = line.start();
    while (at < line.end()) {
      int end = Markup.endOf(text, at, line.end());
      if (end == at && !Tokenizer.isBlank(text.charAt(at))) {
        return false;
      }
      at = Math.max(end, at + 1);
    }
    return true;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x2028 || c == 0x2029;
  }

  private static Span stripped(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Tokenizer.isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && Tokenizer.isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isWrapped(String text, List<Span> lines) {
    int single = 0;
    int even = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!blankBetween(text, lines.get(i), lines.get(i + 1))) {
        single++;
        int length = lines.get(i).length();
        even += length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED ? 1 : 0;
      }
    }
    return single >= ENOUGH_LINES && even * 5 >= single * 4;
  }

  private static boolean blankBetween(String text, Span line, Span next) {
    int ends = 0;
    for (int i = line.end(); i < next.start(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n')) {
        ends++;
      }
    }
    return ends > 1;
  }

  private static boolean goesOn(String text, Span open, Span line, boolean wrapped) {
    char last = text.charAt(open.end() - 1);
    boolean closed = ".!?:…\"”’)".indexOf(last) >= 0;
    boolean lower = Character.isLowerCase(text.codePointAt(line.start()));
    if (!closed && lower && open.length() >= SHORTEST_WRAPPED) {
      return true;
    }
    return wrapped
        && !blankBetween(text, open, line)
        && lastLineLength(text, open) >= SHORTEST_WRAPPED;
  }

  private static int lastLineLength(String text, Span open) {
    int start = open.end();
    while (start > open.start() && !isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    return open.end() - start;
  }
}
