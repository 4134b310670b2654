package tally.extract.date;

import java.util.Set;
import tally.model.PartOfSpeech;

/** Tells a year that stands alone from a number of things: in 2017, but not 2000 soldiers. */
final class YearAlone {
  private static final int EARLIEST_USUAL = 1900;
  private static final int LATEST_USUAL = 2060;
  private static final Set<String> LEADS = Neighbours.listed("@preposition|@date-lead");
  private static final Set<String> SURE_LEADS = Neighbours.named("year-lead");
  private static final Set<String> NUMBER_LEADS = Neighbours.named("number-lead");
  private static final Set<String> DETERMINERS = Neighbours.named("determiner");
  private static final Set<String> CURRENCIES = Neighbours.named("currency");
  private static final Set<String> NUMBERED = Neighbours.named("numbered");
  private static final Set<String> NEVER_BEFORE = Neighbours.named("never-after-year");
  private static final Set<String> JOINTS = Set.of("-", "/", ".", ":", "_", "@");

  private YearAlone() {}

  static boolean in(Chart chart, int start, int end) {
    Piece year = chart.pieces().get(start);
    if (!year.isNumber()) {
      return true;
    }
    return !CURRENCIES.contains(chart.key(start - 1))
        && !NUMBERED.contains(chart.key(start - 1))
        && !chart.key(start - 1).equals("#")
        && !NEVER_BEFORE.contains(chart.key(end))
        && !isPartOfCode(chart, start)
        && !counts(chart, start, end)
        && (isUsual(year.number()) || isEvident(chart, start, end));
  }

  private static boolean isUsual(int year) {
    return year >= EARLIEST_USUAL && year <= LATEST_USUAL;
  }

  /** A year long past or far ahead needs a preposition, and no name or noun after it. */
  private static boolean isEvident(Chart chart, int start, int end) {
    boolean named = end < chart.pieces().size() && chart.pieces().get(end).capital();
    return LEADS.contains(chart.key(start - 1)) && !named && !isNominal(chart, end);
  }

  /** Whether it is a number of things, as far as what stands beside it tells. */
  private static boolean counts(Chart chart, int start, int end) {
    String before = chart.key(start - 1);
    boolean round = chart.pieces().get(start).number() % 100 == 0;
    if (NUMBER_LEADS.contains(before) && isNominal(chart, end)) {
      return true;
    }
    if (Nouns.isPlural(chart, end)) {
      return round || !(DETERMINERS.contains(before) || SURE_LEADS.contains(before));
    }
    boolean placed = LEADS.contains(before) || DETERMINERS.contains(before) || before.isEmpty();
    return round && !placed;
  }

  private static boolean isLetters(String key) {
    return Character.isLetter(key.charAt(0)) || key.equals("_") || key.equals("@");
  }

  private static boolean isNominal(Chart chart, int at) {
    return chart.isTagged(at, PartOfSpeech.NOUN) || chart.isTagged(at, PartOfSpeech.ADJ);
  }

  /** What touches it makes it part of a number plate, a model or an address. */
  private static boolean isPartOfCode(Chart chart, int at) {
    if (chart.isJoined(at + 1) && isLetters(chart.key(at + 1))) {
      return true;
    }
    return chart.isJoined(at)
        && chart.isJoined(at - 1)
        && JOINTS.contains(chart.key(at - 1))
        && !chart.pieces().get(at - 2).is(WordClass.PHASE)
        && !chart.pieces().get(at - 2).is(WordClass.EDGE)
        && !chart.pieces().get(at - 2).is(WordClass.MONTH)
        && Numbers.year(chart.pieces(), at - 2).isEmpty();
  }
}
