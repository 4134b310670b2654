package tally.extract.number;

import java.util.Set;
import tally.extract.text.Lexicon;

/** Whether a sentence reports something of a small or vague number: killed, arrested, missing. */
final class ReportCues {
  private static final Set<String> WORDS = Lexicon.read("number/report-words.txt").words();
  private static final int BEFORE = 6;
  private static final int AFTER = 8;

  private final Set<String> people;

  ReportCues(TokenLists lists) {
    this.people = lists.words("people-noun");
  }

  /** Whether a word in lower case tells of harm, loss or custody. */
  static boolean isCue(String word) {
    return WORDS.contains(word);
  }

  /** Whether a word of harm, loss or custody stands near the number. */
  boolean near(Site site) {
    Words words = site.words();
    for (int i = site.first() - BEFORE; i <= site.last() + AFTER; i++) {
      if (WORDS.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  boolean isPeople(Site site) {
    Words words = site.words();
    for (int i = site.last() + 1; i <= site.last() + 3; i++) {
      if (people.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
