package tally.extract.date;

import java.util.Optional;
import java.util.Set;
import tally.model.PartOfSpeech;

/** Tells the months May, March, April, June and August from verbs and from first names. */
final class MonthName {
  private static final Set<String> VERBS =
      Set.of("may", "march", "mar", "dec", "jan", "sep", "jun");
  private static final Set<String> NAMES = Set.of("april", "may", "june", "august", "jan", "march");

  private static final Set<String> BEFORE_MAY =
      Set.of("the", "and", "or", "-", "(", "each", "every", "/", "'s", "a");

  private MonthName() {}

  /** Whether the month among these pieces is one. */
  static boolean in(Chart chart, int start, int end) {
    for (int i = start; i < end; i++) {
      if (chart.pieces().get(i).is(WordClass.MONTH)) {
        return isMonth(chart, i, start, end);
      }
    }
    return false;
  }

  private static boolean isMonth(Chart chart, int at, int start, int end) {
    Piece piece = chart.pieces().get(at);
    if (!piece.capital()) {
      return false;
    }
    if (end - start > 1) {
      return true;
    }
    if (NAMES.contains(piece.key()) && isNamePart(chart, at)) {
      return false;
    }
    if (!VERBS.contains(piece.key())) {
      return true;
    }
    if (piece.key().equals("may") && at > 0) {
      return BEFORE_MAY.contains(chart.key(at - 1))
          || Surroundings.PREPOSITIONS.contains(chart.key(at - 1));
    }
    boolean starts = at == 0 || Set.of("\"", "'", "(").contains(chart.key(at - 1));
    return starts
        ? chart.key(at + 1).equals(",") || Guards.tag(chart, at) == PartOfSpeech.PROPN
        : Surroundings.PREPOSITIONS.contains(chart.key(at - 1)) || !isAux(chart, at);
  }

  private static boolean isAux(Chart chart, int at) {
    PartOfSpeech tag = Guards.tag(chart, at);
    return tag == PartOfSpeech.AUX || tag == PartOfSpeech.VERB;
  }

  /** Theresa May, April Ryan: a capital before it in mid-sentence, or a name after it. */
  private static boolean isNamePart(Chart chart, int at) {
    Optional<Piece> before = chart.piece(at - 1);
    if (before.isPresent() && Surroundings.PREPOSITIONS.contains(before.get().key())) {
      return false;
    }
    Optional<Piece> next = chart.piece(at + 1);
    boolean nameAfter =
        next.isPresent()
            && next.get().capital()
            && next.get().word().isUnknown()
            && Guards.tag(chart, at + 1) == PartOfSpeech.PROPN;
    boolean nameBefore =
        before.isPresent()
            && at > 1
            && before.get().capital()
            && before.get().word().isUnknown()
            && Guards.tag(chart, at - 1) == PartOfSpeech.PROPN;
    return nameAfter || nameBefore;
  }
}
