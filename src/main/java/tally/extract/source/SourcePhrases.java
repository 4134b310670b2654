package tally.extract.source;

import java.util.Optional;
import java.util.Set;

/** Finds the noun phrase that ends or starts at a word of a tagged sentence. */
final class SourcePhrases {
  private static final Set<String> LINKS =
      Set.of("of", "for", "at", "in", "from", "with", "on", "to", "by", "into");

  private final Words words;

  SourcePhrases(Words words) {
    this.words = words;
  }

  /** The phrase whose last word is at {@code last}. */
  Optional<SourcePhrase> endingAt(int last) {
    int head = last;
    if (words.lower(last).equals(")")) {
      head = beforeBracket(last);
    }
    if (words.isSpeakingPronoun(head) && !words.isNominal(head)) {
      return Optional.of(new SourcePhrase(head, last, head));
    }
    if (!words.isNominal(head) || words.isTime(head)) {
      return Optional.empty();
    }
    int first = head;
    int mainHead = head;
    while (true) {
      first = leftEdge(first);
      int link = first - 1;
      if (isLink(link) && words.isNominal(link - 1) && !words.isTime(link - 1)) {
        mainHead = link - 1;
        first = link - 1;
      } else if (joinsNames(link)) {
        first = link - 1;
      } else {
        break;
      }
    }
    return Optional.of(trimmed(first, last, mainHead));
  }

  /** The leftmost word of the simple phrase that holds the noun at {@code from}. */
  private int leftEdge(int from) {
    int first = from;
    while (first > 0) {
      int p = first - 1;
      if (words.isGenitive(p) && words.isNominal(p - 1)) {
        first = p - 1;
      } else if (words.isDeterminer(p)) {
        return p;
      } else if (isHyphen(p) && words.isModifier(p - 1)) {
        first = p - 1;
      } else if (words.isModifier(p) && !words.isTime(p) && !isReporting(p)) {
        first = p;
      } else {
        break;
      }
    }
    return first;
  }

  private boolean isHyphen(int i) {
    return words.lower(i).equals("-")
        && i > 0
        && words.isIn(i + 1)
        && words.at(i).touches(words.at(i - 1))
        && words.at(i + 1).touches(words.at(i));
  }

  private boolean isReporting(int i) {
    return Vocabulary.verb(words.lower(i)).isPresent()
        && !words.isSourceNoun(i)
        && words.tag(i) == tally.model.PartOfSpeech.VERB;
  }

  private boolean isLink(int i) {
    return i > 0 && LINKS.contains(words.lower(i)) && !words.isUpper(i);
  }

  /** Disease Control and Prevention, Johnson & Johnson. */
  private boolean joinsNames(int i) {
    String word = words.lower(i);
    return i > 0
        && (word.equals("and") || word.equals("&"))
        && words.isUpper(i + 1)
        && words.isUpper(i - 1)
        && words.isNominal(i - 1)
        && !words.isTime(i - 1);
  }

  /** Drops a noun that only touches the name because a comma is missing: the attack Smith said. */
  private SourcePhrase trimmed(int first, int last, int head) {
    int name = head;
    while (name > first && words.isUpper(name - 1) && words.isNominal(name - 1)) {
      name--;
    }
    boolean stray =
        words.isUpper(head)
            && name > first
            && words.tag(name - 1) == tally.model.PartOfSpeech.NOUN
            && !words.isUpper(name - 1)
            && !words.isSourceNoun(name - 1)
            && !Vocabulary.type(words.lower(name - 1)).isPresent();
    return stray ? new SourcePhrase(name, last, head) : new SourcePhrase(first, last, head);
  }

  private int beforeBracket(int closing) {
    for (int i = closing - 1; i >= 0 && i >= closing - 6; i--) {
      if (words.lower(i).equals("(")) {
        return i - 1;
      }
    }
    return closing;
  }

  /** The phrase whose first word is at {@code first}, with what hangs on it by prepositions. */
  Optional<SourcePhrase> startingAt(int first) {
    if (words.isSpeakingPronoun(first) && !words.isNominal(first) && !words.isModifier(first + 1)) {
      return Optional.of(new SourcePhrase(first, first, first));
    }
    int head = simpleEnd(first);
    if (head < 0) {
      return Optional.empty();
    }
    int last = withBracket(head);
    while (isLink(last + 1) || joinsNames(last + 1)) {
      int next = simpleEnd(last + 2);
      if (next < 0 || words.isTime(next)) {
        break;
      }
      last = withBracket(next);
    }
    return Optional.of(new SourcePhrase(first, last, head));
  }

  /** The head of the simple phrase that starts at {@code first}, or -1. */
  int simpleEnd(int first) {
    int i = first;
    int head = -1;
    if (words.isDeterminer(i)) {
      i++;
    }
    while (words.isIn(i)) {
      if (words.isGenitive(i) && head == i - 1) {
        i++;
      } else if (isHyphen(i)) {
        i++;
      } else if (words.isNominal(i)) {
        if (words.isTime(i) && head >= 0) {
          break;
        }
        head = i++;
      } else if (words.isModifier(i)
          && (head < 0 || (words.isNominal(i + 1) && !words.at(i).startsWithDigit()))) {
        i++;
      } else {
        break;
      }
    }
    return head;
  }

  private int withBracket(int head) {
    if (!words.lower(head + 1).equals("(")) {
      return head;
    }
    for (int i = head + 2; i < Math.min(head + 6, words.size()); i++) {
      if (words.lower(i).equals(")")) {
        return i;
      }
    }
    return head;
  }
}
