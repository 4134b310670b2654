package tally.extract.source;

import java.util.Optional;
import java.util.Set;
import tally.extract.source.Words.Kind;
import tally.extract.text.Lexicon;

/** Finds the noun phrase that ends or starts at a word of a sentence. */
final class SourcePhrases {
  private static final Set<String> LINKS = Lexicon.read("source/phrase-links.txt").words();
  private static final int LONGEST_BRACKET = 7;

  private final Words words;

  SourcePhrases(Words words) {
    this.words = words;
  }

  /** The phrase whose last word is at {@code last}. */
  Optional<SourcePhrase> endingAt(int last) {
    int head = words.lower(last).equals(")") ? beforeBracket(last) : last;
    if (words.isSpeakingPronoun(head)) {
      return Optional.of(new SourcePhrase(head, last, head));
    }
    if (!words.isNominal(head)) {
      return Optional.empty();
    }
    int first = leftEdge(head);
    while (true) {
      int link = first - 1;
      if (isLink(link) && words.isNominal(link - 1)) {
        head = link - 1;
        first = leftEdge(head);
      } else if (isLink(link) && isAttached(link - 1) && words.isNominal(link - 2)) {
        head = link - 2;
        first = leftEdge(head);
      } else if (joinsNames(link)) {
        first = leftEdge(link - 1);
      } else {
        break;
      }
    }
    return Optional.of(trimmed(first, last, head));
  }

  /** The leftmost word of the simple phrase whose noun is at {@code from}. */
  private int leftEdge(int from) {
    int first = from;
    while (first > 0) {
      int p = first - 1;
      if (words.is(p, Kind.DETERMINER)) {
        if (words.is(p - 1, Kind.DETERMINER)) {
          first = p;
          continue;
        }
        return p;
      }
      if (words.is(p, Kind.GENITIVE)) {
        if (!words.isNominal(p - 1)) {
          return first;
        }
        first = p - 1;
      } else if (words.isHyphen(p) || isModifier(p)) {
        first = p;
      } else if (words.lower(p).equals(")")
          && words.lower(p - 2).equals("(")
          && words.isName(p - 3)) {
        first = p - 3;
      } else if (words.lower(p).equals("and")
          && words.is(first, Kind.ADJECTIVE)
          && words.is(p - 1, Kind.ADJECTIVE)) {
        first = p - 1;
      } else {
        return first;
      }
    }
    return first;
  }

  private boolean isModifier(int i) {
    return switch (words.kind(i)) {
      case NAME, NOUN, ADJECTIVE, NUMBER -> true;
      case VERB -> isParticipleInside(i);
      case ADVERB ->
          words.lower(i).endsWith("ly")
              && !words.is(i + 1, Kind.NAME)
              && (words.is(i - 1, Kind.DETERMINER) || words.is(i - 1, Kind.PREPOSITION));
      default -> false;
    };
  }

  /** The participle of "a retired general", "newly filed reports", but not of "killed the man". */
  private boolean isParticipleInside(int i) {
    boolean form = words.isParticiple(i) || words.isGerund(i);
    Kind before = words.kind(i - 1);
    return form
        && (before == Kind.DETERMINER
            || before == Kind.GENITIVE
            || before == Kind.ADJECTIVE
            || before == Kind.ADVERB
            || before == Kind.PREPOSITION
            || (words.isComma(i - 1) && words.isSourceNoun(i + 1))
            || i == 0);
  }

  private boolean isLink(int i) {
    return i > 0 && LINKS.contains(words.lower(i)) && words.is(i, Kind.PREPOSITION);
  }

  /** Data compiled by Reuters, officials familiar with the plan. */
  private boolean isAttached(int i) {
    return words.is(i, Kind.ADJECTIVE)
        || (words.isParticiple(i) && (!ReportingVerbs.reports(words.lower(i)) || isQuoted(i)));
  }

  /** Officials quoted by AFP: no statement of its own. */
  private boolean isQuoted(int i) {
    return words.lower(i + 1).equals("by")
        && ReportingVerbs.of(words.lower(i))
            .filter(v -> v.manner() == ReportingVerbs.Manner.QUOTE)
            .isPresent();
  }

  /** Disease Control and Prevention, Johnson & Johnson. */
  private boolean joinsNames(int i) {
    String word = words.lower(i);
    return i > 0
        && (word.equals("and") || word.equals("&"))
        && words.isName(i + 1)
        && words.isName(i - 1);
  }

