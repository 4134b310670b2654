package tally.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tally.extract.number.Numeral.Form;
import tally.model.Kind;
import tally.model.Sentence;

/**
 * Makes one number of two that mean one: {@code 11,000-12,000}, {@code 10 to 12 thousand}, {@code
 * between two and three}, {@code dozens, if not hundreds}. Two ends of a change, as in {@code rose
 * from 10 to 14}, stay apart.
 */
final class RangeJoiner {
  private static final double WIDEST_CHOICE = 10;
  private static final double WIDEST_BY = 3;
  private static final int CHANGE_REACH = 10;
  private static final int LONGEST_IF_NOT = 3;
  private static final int VOTE_REACH = 3;
  private static final Set<String> PERHAPS =
      Set.of("perhaps", "possibly", "maybe", "even", "potentially", "probably");

  private final Set<String> changes;
  private final Set<String> spreads;
  private final Set<String> votes;

  /** What joins the ends of a range. */
  private enum Joint {
    DASH,
    TO,
    OR,
    AND
  }

  RangeJoiner(TokenLists lists) {
    this.changes = lists.words("change");
    this.spreads = lists.words("spread");
    this.votes = lists.words("vote-word");
  }

  List<Reading> join(Sentence sentence, List<Reading> readings) {
    Words words = new Words(sentence);
    List<Reading> joined = new ArrayList<>(readings.size());
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      Optional<Reading> range =
          i + 1 < readings.size() ? range(words, reading, readings.get(i + 1)) : Optional.empty();
      joined.add(range.orElse(reading));
      i += range.isPresent() ? 1 : 0;
    }
    return joined;
  }

  private Optional<Reading> range(Words words, Reading a, Reading b) {
    if (!mayJoin(a.numeral(), b.numeral()) || !sameUnit(a, b)) {
      return Optional.empty();
    }
    Optional<Joint> joint = joint(words, a.to() + 1, b.from() - 1);
    if (joint.isEmpty()) {
      return Optional.empty();
    }
    double low = elided(words, a.numeral(), b.numeral(), joint.get());
    boolean rises = low < b.numeral().low() && b.numeral().high() > a.numeral().high();
    if (!rises
        || isDated(words, a)
        || isVote(words, a, b, joint.get())
        || isCode(words, a.from(), b.to())
        || !isRange(words, a, b, joint.get(), low)) {
      return Optional.empty();
    }
    Form form = a.numeral().form() == Form.VAGUE ? Form.VAGUE : Form.RANGE;
    String rule = "range with " + joint.get().name().toLowerCase(Locale.ROOT);
    Numeral numeral =
        new Numeral(a.numeral().first(), b.numeral().last(), low, b.numeral().high(), form, rule);
    Reading unit = b.kind() == Kind.COUNT ? a : b;
    return Optional.of(
        new Reading(numeral, unit.kind(), unit.unit(), a.from(), Math.max(b.to(), numeral.last())));
  }

  private static boolean mayJoin(Numeral a, Numeral b) {
    return (a.isExact() && b.isExact()) || (a.form() == Form.VAGUE && b.form() == Form.VAGUE);
  }

  /** One of them may leave its unit out: $5-10, 5 to 10%. */
  private static boolean sameUnit(Reading a, Reading b) {
    return a.kind() == b.kind()
        || a.kind() == Kind.COUNT
        || (b.kind() == Kind.COUNT && a.kind() == Kind.MONEY);
  }

  private static Optional<Joint> joint(Words words, int first, int last) {
    int length = last - first + 1;
    if (length == 1) {
      if (words.isDash(first)) {
        boolean close = words.touches(first) && words.touches(first + 1);
        boolean wide = !words.touches(first) && !words.isHyphen(first);
        return close || wide ? Optional.of(Joint.DASH) : Optional.empty();
      }
      return switch (words.lower(first)) {
        case "to" -> Optional.of(Joint.TO);
        case "or" -> Optional.of(Joint.OR);
        case "and" -> Optional.of(Joint.AND);
        default -> Optional.empty();
      };
    }
    int word = words.is(first, ",") ? first + 1 : first;
    int rest = last - word + 1;
    boolean either = words.is(word, "or") || words.is(word, "and");
    boolean evenMore = rest == 2 && either && PERHAPS.contains(words.lower(word + 1));
    boolean perhaps = rest == 1 && PERHAPS.contains(words.lower(word));
    boolean ifNot = words.are(word, "if", "not") && rest <= LONGEST_IF_NOT;
    return evenMore || perhaps || ifNot ? Optional.of(Joint.OR) : Optional.empty();
  }

  private boolean isRange(Words words, Reading a, Reading b, Joint joint, double low) {
    boolean vague = a.numeral().form() == Form.VAGUE;
    return switch (joint) {
      case DASH -> !(isYear(words, a) && isYear(words, b));
      case TO ->
          !isChange(words, a, b, vague || a.kind() == Kind.PERCENT || b.kind() == Kind.PERCENT);
      case OR -> vague || b.numeral().low() <= low * WIDEST_CHOICE;
      case AND -> words.is(a.from() - 1, "between") || words.are(a.from() - 2, "between", "about");
    };
  }

  /** More digits beyond a mark, as in telephone numbers, dates and times of day. */
  private static boolean isCode(Words words, int from, int to) {
    return (isMark(words, from - 1) && words.isNumber(from - 2) && words.touches(from))
        || (isMark(words, to + 1) && words.isNumber(to + 2) && words.touches(to + 2));
  }

  /** In 2024 to 3,700 the year says when the count began to change. */
  private static boolean isDated(Words words, Reading a) {
    return isYear(words, a) && (words.is(a.from() - 1, "in") || words.is(a.from() - 1, "since"));
  }

  /** Voted 48 to 52, a 48-52 vote: those for and those against; but 48 to 52 votes are a range. */
  private boolean isVote(Words words, Reading a, Reading b, Joint joint) {
    if (joint != Joint.TO && joint != Joint.DASH) {
      return false;
    }
    for (int i = a.from() - VOTE_REACH; i < a.from(); i++) {
      if (votes.contains(words.lower(i))) {
        return !votes.contains(words.lower(b.to() + 1));
      }
    }
    return words.is(b.to() + 1, "vote");
  }

  private static boolean isMark(Words words, int at) {
    return words.isDash(at) || words.is(at, ":") || words.is(at, "/");
  }

  private static boolean isYear(Words words, Reading reading) {
    String text = words.text(reading.numeral().first());
    return text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
  }

  /** From X to Y is a change after a word that says so, and a range otherwise. */
  private boolean isChange(Words words, Reading a, Reading b, boolean mayFollowVerb) {
    boolean by = words.is(a.from() - 1, "by") && b.numeral().low() > a.numeral().low() * WIDEST_BY;
    if (by) {
      return true;
    }
    boolean from = words.is(a.from() - 1, "from");
    if (!from) {
      return !mayFollowVerb && changes.contains(words.lower(a.from() - 1));
    }
    for (int i = a.from() - 2; i >= Math.max(0, a.from() - CHANGE_REACH); i--) {
      if (spreads.contains(words.lower(i))) {
        return false;
      }
      if (changes.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The low end with the scale that only the high end has: 10 to 12 thousand, 10-12,000. */
  private static double elided(Words words, Numeral a, Numeral b, Joint joint) {
    if (a.isVague() || a.last() > a.first() + 2 || words.isScale(a.last())) {
      return a.low();
    }
    double scale = 1;
    for (int i = b.last(); i > b.first(); i--) {
      Optional<NumberWord> word = words.word(i).filter(w -> !w.isSmall());
      scale *= word.map(w -> w.is(NumberWord.Kind.PLURAL) ? w.low() / 2 : w.low()).orElse(1.0);
    }
    if (scale == 1 && joint == Joint.DASH && words.text(b.first()).endsWith(",000")) {
      scale = 1000;
    }
    boolean plain = a.isExact() && a.low() < 1000;
    return plain && scale > 1 && a.low() < b.low() / scale ? a.low() * scale : a.low();
  }
}
