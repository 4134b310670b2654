package tally.extract.source;

import java.util.Optional;
import java.util.Set;
import tally.model.PartOfSpeech;

/** Where, around a reporting word, its subject ends and what is said starts and ends. */
final class Clauses {
  private static final Set<String> ADJUNCT =
      Set.of(
          "in",
          "on",
          "at",
          "during",
          "from",
          "via",
          "through",
          "before",
          "after",
          "to",
          "by",
          "with",
          "over",
          "late",
          "earlier",
          "last",
          "this",
          "within",
          "following",
          "upon");
  private static final Set<String> AMOUNT =
      Set.of("least", "most", "total", "around", "about", "over", "up", "average");

  private final Words words;
  private final SourcePhrases phrases;

  Clauses(Words words, SourcePhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** The last token before auxiliaries, adverbs and times that lead to the verb. */
  int beforeVerb(int verb) {
    int i = verb - 1;
    while (i >= 0) {
      int earlier = beforeTime(i);
      if (earlier < i) {
        i = earlier;
      } else if (words.isAuxiliary(i) || words.isNot(i) || (words.isAdverb(i) && !isOpener(i))) {
        i--;
      } else {
        return i;
      }
    }
    return i;
  }

  private boolean isOpener(int i) {
    return i == 0;
  }

  /** Steps back over "on Tuesday", "on Tuesday (Sept 8)", "last week"; else stays. */
  private int beforeTime(int i) {
    int at = i;
    if (words.lower(at).equals(")")) {
      int open = at;
      while (open > 0 && at - open < 5 && !words.lower(open).equals("(")) {
        open--;
      }
      if (!words.lower(open).equals("(") || !words.isTime(open + 1)) {
        return i;
      }
      at = open - 1;
    }
    int start = at;
    while (at > 0
        && (words.isTime(at)
            || (at < i && words.at(at).startsWithDigit())
            || (words.at(at).startsWithDigit() && words.isTime(at - 1))
            || (at < start
                && (words.lower(at).equals("last") || words.lower(at).equals("this"))))) {
      at--;
    }
    if (at == start) {
      return i;
    }
    String word = words.lower(at);
    return word.equals("on") || word.equals("in") || word.equals("of") ? at - 1 : at;
  }

  /** The first token after times, places and occasions that follow the verb. */
  int afterAdjuncts(int from) {
    int i = from;
    while (words.isIn(i)) {
      int next = afterAdjunct(i);
      if (next == i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  private int afterAdjunct(int i) {
    if (words.isTime(i)
        || (words.isAdverb(i) && !AMOUNT.contains(words.lower(i)) && !isAmount(i))) {
      return i + 1;
    }
    if (words.at(i).startsWithDigit() && words.isTime(i - 1)) {
      return i + 1;
    }
    if (words.lower(i).equals("(") && words.isTime(i + 1)) {
      return afterBracket(i);
    }
    if (!ADJUNCT.contains(words.lower(i)) || AMOUNT.contains(words.lower(i + 1))) {
      return isReducedRelative(i) ? i + 1 : i;
    }
    if (words.isTime(i + 1)) {
      return i + 2;
    }
    if (words.isIn(i + 1) && words.at(i + 1).startsWithDigit()) {
      return words.at(i + 1).text().length() == 4 ? i + 2 : i;
    }
    int end = phrases.simpleEnd(i + 1);
    if (end < 0) {
      return words.isSpeakingPronoun(i + 1) ? i + 2 : i;
    }
    while (words.lower(end + 1).equals("of") || words.lower(end + 1).equals("for")) {
      int next = phrases.simpleEnd(end + 2);
      if (next < 0) {
        break;
      }
      end = next;
    }
    // "said after 40 minutes had passed" is what is said, not when
    return words.isFinite(end + 1) && !isReducedRelative(end + 1) ? i : end + 1;
  }

  private boolean isAmount(int i) {
    String word = words.lower(i);
    return word.equals("some")
        || word.equals("nearly")
        || word.equals("almost")
        || word.equals("roughly")
        || word.equals("approximately")
        || word.equals("more")
        || word.equals("only")
        || word.equals("just")
        || word.equals("there");
  }

  /** "published on Oct. 1", "released by the army" after a noun. */
  private boolean isReducedRelative(int i) {
    return words.tag(i) == PartOfSpeech.VERB
        && (words.lower(i).endsWith("ed")
            || words.lower(i).equals("seen")
            || words.lower(i).equals("sent")
            || words.lower(i).equals("made"))
        && (ADJUNCT.contains(words.lower(i + 1))
            || words.isTime(i + 1)
            || words.isComma(i + 1)
            || words.lower(i + 1).equals("."));
  }

  private int afterBracket(int open) {
    int i = open;
    while (words.isIn(i) && i - open < 6 && !words.lower(i).equals(")")) {
      i++;
    }
    return i + 1;
  }

  /** Whether nothing that could be said stands at {@code i}. */
  boolean isOver(int i) {
    if (!words.isIn(i)) {
      return true;
    }
    String word = words.lower(i);
    return words.isComma(i)
        || word.equals(".")
        || word.equals("!")
        || word.equals("?")
        || word.equals(";")
        || word.equals(")")
        || word.equals("…")
        || words.isDash(i)
        || isLoneClosing(i);
  }

  private boolean isLoneClosing(int i) {
    return words.isQuote(i) && i + 1 >= words.size();
  }

  boolean saysThat(int i) {
    return words.lower(i).equals("that")
        || words.lower(i).equals(":")
        || words.isQuote(i)
        || words.lower(i).equals("how")
        || words.lower(i).equals("what")
        || words.lower(i).equals("there");
  }

  /** Whether a clause with a verb of its own starts at {@code from}. */
  boolean isClause(int from, boolean strict) {
    if (saysThat(from)) {
      return true;
    }
    Optional<SourcePhrase> subject = phrases.startingAt(from);
    if (subject.isEmpty()) {
      return !strict && hasVerb(from, words.size() - 1);
    }
    int i = subject.get().last() + 1;
    while (words.isAdverb(i)) {
      i++;
    }
    return words.isAuxiliary(i) || (!strict && words.isFinite(i));
  }

  boolean hasVerb(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (words.isFinite(i) && !isReducedRelative(i)) {
        return true;
      }
    }
    return false;
  }

  boolean hasQuote(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (words.isQuote(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a subject can start right after the token at {@code i}. */
  boolean endsBefore(int i) {
    if (i < 0 || !words.isWord(i)) {
      return true;
    }
    PartOfSpeech tag = words.tag(i);
    if (tag == PartOfSpeech.CCONJ
        || tag == PartOfSpeech.SCONJ
        || tag == PartOfSpeech.ADV
        || words.isTime(i)
        || words.isRelative(i)
        || words.isRival(i)) {
      return true;
    }
    String word = words.lower(i);
    if (word.equals("as")
        || word.equals("that")
        || word.equals("with")
        || word.equals("when")
        || word.equals("where")
        || word.equals("because")
        || word.equals("after")
        || word.equals("before")
        || word.equals("if")
        || word.equals("since")) {
      return true;
    }
    return (Vocabulary.verb(word).isPresent() && !words.isAuxiliary(i))
        || (tag == PartOfSpeech.NOUN && !words.isPreposition(i))
        || (words.isPreposition(i) && i <= 1);
  }
}