  /** Drops a noun that only touches the name because a comma is missing: the attack Smith said. */
  private SourcePhrase trimmed(int first, int last, int head) {
    int name = head;
    while (name > first && words.isName(name - 1)) {
      name--;
    }
    int before = name - 1;
    boolean stray =
        words.isName(head)
            && words.is(first, Kind.DETERMINER)
            && name > first
            && words.is(before, Kind.NOUN)
            && !words.isSourceNoun(before)
            && Vocabulary.type(words.at(before).text()).isEmpty();
    return new SourcePhrase(stray ? name : first, last, head);
  }

  private int beforeBracket(int closing) {
    for (int i = closing - 1; i >= 0 && i >= closing - LONGEST_BRACKET; i--) {
      if (words.lower(i).equals("(")) {
        return i - 1;
      }
    }
    return closing;
  }

  /** The phrase whose first word is at {@code first}, with what hangs on it by prepositions. */
  Optional<SourcePhrase> startingAt(int first) {
    int head = simpleEnd(first);
    if (head < 0) {
      return words.isSpeakingPronoun(first)
          ? Optional.of(new SourcePhrase(first, first, first))
          : Optional.empty();
    }
    int joined = joinedHead(head);
    head = joined < 0 ? head : joined;
    int last = withBracket(head);
    if (words.is(last + 1, Kind.ADJECTIVE) && isLink(last + 2) && words.isSourceNoun(head)) {
      last++;
    }
    while (isLink(last + 1) || joinsNames(last + 1)) {
      int next = simpleEnd(last + 2);
      if (next < 0) {
        break;
      }
      last = withBracket(next);
    }
    return Optional.of(new SourcePhrase(first, last, head));
  }

  /** The noun of the simple phrase that starts at {@code first}, or -1. */
  int simpleEnd(int first) {
    int i = first;
    int head = -1;
    if (words.is(i, Kind.DETERMINER)) {
      i++;
    }
    if (words.lower(i + 1).equals("of") && isPartitive(i)) {
      return i;
    }
    while (words.isIn(i)) {
      Kind kind = words.kind(i);
      if (words.isNominal(i)) {
        head = i;
      } else if (kind == Kind.GENITIVE) {
        head = -1;
      } else if (!words.isHyphen(i) && !isBeforeNoun(i, head >= 0)) {
        break;
      }
      i++;
    }
    return head;
  }

  /** Two of, some of: the number stands for a noun. */
  private boolean isPartitive(int i) {
    return words.is(i, Kind.NUMBER) || words.is(i, Kind.DETERMINER) || words.isSpeakingPronoun(i);
  }

  /** An adjective, number or participle inside a phrase: before its first noun, or names ahead. */
  private boolean isBeforeNoun(int i, boolean afterNoun) {
    if (!isModifier(i)) {
      return false;
    }
    boolean share = words.is(i, Kind.NUMBER) && words.is(i - 2, Kind.DETERMINER);
    boolean model = words.is(i, Kind.NUMBER) && words.isHyphen(i - 1);
    return !afterNoun
        || model
        || ((words.is(i, Kind.ADJECTIVE) || share) && words.isNominal(i + 1));
  }

  /**
   * The department of "the fire and rescue department", where fire alone says nothing, and the name
   * of "founder and CEO Carl Hobb"; or -1.
   */
  private int joinedHead(int head) {
    if (words.lower(head + 1).equals("and") && isOffice(head) && !words.isName(head)) {
      int name = words.is(head + 2, Kind.DETERMINER) ? -1 : simpleEnd(head + 2);
      return name > head + 2 && words.isName(name) && holdsOffice(head + 2, name) ? name : -1;
    }
    if (!words.lower(head + 1).equals("and") || words.isSourceNoun(head) || words.isName(head)) {
      return -1;
    }
    int end = words.is(head + 2, Kind.DETERMINER) ? -1 : simpleEnd(head + 2);
    return words.isSourceNoun(end) ? end : -1;
  }

  private boolean isOffice(int i) {
    return Vocabulary.isRole(words.lower(i), Vocabulary.Role.PERSON);
  }

  private boolean holdsOffice(int first, int name) {
    return isOffice(first) || (first + 1 < name && isOffice(first + 1));
  }

  private int withBracket(int head) {
    if (!words.lower(head + 1).equals("(")) {
      return head;
    }
    for (int i = head + 2; i < Math.min(head + LONGEST_BRACKET, words.size()); i++) {
      if (words.lower(i).equals(")")) {
        return i;
      }
    }
    return head;
  }
}
