package tally.extract.date;

import java.util.Map;
import java.util.Set;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;

/** What the surroundings of a match must be like, as {@code rules.txt} says it. */
final class Guards {
  private static final Set<String> PREPOSITIONS = Neighbours.named("preposition");
  private static final Set<String> LEADS = Neighbours.named("number-month-lead");
  private static final Set<String> DETERMINERS = Neighbours.named("determiner");
  private static final Set<String> AUXILIARIES = Neighbours.named("auxiliary");
  private static final Set<String> JOINTS = Set.of("/", "-", "$", "£", "€", "#");

  private static final Map<String, Guard> GUARDS =
      Map.ofEntries(
          // Nothing between its pieces: 14/11/2025.
          Map.entry("joined", Guards::isJoined),
          // It starts with a capital: Monday, but not mon.
          Map.entry("capital", (chart, start, end) -> chart.pieces().get(start).capital()),
          // Its month is one, not a verb or a first name: in May, but not may or Theresa May.
          Map.entry("month-name", MonthName::in),
          // Its last number counts nothing: the March 5 attacks, but not in March 5 people died.
          Map.entry("not-counting", Guards::isNotCounting),
          // No noun follows that its last number could count: March 5 and 6, not March 5 and 6 men.
          Map.entry("uncounted", (chart, start, end) -> !Nouns.isCounted(chart, end)),
          // Its four digits are a year and no number of things.
          Map.entry("year-alone", YearAlone::in),
          // A season, not a fall of something or a spring to drink from.
          Map.entry("season-alone", Guards::isSeason),
          // Both ends of a range are of one kind, as in March to May.
          Map.entry("same-kind", Guards::isSameKind),
          // Nothing follows that it could govern: the day before, but not the day before the war.
          Map.entry("before-clause", (chart, start, end) -> startsClause(chart, end)),
          // A rate: 20 rounds a day, millions a year, once a week.
          Map.entry("after-number", Guards::isRate),
          // A length without a number: for years, within weeks, months of fighting.
          Map.entry("length-alone", Guards::isLength),
          // A time that stands alone: with am or pm, or after at, by, around.
          Map.entry("clock-alone", Guards::isClock),
          // The past three days, but not is expected to last three days.
          Map.entry("not-lasting", (chart, start, end) -> !isLasting(chart, start)),
          // Previously, but not the previously announced plan.
          Map.entry("not-attributive", (chart, start, end) -> !isAttributive(chart, start, end)),
          // Three seconds, but not a second victim.
          Map.entry("not-a-second", (chart, start, end) -> !isSecond(chart, start)));

  private Guards() {}

  /** A guard by its name, or one that asks for a word beside the match: {@code after:since|by}. */
  static Guard named(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      Guard guard = GUARDS.get(text);
      if (guard == null) {
        throw new IllegalArgumentException("no guard is called '" + text + "'");
      }
      return guard;
    }
    Set<String> words = Neighbours.listed(text.substring(colon + 1));
    return switch (text.substring(0, colon)) {
      case "after" -> (chart, start, end) -> words.contains(chart.key(start - 1));
      case "not-after" -> (chart, start, end) -> !words.contains(chart.key(start - 1));
      case "before" -> (chart, start, end) -> words.contains(chart.key(end));
      case "not-before" -> (chart, start, end) -> !words.contains(chart.key(end));
      default -> throw new IllegalArgumentException("no guard asks for '" + text + "'");
    };
  }

  private static boolean isJoined(Chart chart, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (!chart.isJoined(i)) {
        return false;
      }
    }
    boolean before = chart.isJoined(start) && isJoint(chart.pieces().get(start - 1));
    return !before && !(chart.isJoined(end) && isJoint(chart.pieces().get(end)));
  }

  /** Whether it makes what it touches a part of something longer. */
  private static boolean isJoint(Piece piece) {
    return piece.isNumber() || JOINTS.contains(piece.key());
  }

  private static boolean isNotCounting(Chart chart, int start, int end) {
    return !(LEADS.contains(chart.key(start - 1)) && Nouns.isCounted(chart, end));
  }

  private static boolean isSeason(Chart chart, int start, int end) {
    return !chart.key(end).equals("of") && !chart.isTagged(end - 1, PartOfSpeech.VERB);
  }

  /** Both ends of a range are days, or both are none. */
  private static boolean isSameKind(Chart chart, int start, int end) {
    int mark = chart.read(Level.TIME, start).map(Found::end).orElse(end);
    int to = chart.key(mark).equals(",") ? mark + 2 : mark + 1;
    return to < end && isDay(chart, start) == isDay(chart, to);
  }

  private static boolean isDay(Chart chart, int at) {
    int dayEnd = chart.read(Level.DAY, at).map(Found::end).orElse(-1);
    int partEnd = chart.read(Level.PART, at).map(Found::end).orElse(-2);
    return dayEnd == partEnd;
  }

  private static boolean startsClause(Chart chart, int at) {
    return at >= chart.pieces().size()
        || Neighbours.named("clause-start").contains(chart.key(at))
        || chart.isTagged(at, PartOfSpeech.VERB)
        || chart.isTagged(at, PartOfSpeech.AUX)
        || chart.isTagged(at, PartOfSpeech.PUNCT);
  }

  /** Whether "a day" follows what it is the rate of. */
  private static boolean isRate(Chart chart, int start, int end) {
    if (start == 0 || Neighbours.named("rate-end").contains(chart.key(end))) {
      return false;
    }
    return chart.pieces().get(start - 1).isNumber()
        || Neighbours.named("rate-word").contains(chart.key(start - 1))
        || chart.isTagged(start - 1, PartOfSpeech.NOUN)
        || chart.isTagged(start - 1, PartOfSpeech.NUM)
        || chart.isTagged(start - 1, PartOfSpeech.SYM);
  }

  private static boolean isLength(Chart chart, int start, int end) {
    return PREPOSITIONS.contains(chart.key(start - 1)) || chart.key(end).equals("of");
  }

  private static boolean isClock(Chart chart, int start, int end) {
    if (chart.pieces().get(end - 1).isNumber()) {
      return Neighbours.named("clock-lead").contains(chart.key(start - 1));
    }
    return !chart.pieces().get(start).is(WordClass.HOUR_NAME)
        || Neighbours.named("clock-word-lead").contains(chart.key(start - 1));
  }

  /** To last three days: the verb, or what follows an auxiliary. */
  private static boolean isLasting(Chart chart, int start) {
    return chart.key(start).equals("last")
        && (chart.isTagged(start, PartOfSpeech.VERB) || AUXILIARIES.contains(chart.key(start - 1)));
  }

  /** The previously announced plan, of recently passed laws. */
  private static boolean isAttributive(Chart chart, int start, int end) {
    String before = chart.key(start - 1);
    boolean led = DETERMINERS.contains(before) || PREPOSITIONS.contains(before);
    return led && isParticiple(chart, end);
  }

  private static boolean isParticiple(Chart chart, int at) {
    return at < chart.pieces().size()
        && Verbs.isParticiple(chart.key(at))
        && !chart.isTagged(at, PartOfSpeech.NOUN);
  }

  private static boolean isSecond(Chart chart, int start) {
    return chart.key(start).equals("a") && chart.key(start + 1).equals("second");
  }
}
