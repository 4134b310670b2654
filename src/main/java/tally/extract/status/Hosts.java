package tally.extract.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.extract.phrase.Clause;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/**
 * Finds the verb whose modal or plan another verb shares without repeating it: {@code will cut jobs
 * and close shops}, {@code will let us open shops}, {@code plans to grow, opening shops}.
 */
final class Hosts {
  private static final Set<String> LETTING = Lexicon.read("status/letting-verbs.txt").words();
  private static final Set<String> SAYING = Lexicon.read("status/saying-verbs.txt").words();
  private static final Set<String> BACKGROUND = Lexicon.read("status/background-verbs.txt").words();
  private static final Set<String> CLAUSES =
      Set.of(
          "who",
          "which",
          "whom",
          "whose",
          "where",
          "when",
          "while",
          "before",
          "after",
          "if",
          "because",
          "as",
          "so",
          "until",
          "since",
          "although",
          "though",
          "unless",
          "once",
          "than");
  private static final int FARTHEST = 25;

  private final Clause clause;
  private final Sentence sentence;

  Hosts(Clause clause) {
    this.clause = clause;
    this.sentence = clause.sentence();
  }

  Optional<VerbGroup> of(VerbGroup group) {
    return coordinated(group).or(() -> letting(group)).or(() -> behindComma(group));
  }

  /** Will cut 30 jobs [and close] shops: the bare verb goes on from the nearest that is open. */
  private Optional<VerbGroup> coordinated(VerbGroup group) {
    int before = beforeAdverbs(group.first() - 1);
    if (!isBare(group) || before < 1 || !joins(before)) {
      return Optional.empty();
    }
    List<VerbGroup> groups = clause.groups();
    for (int at = groups.indexOf(group) - 1; at >= 0; at--) {
      VerbGroup host = groups.get(at);
      if (group.first() - host.last() > FARTHEST) {
        return Optional.empty();
      }
      if (host.modal() != null || host.isInfinitive() || isLet(host)) {
        return Optional.of(host);
      }
      if (host.isFinite()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A bare verb with a host of its own, which the next one shares. */
  private boolean isLet(VerbGroup host) {
    return isBare(host)
        && !opensRelative(host)
        && letting(host).or(() -> behindComma(host)).isPresent();
  }

  private boolean joins(int at) {
    Token token = sentence.token(at);
    return token.is("and") || token.is("or") || token.is(",");
  }

  private boolean opensRelative(VerbGroup group) {
    return group.first() > 0 && CLAUSES.contains(sentence.token(group.first() - 1).lower());
  }

  /** Will let the bakery [open] shops, will help [open] shops, will begin [work] on shops. */
  private Optional<VerbGroup> letting(VerbGroup group) {
    return isBare(group)
        ? clause
            .left(group.first())
            .filter(link -> !link.conjunction() && link.preposition() < 0)
            .filter(link -> link.distance() == 0 || LETTING.contains(link.group().lemma()))
            .map(Clause.Link::group)
        : Optional.empty();
  }

  /** The base form alone: close, but not closes, will close, closed. */
  private boolean isBare(VerbGroup group) {
    return group.first() == group.main()
        && group.modal() == null
        && !group.lemma().equals("be")
        && !group.lemma().equals("have")
        && Verbs.form(sentence.token(group.main()).lower()).base();
  }

  /** Plans to grow[, opening] shops: not what only tells the background, as having, saying do. */
  private Optional<VerbGroup> behindComma(VerbGroup group) {
    int before = group.first() - 1;
    boolean follows =
        group.form() == VerbGroup.Form.GERUND
            && group.first() == group.main()
            && before > 0
            && sentence.token(before).is(",")
            && !BACKGROUND.contains(group.lemma());
    int index = clause.groups().indexOf(group) - 1;
    if (!follows || index < 0) {
      return Optional.empty();
    }
    if (index > 0 && isInserted(clause.groups().get(index), before)) {
      index--;
    }
    VerbGroup host = clause.groups().get(index);
    boolean near = before - host.last() <= FARTHEST;
    return near && isMain(host, index) && !isParted(host, before)
        ? Optional.of(host)
        : Optional.empty();
  }

  /** Whether the verb is of no clause that hangs on another: before it could, who will. */
  private boolean isMain(VerbGroup host, int index) {
    int from = index == 0 ? 0 : clause.groups().get(index - 1).last() + 1;
    for (int at = from; at < host.first(); at++) {
      Token token = sentence.token(at);
      boolean that = token.is("that");
      boolean hangs = that ? at > from : token.tag() == PartOfSpeech.SCONJ;
      if (hangs || CLAUSES.contains(token.lower())) {
        return false;
      }
    }
    return true;
  }

  /** The storm will strike on Monday[, officials said], closing 12 ports. */
  private boolean isInserted(VerbGroup group, int comma) {
    return group.last() + 1 == comma && SAYING.contains(group.lemma());
  }

  /** Another clause begins between the two. */
  private boolean isParted(VerbGroup host, int comma) {
    for (int at = host.last() + 1; at < comma; at++) {
      if (sentence.token(at).is(";") || sentence.token(at).is(":")) {
        return true;
      }
    }
    return false;
  }

  private int beforeAdverbs(int from) {
    int at = from;
    while (at > 0 && sentence.token(at).tag() == PartOfSpeech.ADV) {
      at--;
    }
    return at;
  }
}
