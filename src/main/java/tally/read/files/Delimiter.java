package tally.read.files;

import java.util.List;

/** What stands between the cells of a table: a comma, or what spreadsheets write instead. */
public final class Delimiter {
  private static final List<Character> KNOWN = List.of('\t', ';', '|');

  private Delimiter() {}

  /** The delimiter of a table with this first line: the one that it has most of. */
  public static char of(String header) {
    char best = ',';
    for (char other : KNOWN) {
      if (count(header, other) > count(header, best)) {
        best = other;
      }
    }
    return best;
  }

  private static long count(String header, char delimiter) {
    return header.chars().filter(c -> c == delimiter).count();
  }
}
