package tally.extract.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/**
 * A sentence with its verb groups, and the way from a noun phrase to the verb that governs it: to
 * the left the verb it is an object of, to the right the verbs it may be the subject of.
 */
public final class Clause {
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "when",
          "after",
          "as",
          "because",
          "while",
          "before",
          "although",
          "though",
          "if",
          "whether",
          "until",
          "once",
          "where",
          "whereas",
          "unless",
          "since");
  private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "that", "whose");
  private static final Set<String> ASIDES =
      Set.of("including", "among", "mostly", "mainly", "many", "most", "some", "half", "plus");

  /** Never subordinators, whatever the tagger thinks. */
  private static final Set<String> PREPOSITIONS =
      Set.of("by", "of", "in", "on", "at", "with", "from", "to", "into", "near", "across");

  /** Verbs that follow a comma as the tail of what somebody says: ..., says the mayor. */
  private static final Set<String> CLAUSAL_INVERSION = Set.of("say", "report", "tell", "add");

  private static final int FARTHEST = 30;
  private static final int MOST_LINKS = 4;
  private static final int LIST_ITEM = 10;
  private static final int ASIDE = 4;

  /**
   * A verb group reached from a noun phrase.
   *
   * @param group the verb group
   * @param preposition index of the preposition that stands nearest the noun phrase on the way, or
   *     -1
   * @param conjunction whether an and or or was crossed
   * @param relative whether a relative pronoun was crossed: the verb is in a clause about the noun
   * @param distance number of tokens between
   */
  public record Link(
      VerbGroup group, int preposition, boolean conjunction, boolean relative, int distance) {}

  private final Sentence sentence;
  private final List<VerbGroup> groups;
  private final VerbGroup[] startingAt;
  private final VerbGroup[] endingAt;

  public Clause(Sentence sentence) {
    this.sentence = Retagging.of(sentence);
    this.groups = List.copyOf(new VerbGroups(this.sentence).find());
    this.startingAt = new VerbGroup[sentence.size()];
    this.endingAt = new VerbGroup[sentence.size()];
    for (VerbGroup group : groups) {
      startingAt[group.first()] = group;
      endingAt[group.last()] = group;
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  public List<VerbGroup> groups() {
    return groups;
  }

  public Optional<VerbGroup> startingAt(int token) {
    return token >= 0 && token < startingAt.length
        ? Optional.ofNullable(startingAt[token])
        : Optional.empty();
  }

  /** The verb group to the left of {@code from}, in the same clause. */
  public Optional<Link> left(int from) {
    int preposition = -1;
    boolean conjunction = false;
    for (int at = from - 1; at >= 0 && from - at <= FARTHEST; at--) {
      if (endingAt[at] != null) {
        return Optional.of(new Link(endingAt[at], preposition, conjunction, false, from - at - 1));
      }
      Token token = sentence.token(at);
      if (endsClause(token, at)
          && !isListComma(at, conjunction)
          && !(at == from - 1 && isObjectComma(at))) {
        int aside = at == from - 1 ? beforeAside(at) : -1;
        if (aside < 0) {
          return Optional.empty();
        }
        at = aside + 1;
        continue;
      }
      if (token.tag() == PartOfSpeech.CCONJ) {
        conjunction = true;
      } else if (token.tag() == PartOfSpeech.ADP && preposition < 0) {
        preposition = at;
      }
    }
    return Optional.empty();
  }

  /** providing artillery, missiles and thousands of troops: a comma of the list of objects. */
  private boolean isListComma(int at, boolean conjunction) {
    return conjunction
        && sentence.token(at).is(",")
        && at > 0
        && (sentence.token(at - 1).tag() == PartOfSpeech.NOUN
            || sentence.token(at - 1).tag() == PartOfSpeech.PROPN);
  }

  /** carrying 14 tons of food, 73 solar panels and a dozen bicycles: no verb follows. */
  private boolean isObjectComma(int at) {
    if (!sentence.token(at).is(",") || at == 0 || at + 1 >= sentence.size()) {
      return false;
    }
    PartOfSpeech before = sentence.token(at - 1).tag();
    boolean noun = before == PartOfSpeech.NOUN || before == PartOfSpeech.PROPN;
    return noun && andFollows(at + 1) && right(at + 1).isEmpty();
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
  private int beforeAside(int comma) {
    if (!sentence.token(comma).is(",")) {
      return -1;
    }
    for (int at = comma - 1; at > 0 && comma - at <= ASIDE + 1; at--) {
      if (sentence.token(at).is(",")) {
        return endingAt[at - 1] != null ? at : -1;
      }
      if (startingAt[at] != null) {
        return -1;
      }
    }
    return -1;
  }

  private boolean endsClause(Token token, int at) {
    if (token.is("as") || token.is("than")) {
      return false;
    }
    if (token.is("that")) {
      return token.tag() != PartOfSpeech.DET;
    }
    if (PREPOSITIONS.contains(token.lower())) {
      return false;
    }
    if (token.tag() == PartOfSpeech.SCONJ || RELATIVES.contains(token.lower())) {
      return true;
    }
    if (isSubordinator(token)) {
      return true;
    }
    return switch (token.text()) {
      case ",", ";", ":", "(", ")", "—", "–", "--", "•" -> true;
      case "-" -> !touchesBoth(at);
      default -> false;
    };
  }

  /** "after the raid" is a phrase, "after rebels raided it" a clause: the tag tells. */
  private static boolean isSubordinator(Token token) {
    return SUBORDINATORS.contains(token.lower())
        && token.tag() != PartOfSpeech.ADP
        && !token.is("as");
  }

  private boolean touchesBoth(int at) {
    return at > 0
        && at + 1 < sentence.size()
        && sentence.token(at).touches(sentence.token(at - 1))
        && sentence.token(at + 1).touches(sentence.token(at));
  }

  /** The verb groups to the right of a phrase that ends before {@code from}; nearest first. */
  public List<Link> right(int from) {
    List<Link> links = new ArrayList<>();
    int preposition = -1;
    boolean conjunction = false;
    boolean relative = false;
    int at = from;
    while (at < sentence.size() && at - from <= FARTHEST && links.size() < MOST_LINKS) {
      VerbGroup group = startingAt[at];
      if (group != null) {
        links.add(new Link(group, preposition, conjunction, relative, at - from));
        relative = false;
        at = pastObjectPronoun(group.last() + 1);
        continue;
      }
      Token token = sentence.token(at);
      if (token.is(",")) {
        int beyond = Math.max(beyondAside(at), beyondApposition(at));
        if (beyond < 0) {
          return links;
        }
        at = beyond;
        continue;
      }
      int dash = beyondDashes(token, at);
      if (dash > 0) {
        at = dash;
        continue;
      }
      if (token.is("(")) {
        at = beyondBracket(at);
        continue;
      }
      if (RELATIVES.contains(token.lower())) {
        relative = true;
      } else if (stopsRight(token, at)) {
        return links;
      } else if (token.tag() == PartOfSpeech.CCONJ) {
        conjunction = true;
      } else if (token.tag() == PartOfSpeech.ADP && preposition < 0) {
        preposition = at;
      }
      at++;
    }
    return links;
  }

  /** making it out, forcing them to flee: the pronoun behind a verb is its object. */
  private int pastObjectPronoun(int at) {
    boolean pronoun =
        at < sentence.size()
            && switch (sentence.token(at).lower()) {
              case "it", "them", "him", "her", "us", "themselves" -> true;
              default -> false;
            };
    return pronoun ? at + 1 : at;
  }

  private boolean stopsRight(Token token, int at) {
    return (token.tag() == PartOfSpeech.PRON && isSubjectPronoun(token))
        || (endsClause(token, at) && !token.is("that"));
  }

  private static boolean isSubjectPronoun(Token token) {
    return switch (token.lower()) {
      case "he", "she", "they", "it", "we", "i" -> true;
      default -> false;
    };
  }

  /** Past an aside between commas ({@code , including 17 children,}); -1 if it is none. */
  private int beyondAside(int comma) {
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
  private int beyondApposition(int comma) {
    int limit = Math.min(sentence.size() - 1, comma + FARTHEST);
    for (int at = comma + 1; at < limit; at++) {
      Token token = sentence.token(at);
      if (token.is(";") || token.is(":") || token.tag() == PartOfSpeech.SCONJ) {
        return -1;
      }
      VerbGroup next = token.is(",") ? startingAt[pastFloating(at + 1)] : null;
      if (next != null && next.isFinite() && !CLAUSAL_INVERSION.contains(next.lemma())) {
        return pastFloating(at + 1);
      }
    }
    return -1;
  }

  private int pastFloating(int at) {
    boolean floating =
        at + 1 < sentence.size() && (sentence.token(at).is("all") || sentence.token(at).is("both"));
    return floating ? at + 1 : at;
  }

  /** Past an aside between dashes; 0 if there is none. */
  private int beyondDashes(Token token, int at) {
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
  private int beyondBracket(int open) {
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

  /** The verb that rules an infinitive: plans in {@code plans to send}. */
  public Optional<VerbGroup> governorOf(VerbGroup group) {
    return left(group.first()).map(Link::group);
  }
}
