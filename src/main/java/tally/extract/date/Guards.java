package tally.extract.date;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Token;

/** What the surroundings of a match must be like, by the names that {@code rules.txt} uses. */
final class Guards {
  private static final Map<String, Guard> GUARDS = new HashMap<>();

  private Guards() {}

  static {
    // A rule that is switched off.
    GUARDS.put("never", (chart, start, end) -> false);
    // Nothing between its pieces: 14/11/2025.
    GUARDS.put("joined", Guards::isJoined);
    // It starts with a capital: Monday, but not mon or the verb march.
    GUARDS.put("capital", (chart, start, end) -> chart.pieces().get(start).capital());
    // Its month is one, not a verb or a first name: in May, but not may or Theresa May.
    GUARDS.put("month-name", MonthName::in);
    // Its last number counts nothing: the March 5 attacks, but not in March 5 people died.
    GUARDS.put(
        "not-counting",
        (chart, start, end) ->
            !(Set.of("in", "since", "for").contains(chart.key(start - 1))
                && Surroundings.counts(chart, end)));
    // Its four digits are a year and no number of things.
    GUARDS.put("year-alone", YearAlone::in);
    // A season, not a fall of something or a spring to drink from.
    GUARDS.put(
        "season-alone",
        (chart, start, end) ->
            !chart.key(end).equals("of")
                && !Surroundings.isTagged(chart, end - 1, PartOfSpeech.VERB));
    GUARDS.put(
        "after-preposition",
        (chart, start, end) -> Surroundings.PREPOSITIONS.contains(chart.key(start - 1)));
    // A unit that has an end worth naming: the year-end, but not the weekend.
    GUARDS.put(
        "long-unit",
        (chart, start, end) ->
            Set.of("year", "month", "quarter", "week", "decade", "century").stream()
                .anyMatch(
                    unit -> chart.key(start).equals(unit) || chart.key(start + 1).equals(unit)));
    GUARDS.put(
        "not-this-past",
        (chart, start, end) ->
            !chart.key(start - 1).equals("the")
                || !Set.of("past", "last").contains(chart.key(start)));
    // Two days of one month, not a day and a number of things.
    GUARDS.put("day-pair", (chart, start, end) -> !Surroundings.counts(chart, end));
    // Two years with nothing between them, or an evident range.
    GUARDS.put(
        "years-joined",
        (chart, start, end) -> isJoined(chart, start, end) || chart.key(start - 1).equals("from"));
    // Both ends of a range are of one kind, as in March to May.
    GUARDS.put("same-kind", Surroundings::isSameKind);
    GUARDS.put("not-than", (chart, start, end) -> !chart.key(end).equals("than"));
    GUARDS.put("not-as", (chart, start, end) -> !chart.key(start - 1).equals("as"));
    GUARDS.put(
        "not-as-so-far", (chart, start, end) -> !Set.of("as", "from").contains(chart.key(end)));
    // Nothing follows that it could govern: the day before, but not the day before the attack.
    GUARDS.put("clause-end", Surroundings::endsClause);
    GUARDS.put(
        "event-since",
        (chart, start, end) -> Set.of("since", "after", "before").contains(chart.key(start - 1)));
    GUARDS.put(
        "after-since",
        (chart, start, end) ->
            Set.of("since", "by", "until", "till").contains(chart.key(start - 1)));
    // A rate: 20 rounds a day, millions a year, once a week.
    GUARDS.put("after-number", Surroundings::isRate);
    // A length without a number: for years, within weeks, months of fighting.
    GUARDS.put(
        "length-context",
        (chart, start, end) ->
            Set.of("for", "within", "in", "after", "over", "through", "of")
                    .contains(chart.key(start - 1))
                || chart.key(end).equals("of"));
    // A time that stands alone: with am or pm, or after at, by, around.
    GUARDS.put("clock-alone", Surroundings::isClock);
    GUARDS.put("not-lasting", (chart, start, end) -> !isLasting(chart, start));
    GUARDS.put(
        "not-participle",
        (chart, start, end) ->
            end >= chart.pieces().size()
                || !Verbs.isParticiple(chart.key(end))
                || tag(chart, end) == PartOfSpeech.NOUN);
    GUARDS.put(
        "not-a-second",
        (chart, start, end) ->
            !(chart.key(start).equals("a") && chart.key(start + 1).equals("second")));
    GUARDS.put(
        "for-the-year",
        (chart, start, end) ->
            Set.of("for", "during", "of").contains(chart.key(start - 1))
                && (Surroundings.endsClause(chart, start, end) || chart.key(end).equals("ended")));
  }

  /** To last three days: the verb, or what follows an auxiliary. */
  private static boolean isLasting(Chart chart, int start) {
    String first = chart.key(start);
    if (!first.equals("last")) {
      return false;
    }
    return tag(chart, start) == PartOfSpeech.VERB
        || Set.of("to", "will", "would", "could", "can", "may", "might", "not", "n't", "should")
            .contains(chart.key(start - 1));
  }

  /** The guard that a rule names. */
  static Guard named(String name) {
    Guard guard = GUARDS.get(name);
    if (guard == null) {
      throw new IllegalArgumentException("no guard is called '" + name + "'");
    }
    return guard;
  }

  private static boolean isJoined(Chart chart, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (!chart.pieces().get(i).touches(chart.pieces().get(i - 1))) {
        return false;
      }
    }
    boolean before = start > 0 && touchesNumber(chart, start - 1, start);
    return !before && !(end < chart.pieces().size() && touchesNumber(chart, end, end));
  }

  /** Whether a slash, hyphen or digit beside it shows that it is a part of something longer. */
  private static boolean touchesNumber(Chart chart, int at, int second) {
    Piece piece = chart.pieces().get(at);
    boolean mark = Set.of("/", "-", "$", "£", "€", "#").contains(piece.key()) || piece.isNumber();
    return mark && second > 0 && chart.pieces().get(second).touches(chart.pieces().get(second - 1));
  }

  static PartOfSpeech tag(Chart chart, int at) {
    Token token = chart.sentence().token(chart.pieces().get(at).token());
    return token.tag();
  }
}
