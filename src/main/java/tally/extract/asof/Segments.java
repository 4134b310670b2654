package tally.extract.asof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tally.extract.asof.Segment.Tie;
import tally.extract.phrase.Clause;
import tally.extract.phrase.VerbGroup;
import tally.extract.text.Lexicon;
import tally.model.PartOfSpeech;
import tally.model.Sentence;
import tally.model.Token;

/** Cuts a sentence into its clauses, so that a date governs what is told in its own clause. */
final class Segments {
  private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "whose");
  private static final Set<String> WITH = Set.of("when", "after", "as", "because", "where", "once");
  private static final Set<String> APART =
      Set.of("before", "since", "until", "if", "unless", "although", "though", "whether");
  private static final Set<String> NEXT = Set.of("and", "but", "or", "while", "whereas", "yet");
  private static final Set<String> REPORTING = Lexicon.read("text/reporting-words.txt").words();
  private static final Set<String> DASHES = Set.of("—", "–", "--");
  private static final int LOOK_AHEAD = 14;
  private static final int FARTHEST_VERB = 10;

  private final Sentence sentence;
  private final Clause clause;
  private final List<Segment> segments = new ArrayList<>();
  private final int[] of;

  private Segments(Clause clause) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.of = new int[sentence.size()];
  }

  static Segments of(Clause clause) {
    Segments segments = new Segments(clause);
    segments.cut();
    return segments;
  }

  Sentence sentence() {
    return sentence;
  }

  /** The clause that holds a token. */
  Segment at(int token) {
    return segments.get(of[Math.min(token, of.length - 1)]);
  }

  Segment get(int index) {
    return segments.get(index);
  }

  private void cut() {
    segments.add(new Segment(0, -1, Tie.MAIN, 0, null));
    int now = 0;
    int verbEnd = -1;
    for (int at = 0; at < sentence.size(); at++) {
      now = closes(at, now);
      Optional<Tie> tie = opens(at, now);
      if (tie.isPresent()) {
        int parent = tie.get() == Tie.NEXT ? outOfTail(at, now) : now;
        segments.add(new Segment(segments.size(), parent, tie.get(), at, null));
        now = segments.size() - 1;
      }
      of[at] = now;
      VerbGroup group = at > verbEnd ? clause.startingAt(at).orElse(null) : null;
      if (group != null) {
        verbEnd = group.last();
        VerbGroup known = segments.get(now).verb();
        if (known == null || (!known.isFinite() && group.isFinite())) {
          segments.set(now, segments.get(now).with(group));
        }
      }
    }
  }

  /** After a tail the sentence goes on where it was before, unless the tail itself goes on. */
  private int outOfTail(int at, int now) {
    Segment segment = segments.get(now);
    VerbGroup next = nextVerb(at + 1).orElse(null);
    boolean goesOn = next != null && !next.isFinite();
    return segment.tie() == Tie.TAIL && !goesOn ? segment.parent() : now;
  }

  /** The clause that goes on at a token: an embedded one ends at a comma or at a second verb. */
  private int closes(int at, int now) {
    Segment segment = segments.get(now);
    Token token = sentence.token(at);
    if (segment.parent() < 0) {
      return now;
    }
    if (token.is(";")) {
      return 0;
    }
    switch (segment.tie()) {
      case ASIDE -> {
        boolean closed =
            token.is(")") || (DASHES.contains(token.text()) && segment.first() < at - 1);
        return closed && opener(segment).equals(opening(token)) ? segment.parent() : now;
      }
      case RELATIVE -> {
        return isSecondVerb(segment, at) || isClosingComma(segment, at) ? segment.parent() : now;
      }
      case WITH, APART, TAIL -> {
        return isClosingComma(segment, at) ? segment.parent() : now;
      }
      default -> {
        return now;
      }
    }
  }

  /** The attack that killed 12 people prompted protests: the main clause goes on. */
  private boolean isSecondVerb(Segment segment, int at) {
    VerbGroup next = at > segment.first() ? clause.startingAt(at).orElse(null) : null;
    VerbGroup known = segment.verb();
    return next != null
        && next.isFinite()
        && known != null
        && (known.isFinite() || isBare(known))
        && !isJoined(at);
  }

  private String opener(Segment segment) {
    return sentence.token(segment.first()).text();
  }

  private static String opening(Token token) {
    return token.is(")") ? "(" : token.text();
  }

  /** Whether a conjunction stands before a verb, so that it goes on in its own clause. */
  private boolean isJoined(int at) {
    for (int before = at - 1; before >= Math.max(0, at - 3); before--) {
      Token token = sentence.token(before);
      if (token.tag() == PartOfSpeech.CCONJ) {
        return true;
      }
      if (token.tag() != PartOfSpeech.ADV) {
        return false;
      }
    }
    return false;
  }

  private boolean isClosingComma(Segment segment, int at) {
    return sentence.token(at).is(",")
        && segment.verb() != null
        && !isListComma(at)
        && !isBeforeOwnRelative(at);
  }

  /** joined the raid, in which 40 died: what follows belongs to what this clause speaks of. */
  private boolean isBeforeOwnRelative(int comma) {
    return comma + 2 < sentence.size()
        && sentence.token(comma + 1).tag() == PartOfSpeech.ADP
        && sentence.token(comma + 2).is("which");
  }

  /** three men, two women and a child: a comma between the members of a list. */
  private boolean isListComma(int at) {
    if (at + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(at + 1);
    boolean number = next.tag() == PartOfSpeech.NUM || next.startsWithDigit();
    boolean verb =
        clause.startingAt(at + 1).isPresent()
            && clause.startingAt(at + 1).get().form() != VerbGroup.Form.GERUND;
    return (number && nextVerb(at + 1).filter(VerbGroup::isFinite).isEmpty())
        || (verb && andFollows(at));
  }

  private boolean andFollows(int comma) {
    for (int at = comma + 1; at < Math.min(sentence.size(), comma + LOOK_AHEAD); at++) {
      if (sentence.token(at).is("and")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Tie> opens(int at, int now) {
    Token token = sentence.token(at);
    String lower = token.lower();
    if (token.is("(") || (DASHES.contains(token.text()) && segments.get(now).tie() != Tie.ASIDE)) {
      return Optional.of(Tie.ASIDE);
    }
    if (token.is(";") || token.is(":")) {
      return Optional.of(Tie.NEXT);
    }
    if (RELATIVES.contains(lower) && at > 0) {
      return Optional.of(Tie.RELATIVE);
    }
    if (token.is("that") && token.tag() != PartOfSpeech.DET && at > 0) {
      return that(at);
    }
    boolean preposition = token.tag() == PartOfSpeech.ADP || token.tag() == PartOfSpeech.ADV;
    if ((WITH.contains(lower) && opensClause(at, preposition)) || isAfterGerund(at)) {
      return Optional.of(Tie.WITH);
    }
    if (APART.contains(lower) && opensClause(at, preposition)) {
      return Optional.of(Tie.APART);
    }
    if (isReducedRelative(at, now)) {
      return Optional.of(Tie.RELATIVE);
    }
    if (token.is(",") && isTail(at + 1)) {
      return Optional.of(Tie.TAIL);
    }
    return NEXT.contains(lower) && isNextClause(at, now) ? Optional.of(Tie.NEXT) : Optional.empty();
  }

  /** A relative clause after a noun, what is said after a verb. */
  private Optional<Tie> that(int at) {
    if (nextVerb(at + 1).isEmpty()) {
      return Optional.empty();
    }
    PartOfSpeech before = sentence.token(at - 1).tag();
    boolean noun = before == PartOfSpeech.NOUN || before == PartOfSpeech.PROPN;
    boolean verbNext = clause.startingAt(at + 1).isPresent();
    return Optional.of(noun && verbNext ? Tie.RELATIVE : Tie.CONTENT);
  }

  /** a region seized last year; a bus carrying 12 people: a participle behind its noun. */
  private boolean isReducedRelative(int at, int now) {
    VerbGroup group = clause.startingAt(at).orElse(null);
    if (group == null || at == 0 || group.isFinite() || group.isInfinitive()) {
      return false;
    }
    PartOfSpeech before = sentence.token(at - 1).tag();
    boolean noun = before == PartOfSpeech.NOUN || before == PartOfSpeech.PROPN;
    VerbGroup known = segments.get(now).verb();
    boolean said = REPORTING.contains(sentence.token(at).lower());
    return noun
        && !said
        && known != null
        && known.last() < at - 1
        && (known.isFinite() || isBare(known));
  }

  /** "after the raid" is a phrase, "after rebels raided it" a clause with a verb of its own. */
  private boolean opensClause(int at, boolean preposition) {
    if (sentence.token(at).is("as") && preposition) {
      return false;
    }
    Optional<VerbGroup> next = nextVerb(at + 1);
    return next.isPresent()
        && (next.get().isFinite() || isBare(next.get()))
        && (!preposition || next.get().first() - at <= FARTHEST_VERB);
  }

  /** Rebels raided the town: bare, and not the participle of a noun phrase. */
  private static boolean isBare(VerbGroup group) {
    return group.form() == VerbGroup.Form.BARE;
  }

  private boolean isAfterGerund(int at) {
    return (sentence.token(at).is("after") || sentence.token(at).is("while"))
        && clause.startingAt(at + 1).filter(g -> g.form() == VerbGroup.Form.GERUND).isPresent();
  }

  private boolean isTail(int at) {
    if (at >= sentence.size()) {
      return false;
    }
    boolean gerund =
        clause.startingAt(at).filter(g -> g.form() == VerbGroup.Form.GERUND).isPresent();
    return gerund || sentence.token(at).is("with") || sentence.token(at).is("including");
  }

  private boolean isNextClause(int at, int now) {
    VerbGroup known = segments.get(now).verb();
    Optional<VerbGroup> next = nextVerb(at + 1);
    return known != null
        && next.isPresent()
        && (next.get().isFinite() || next.get().form() == VerbGroup.Form.BARE)
        && (known.form() != VerbGroup.Form.GERUND || next.get().isFinite());
  }

  /** The next verb before the clause ends. */
  private Optional<VerbGroup> nextVerb(int from) {
    for (int at = from; at < Math.min(sentence.size(), from + LOOK_AHEAD); at++) {
      Optional<VerbGroup> group = clause.startingAt(at);
      if (group.isPresent()) {
        return group;
      }
      Token token = sentence.token(at);
      if (token.is(",") || token.is(";") || token.is("(") || RELATIVES.contains(token.lower())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
