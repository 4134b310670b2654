package tally.extract.date;

import java.util.Optional;
import java.util.Set;
import tally.model.PartOfSpeech;

/** Tells a year that stands alone from a number of things: in 2017, but not 2000 soldiers. */
final class YearAlone {
  private static final int EARLIEST_USUAL = 1900;
  private static final int LATEST_USUAL = 2060;
  private static final Set<String> SURE =
      Set.of(
          "in", "since", "until", "till", "during", "circa", "throughout", "early", "late", "mid");
  private static final Set<String> MARKS = Set.of("$", "£", "€", "¥", "#", "no", "nos", "+", "±");
  private static final Set<String> DETERMINERS =
      Set.of("the", "its", "their", "his", "her", "our", "a", "'s", "this", "that", "s'");
  private static final Set<String> UNITS =
      Set.of(
          "%",
          "percent",
          "per",
          "million",
          "billion",
          "thousand",
          "hundred",
          "km",
          "kg",
          "m",
          "miles",
          "metres",
          "meters",
          "feet",
          "tons",
          "tonnes",
          "degrees",
          "mm",
          "cm",
          "hours",
          "hrs",
          "gmt",
          "et",
          "pm",
          "am",
          "mah",
          "hp",
          "rpm",
          "mhz",
          "kwh",
          "mw",
          "x",
          "s");

  private YearAlone() {}

  static boolean in(Chart chart, int start, int end) {
    Piece year = chart.pieces().get(start);
    String before = chart.key(start - 1);
    if (MARKS.contains(before) || UNITS.contains(chart.key(end)) || isPartOfCode(chart, start)) {
      return false;
    }
    if (!year.isNumber()) {
      return true;
    }
    boolean sure = SURE.contains(before) || Surroundings.PREPOSITIONS.contains(before);
    int value = year.number();
    if (value < EARLIEST_USUAL || value > LATEST_USUAL) {
      return sure && !Surroundings.isPluralNoun(chart, end) && !isNoun(chart, end);
    }
    if (Surroundings.isPluralNoun(chart, end)) {
      return DETERMINERS.contains(before) || (SURE.contains(before) && value % 100 != 0);
    }
    return sure || value % 100 != 0 || DETERMINERS.contains(before) || before.isEmpty();
  }

  private static boolean isNoun(Chart chart, int at) {
    return chart.piece(at).isPresent()
        && (Guards.tag(chart, at) == PartOfSpeech.NOUN
            || Guards.tag(chart, at) == PartOfSpeech.ADJ);
  }

  /**
   * A hyphen, slash or dot that touches it makes it part of a number plate, a model or an address.
   */
  private static boolean isPartOfCode(Chart chart, int at) {
    Piece year = chart.pieces().get(at);
    Optional<Piece> before = chart.piece(at - 1);
    Optional<Piece> after = chart.piece(at + 1);
    boolean first =
        before.isPresent()
            && year.touches(before.get())
            && Set.of("-", "/", ".", ":", "_", "@").contains(before.get().key())
            && !chart.key(at - 2).equals("mid")
            && chart.piece(at - 2).map(piece -> before.get().touches(piece)).orElse(false)
            && !chart.pieces().get(at - 2).is(WordClass.MONTH)
            && Numbers.year(chart.pieces(), at - 2).isEmpty();
    boolean last =
        after.isPresent()
            && after.get().touches(year)
            && Set.of("_", "@").contains(after.get().key());
    return first || last;
  }
}
