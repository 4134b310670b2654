package tally.extract.source;

import tally.extract.source.Words.Kind;
import tally.extract.text.Verbs;

/** Where, around a reporting word, clauses and adjuncts start and end. */
final class Clauses {
  private static final int NEAR = 14;

  private final Words words;
  private final SourcePhrases phrases;

  Clauses(Words words, SourcePhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** The verb itself, or continues in "continues to say". */
  int firstOfChain(int verb) {
    boolean chained =
        words.lower(verb - 1).equals("to")
            && ClauseWords.CHAINING.has(Verbs.lemma(words.lower(verb - 2)));
    return chained ? verb - 2 : verb;
  }

  /** The last token before the adverbs, auxiliaries and times that lead to the verb. */
  int beforeVerb(int verb) {
    int i = verb - 1;
    while (i > 0) {
      int earlier = beforeTime(i);
      if (earlier < i) {
        i = earlier;
      } else if (words.is(i, Kind.AUXILIARY) || words.is(i, Kind.ADVERB) || words.isNot(i)) {
        i--;
      } else {
        break;
      }
    }
    return i;
  }

  /** Steps back over "on Tuesday", "on Tuesday (Sept 8)", "last week"; else stays. */
  private int beforeTime(int i) {
    int at = words.lower(i).equals(")") ? openingBracket(i) - 1 : i;
    if (at != i && !words.isTime(at + 2)) {
      return i;
    }
    int start = at;
    while (at > 0 && (words.isTime(at) || (words.is(at, Kind.NUMBER) && words.isTime(at - 1)))) {
      at--;
    }
    if (at == start) {
      return i;
    }
    while (at > 0 && ClauseWords.TIME_LEAD.has(words.lower(at))) {
      at--;
    }
    return at;
  }

  private int openingBracket(int closing) {
    int open = closing;
    while (open > 0 && closing - open < NEAR && !words.lower(open).equals("(")) {
      open--;
    }
    return open;
  }

  /** The first token after times, places and occasions that follow {@code from - 1}. */
  int afterAdjuncts(int from) {
    int that = thatWithin(from);
    if (that >= 0) {
      return that;
    }
    int i = from;
    while (words.isIn(i)) {
      int next = afterAdjunct(i);
      if (next == i) {
        break;
      }
      i = next;
    }
    return i;
  }

  /** Where "that" stands in "in an interview with X on Monday that", or -1. */
  private int thatWithin(int from) {
    for (int i = from; i < Math.min(from + NEAR, words.size()); i++) {
      if (words.lower(i).equals("that") && (i == from || !words.isNominal(from))) {
        return i;
      }
      boolean verb = words.is(i, Kind.VERB) && !isReducedRelative(i);
      if (verb
          || words.is(i, Kind.AUXILIARY)
          || words.isQuote(i)
          || words.lower(i).equals(":")
          || words.is(i, Kind.PRONOUN)) {
        return -1;
      }
      if (words.isComma(i) && !words.lower(i + 1).equals("that")) {
        return -1;
      }
    }
    return -1;
  }

  private int afterAdjunct(int i) {
    if (words.isTime(i) || (words.is(i, Kind.ADVERB) && !isQuantity(i))) {
      return i + 1;
    }
    if (words.is(i, Kind.NUMBER) && words.isTime(i - 1)) {
      return i + 1;
    }
    if (words.lower(i).equals("(") && words.isTime(i + 1)) {
      return closingBracket(i) + 1;
    }
    if (ClauseWords.TIME_LEAD.has(words.lower(i)) && words.isTime(i + 1)) {
      return i + 2;
    }
    if (words.is(i, Kind.PREPOSITION)) {
      return afterPreposition(i);
    }
    return isReducedRelative(i) ? i + 1 : i;
  }

  private int afterPreposition(int i) {
    if (ClauseWords.AMOUNT.has(words.lower(i + 1)) || ClauseWords.AMOUNT.has(words.lower(i))) {
      return i;
    }
    if (words.is(i + 1, Kind.NUMBER)) {
      return words.at(i + 1).text().length() == 4 ? i + 2 : i;
    }
    int end = phrases.simpleEnd(i + 1);
    if (end < 0) {
      return words.is(i + 1, Kind.PRONOUN) ? i + 2 : i;
    }
    // "said after 40 minutes had passed" is what is said, not when
    return words.isFinite(end + 1) && !isReducedRelative(end + 1) ? i : end + 1;
  }

  private boolean isQuantity(int i) {
    return switch (words.lower(i)) {
      case "nearly", "almost", "roughly", "approximately", "only", "just", "not", "least" -> true;
      default -> false;
    };
  }

  /** "published on Oct. 1", "seen by the paper" after a noun. */
  boolean isReducedRelative(int i) {
    boolean follows =
        words.is(i + 1, Kind.PREPOSITION) || words.isTime(i + 1) || words.isComma(i + 1);
    return follows
        && (words.isParticiple(i) || words.isGerund(i))
        && !words.is(i - 1, Kind.AUXILIARY)
        && !words.lower(i - 1).equals("who")
        && !ReportingVerbs.reports(words.lower(i));
  }

  private int closingBracket(int open) {
    int i = open;
    while (words.isIn(i) && i - open < NEAR && !words.lower(i).equals(")")) {
      i++;
    }
    return i;
  }

  /** Whether nothing that could be said stands at {@code i}. */
  boolean isOver(int i) {
    return !words.isIn(i)
        || (!words.isWord(i)
            && !saysThat(i)
            && !words.lower(i).equals("$")
            && !words.lower(i).equals("(")
            && !words.lower(i).equals("£")
            && !words.lower(i).equals("€"))
        || (words.isQuote(i) && i + 1 >= words.size());
  }

  /** At least, up to, around 500. */
  boolean isAmount(int i) {
    return ClauseWords.AMOUNT.has(words.lower(i)) || ClauseWords.AMOUNT.has(words.lower(i + 1));
  }

  /** Whether the word opens what is said: that, a colon, a quotation, how. */
  boolean saysThat(int i) {
    return switch (words.lower(i)) {
      case "that", ":", "how", "what", "why", "whether", "if", "there" -> true;
      default -> words.isQuote(i);
    };
  }

  /** When, as, after; but not "as many as 50". */
  boolean opensAdjunct(int i) {
    boolean amount = words.lower(i).equals("as") && ClauseWords.AMOUNT_LEAD.has(words.lower(i + 1));
    return words.is(i, Kind.SUBORDINATOR) && !saysThat(i) && !amount;
  }

  /** Whether a clause with a verb of its own starts at {@code from}. */
  boolean isClause(int from, boolean certain) {
    if (saysThat(from)) {
      return true;
    }
    int head = words.is(from, Kind.PRONOUN) ? from : subjectEnd(from);
    if (head < 0) {
      return !certain && hasVerb(from, clauseEnd(from));
    }
    int i = afterApposition(head + 1);
    while (words.is(i, Kind.ADVERB) || words.isTime(i)) {
      i++;
    }
    return words.is(i, Kind.AUXILIARY) || (!certain && (hasVerb(i, i) || endsInPast(from, head)));
  }

  /** 90,000 jobs to vanish. */
  boolean isToDo(int from) {
    int head = subjectEnd(from);
    return head >= 0 && words.lower(head + 1).equals("to");
  }

  /** The same man shot: a past form that the tagger took for the noun of the phrase. */
  private boolean endsInPast(int first, int head) {
    return head > first
        && words.is(head, Kind.NOUN)
        && words.isNominal(head - 1)
        && Verbs.known(words.lower(head)).filter(Verbs.Form::past).isPresent();
  }

  /** Past "45," and "a resident of Kyiv," behind a subject. */
  private int afterApposition(int i) {
    if (!words.isComma(i)) {
      return i;
    }
    int close = i + 1;
    while (words.isIn(close) && close - i < NEAR && !words.isComma(close)) {
      close++;
    }
    return words.isComma(close) && !hasVerb(i, close) ? close + 1 : i;
  }

  /** The last token before the next statement that is set against this one. */
  private int clauseEnd(int from) {
    int end = from;
    while (words.isIn(end) && !isRival(end)) {
      end++;
    }
    return end - 1;
  }

  private int subjectEnd(int from) {
    int start = from;
    while (words.is(start, Kind.ADVERB) || ClauseWords.AMOUNT_LEAD.has(words.lower(start))) {
      start++;
    }
    return phrases.startingAt(start).map(SourcePhrase::last).orElse(-1);
  }

  boolean hasVerb(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (words.isFinite(i) && !isReducedRelative(i)) {
        return true;
      }
    }
    return false;
  }

  /** A word that sets one statement against the one before. */
  boolean isRival(int i) {
    return ClauseWords.RIVAL.has(words.lower(i));
  }

  /** Whether a subject can start right after the token at {@code i}. */
  boolean opensSubject(int i) {
    if (i < 0) {
      return true;
    }
    return switch (words.kind(i)) {
      case MARK, CONJUNCTION, SUBORDINATOR, ADVERB, TIME, PRONOUN, NOUN, OTHER -> true;
      case PREPOSITION -> i <= 1 || ClauseWords.OPENER.has(words.lower(i));
      case VERB -> ReportingVerbs.of(words.lower(i)).isPresent();
      default -> ClauseWords.OPENER.has(words.lower(i));
    };
  }
}
