package tally.extract.date;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.model.Sentence;
import tally.model.TimeExpression.Relation;
import tally.model.Token;

/** Reads the preposition before a date: since March, by the end of the year, as of Oct. 10. */
final class Relations {
  private static final Map<String, Relation> RELATIONS = read();
  private static final int FARTHEST_SINCE = 12;
  private static final Set<String> CLAUSE_ENDS =
      Set.of(",", ";", ":", "-", "–", "—", "(", ")", "\"", "”", "“", "and", "but", "who", "which");

  private Relations() {}

  static Relation before(Sentence sentence, int firstToken) {
    int at = firstToken - 1;
    while (at >= 0 && isSkipped(sentence, at)) {
      at--;
    }
    if (at < 0) {
      return Relation.NONE;
    }
    String last = sentence.token(at).lower();
    if (at > 0) {
      Relation two = RELATIONS.get(sentence.token(at - 1).lower() + " " + last);
      if (two != null) {
        return two;
      }
    }
    Relation one = RELATIONS.getOrDefault(last, Relation.NONE);
    return one == Relation.NONE && isSinceEvent(sentence, firstToken - 1) ? Relation.SINCE : one;
  }

  /** Since the fighting began in April, since its launch last year: what "since" governs. */
  private static boolean isSinceEvent(Sentence sentence, int before) {
    for (int i = before; i >= Math.max(0, before - FARTHEST_SINCE); i--) {
      Token token = sentence.token(i);
      if (token.is("since")) {
        return true;
      }
      if (CLAUSE_ENDS.contains(token.lower())) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSkipped(Sentence sentence, int at) {
    return switch (sentence.token(at).lower()) {
      case "the", "about", "around", "at", "least", "on", "in" -> true;
      default -> false;
    };
  }

  private static Map<String, Relation> read() {
    Map<String, Relation> relations = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.read("date/relations.txt").entries()) {
      String name = entry.cell(1).toUpperCase(Locale.ROOT).replace('-', '_');
      try {
        relations.put(entry.word(), Relation.valueOf(name));
      } catch (IllegalArgumentException e) {
        throw entry.wrong("no relation: " + entry.cell(1));
      }
    }
    return Map.copyOf(relations);
  }
}
