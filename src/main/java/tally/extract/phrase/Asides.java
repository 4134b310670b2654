package tally.extract.phrase;

import java.util.Set;
import tally.extract.text.Lexicon;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/**
 * Finds the way past what interrupts a clause: asides, appositions, brackets, the commas of lists.
 */
final class Asides {
  private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "that", "whose");
  private static final Set<String> ASIDES = Lexicon.read("phrase/aside-openers.txt").words();

  /** Verbs that follow a comma as the tail of what somebody says: ..., says the mayor. */
  private static final Set<String> CLAUSAL_INVERSION =
      Lexicon.read("phrase/saying-tails.txt").words();

  private static final int LIST_ITEM = 10;
  private static final int ASIDE = 4;
  private static final int FARTHEST = 30;

  private final Sentence sentence;
  private final VerbGroup[] startingAt;
  private final VerbGroup[] endingAt;

  Asides(Sentence sentence, VerbGroup[] startingAt, VerbGroup[] endingAt) {
    this.sentence = sentence;
    this.startingAt = startingAt;
    this.endingAt = endingAt;
  }

  /** providing artillery, missiles and thousands of troops: a comma of the list of objects. */
  boolean isListComma(int at, boolean conjunction) {
    return conjunction
        && sentence.token(at).is(",")
        && at > 0
        && (sentence.token(at - 1).tag() == PartOfSpeech.NOUN
            || sentence.token(at - 1).tag() == PartOfSpeech.PROPN);
  }

  /** carrying 14 tons of food, 73 solar panels and a dozen bicycles: no verb follows. */
  boolean isObjectComma(int at) {
    if (!sentence.token(at).is(",") || at == 0 || at + 1 >= sentence.size()) {
      return false;
    }
    PartOfSpeech before = sentence.token(at - 1).tag();
    boolean noun = before == PartOfSpeech.NOUN || before == PartOfSpeech.PROPN;
    return noun && andFollows(at + 1);
  }

  private boolean andFollows(int from) {
    for (int at = from; at < Math.min(sentence.size(), from + LIST_ITEM); at++) {
      if (sentence.token(at).tag() == PartOfSpeech.CCONJ) {
        return true;
      }
    }
    return false;
  }

  /** Before an aside of a few words between a verb and its object: accepted, so far, 12. */
  int beforeAside(int comma) {
    if (!sentence.token(comma).is(",")) {
      return -1;
    }
    boolean verb = false;
    for (int at = comma - 1; at > 0 && comma - at <= ASIDE + 1; at--) {
      if (sentence.token(at).is(",")) {
        // detained, and later freed, two men: the first verb and the second have one object
        boolean open = !verb || sentence.token(at + 1).tag() == PartOfSpeech.CCONJ;
        return open && endingAt[at - 1] != null ? at : -1;
      }
      verb |= startingAt[at] != null;
    }
    return -1;
  }

  /** making it out, forcing them to flee: the pronoun behind a verb is its object. */
  int pastObjectPronoun(int at) {
    boolean pronoun =
        at < sentence.size()
            && switch (sentence.token(at).lower()) {
              case "it", "them", "him", "her", "us", "themselves" -> true;
              default -> false;
            };
    return pronoun ? at + 1 : at;
  }

  /** Past an aside between commas ({@code , including 17 children,}); -1 if it is none. */
  int beyondAside(int comma) {
    int next = comma + 1;
    if (next >= sentence.size()) {
      return -1;
    }
    Token token = sentence.token(next);
    boolean relative = RELATIVES.contains(token.lower());
    if (!ASIDES.contains(token.lower()) && !relative) {
      return -1;
    }
    int close = beyond(next, ",");
    return close >= sentence.size() ? (relative ? next : -1) : close;
  }

  /**
   * Past an apposition ({@code Three victims, two men and a girl, were taken}): a comma that a
   * finite verb follows takes up the subject again. -1 if there is none.
   */
  int beyondApposition(int comma) {
    int limit = Math.min(sentence.size() - 1, comma + FARTHEST);
    for (int at = comma + 1; at < limit; at++) {
      Token token = sentence.token(at);
      if (token.is(";") || token.is(":") || token.tag() == PartOfSpeech.SCONJ) {
        return -1;
      }
      VerbGroup next = token.is(",") ? startingAt[pastFloating(at + 1)] : null;
      if (next != null && tells(next) && !CLAUSAL_INVERSION.contains(next.lemma())) {
        return pastFloating(at + 1);
      }
    }
    return -1;
  }

  /** A verb that must be the clause's own: finite, or the last of the sentence. */
  private boolean tells(VerbGroup group) {
    if (group.isFinite()) {
      return true;
    }
    int behind = group.last() + 1;
    boolean agent = behind < sentence.size() && sentence.token(behind).is("by");
    return group.form() == VerbGroup.Form.BARE && !agent && !finiteBehind(behind);
  }

  private boolean finiteBehind(int from) {
    for (int at = from; at < Math.min(sentence.size(), from + FARTHEST); at++) {
      if (startingAt[at] != null && startingAt[at].isFinite()) {
        return true;
      }
    }
    return false;
  }

  private int pastFloating(int at) {
    boolean floating =
        at + 1 < sentence.size() && (sentence.token(at).is("all") || sentence.token(at).is("both"));
    return floating ? at + 1 : at;
  }

  /** Past an aside between dashes; 0 if there is none. */
  int beyondDashes(Token token, int at) {
    if (!token.is("–")
        && !token.is("—")
        && !token.is("--")
        && !(token.is("-") && !touchesBoth(at))) {
      return 0;
    }
    int close = beyond(at, token.text());
    return close < sentence.size() ? close : 0;
  }

  private int beyond(int from, String mark) {
    for (int at = from + 1; at < sentence.size() && at - from <= FARTHEST; at++) {
      if (sentence.token(at).is(mark)) {
        return at + 1;
      }
    }
    return sentence.size();
  }

  /** Past a bracket and the brackets inside it. */
  int beyondBracket(int open) {
    int depth = 0;
    for (int at = open; at < sentence.size() && at - open <= FARTHEST; at++) {
      if (sentence.token(at).is("(")) {
        depth++;
      } else if (sentence.token(at).is(")") && --depth == 0) {
        return at + 1;
      }
    }
    return sentence.size();
  }

  boolean touchesBoth(int at) {
    return at > 0
        && at + 1 < sentence.size()
        && sentence.token(at).touches(sentence.token(at - 1))
        && sentence.token(at + 1).touches(sentence.token(at));
  }
}
