package tally.extract.date;

import java.util.Set;
import tally.model.PartOfSpeech;

/** Tells the months May, March, April, June and August from verbs and from first names. */
final class MonthName {
  private static final Set<String> VERBS = Set.of("march", "mar");
  private static final Set<String> NAMES = Set.of("april", "june", "august", "jan", "march");
  private static final Set<String> LEADS = Neighbours.listed("@preposition|@date-lead");
  private static final Set<String> MAY_LEADS = Neighbours.named("may-lead");

  private MonthName() {}

  /** Whether the month among these pieces is one. */
  static boolean in(Chart chart, int start, int end) {
    int at = start;
    while (!chart.pieces().get(at).is(WordClass.MONTH)) {
      at++;
    }
    boolean capital = chart.pieces().get(at).capital();
    return capital && (end - start > 1 || isMonth(chart, at));
  }

  /** Whether a month that stands alone is one. */
  private static boolean isMonth(Chart chart, int at) {
    String key = chart.key(at);
    if (LEADS.contains(chart.key(at - 1)) || chart.isJoined(at)) {
      return true;
    }
    if (key.equals("may")) {
      return at == 0 ? chart.key(1).equals(",") : MAY_LEADS.contains(chart.key(at - 1));
    }
    if (NAMES.contains(key) && isNamePart(chart, at)) {
      return false;
    }
    return !VERBS.contains(key) || !chart.isTagged(at, PartOfSpeech.VERB);
  }

  /** April Ryan, Hurricane June: a name beside it, in the middle of a sentence if before it. */
  private static boolean isNamePart(Chart chart, int at) {
    return isName(chart, at + 1)
        || (at > 1 && isName(chart, at - 1) && chart.isTagged(at - 1, PartOfSpeech.PROPN));
  }

  private static boolean isName(Chart chart, int at) {
    return at < chart.pieces().size()
        && at >= 0
        && chart.pieces().get(at).capital()
        && chart.pieces().get(at).word().isUnknown();
  }
}
