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

  /** Never subordinators, whatever the tagger thinks. */
  private static final Set<String> PREPOSITIONS =
      Set.of("by", "of", "in", "on", "at", "with", "from", "to", "into", "near", "across");

  private static final int FARTHEST = 30;
  private static final int MOST_LINKS = 4;

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
  private final Asides asides;

  public Clause(Sentence sentence) {
    this.sentence = Retagging.of(sentence);
    this.groups = List.copyOf(new VerbGroups(this.sentence).find());
    this.startingAt = new VerbGroup[sentence.size()];
    this.endingAt = new VerbGroup[sentence.size()];
    for (VerbGroup group : groups) {
      startingAt[group.first()] = group;
      endingAt[group.last()] = group;
    }
    this.asides = new Asides(this.sentence, startingAt, endingAt);
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
          && !asides.isListComma(at, conjunction)
          && !(at == from - 1 && asides.isObjectComma(at) && right(from).isEmpty())) {
        int aside = at == from - 1 ? asides.beforeAside(at) : -1;
        if (aside < 0) {
          return Optional.empty();
        }
        at = aside;
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
      case "-" -> !asides.touchesBoth(at);
      default -> false;
    };
  }

  /** "after the raid" is a phrase, "after rebels raided it" a clause: the tag tells. */
  private static boolean isSubordinator(Token token) {
    return SUBORDINATORS.contains(token.lower())
        && token.tag() != PartOfSpeech.ADP
        && !token.is("as");
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
        at = asides.pastObjectPronoun(group.last() + 1);
        continue;
      }
      Token token = sentence.token(at);
      if (token.is(",")) {
        int beyond = Math.max(asides.beyondAside(at), asides.beyondApposition(at));
        if (beyond < 0) {
          return links;
        }
        at = beyond;
        continue;
      }
      int dash = asides.beyondDashes(token, at);
      if (dash > 0) {
        at = dash;
        continue;
      }
      if (token.is("(")) {
        at = asides.beyondBracket(at);
        continue;
      }
      if (RELATIVES.contains(token.lower())) {
        relative = true;
      } else if (stopsRight(token, at) || opensClause(token, at)) {
        return links;
      } else if (token.tag() == PartOfSpeech.CCONJ) {
        if (at + 1 < sentence.size() && sentence.token(at + 1).is("then")) {
          return links;
        }
        conjunction = true;
      } else if (token.tag() == PartOfSpeech.ADP && preposition < 0) {
        preposition = at;
      }
      at++;
    }
    return links;
  }

  /**
   * after the grid suffered a collapse: what is tagged as a preposition opens a clause. Not: after
   * the raid were freed, where the verb is that of the clause before.
   */
  private boolean opensClause(Token token, int at) {
    if (!token.is("after") && !token.is("before") && !token.is("since")) {
      return false;
    }
    int first = at + 1;
    if (first < sentence.size() && sentence.token(first).tag() == PartOfSpeech.DET) {
      first++;
    }
    return NounPhrases.at(sentence, first)
        .flatMap(phrase -> startingAt(phrase.last() + 1))
        .filter(group -> group.first() == group.main() && !group.isCopula())
        .filter(group -> group.form() == VerbGroup.Form.BARE || group.isFinite())
        .isPresent();
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

  /** The verb that rules an infinitive: plans in {@code plans to send}. */
  public Optional<VerbGroup> governorOf(VerbGroup group) {
    return left(group.first()).map(Link::group);
  }
}
