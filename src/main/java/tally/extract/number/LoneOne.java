package tally.extract.number;

import java.util.Optional;
import java.util.Set;
import tally.extract.number.Numeral.Form;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Rejection;
import tally.model.Token;

/**
 * Tells the {@code one} that counts ({@code one militant was killed}) from the pronoun and the
 * article ({@code one of the}, {@code in one case}, {@code one official said}).
 */
final class LoneOne implements Objection {
  private static final Set<String> NO_NOUN =
      Set.of(
          "of", "another", "'s", "can", "could", "must", "should", "would", "might", "may", "who",
          "that", "which", "day", "thing");
  private static final Set<String> BEFORE =
      Set.of(
          "no", "the", "this", "that", "which", "each", "any", "every", "another", "only", "first",
          "last", "next", "some");

  /** After one of these, one tells where and when: in one village, for one family. */
  private static final Set<String> SETTING =
      Set.of("in", "for", "at", "from", "under", "during", "as", "near", "on", "inside", "within");

  private static final Set<String> EMPTY_NOUNS = Lexicon.read("number/empty-nouns.txt").words();
  private static final Set<String> SAYING = Lexicon.read("number/saying.txt").words();

  private static final Set<String> OTHERS = Set.of("other", "others", "rest");

  private static final int LONGEST_SIDE = 6;
  private static final int LIST_REACH = 10;
  private static final int REACH = 3;
  private static final int LONGEST_ASIDE = 16;

  private final ReportCues cues;

  LoneOne(TokenLists lists) {
    this.cues = new ReportCues(lists);
  }

  @Override
  public Optional<Verdict> to(Site site) {
    boolean one =
        site.numeral().form() == Form.WORDS && site.sentence().token(site.first()).is("one");
    if (!one || site.first() != site.last() || !site.isCount()) {
      return Optional.empty();
    }
    Words words = site.words();
    int noun = noun(words, site.last() + 1);
    if (noun >= 0 && EMPTY_NOUNS.contains(words.lower(noun))) {
      return verdict("one with a noun that tells nothing");
    }
    if (site.isQualified()) {
      return Optional.empty();
    }
    if (isSetAgainst(words, site.first()) && !cues.near(site)) {
      return verdict("one against the other");
    }
    boolean alone =
        noun < 0
            ? standsAlone(site)
            : isPlural(words.token(noun)) && !isJoined(words, site.first(), noun);
    if (isPronoun(site) || (alone && !happensTo(site))) {
      return verdict("one as a pronoun");
    }
    if (speaks(words, noun)) {
      return verdict("one who speaks");
    }
    boolean told = cues.near(site) || (noun >= 0 && befalls(words, noun + 1));
    boolean reported = told && !SETTING.contains(site.before(1).lower());
    return reported || isListed(words, site.first())
        ? Optional.empty()
        : verdict("one as an article");
  }

  /** Two barns, one old and the other new: it stands for what is told of before. */
  private static boolean isSetAgainst(Words words, int one) {
    boolean apposed = words.token(one - 1).tag() == PartOfSpeech.PUNCT || words.is(one - 1, "with");
    for (int i = one + 1; apposed && i <= one + LONGEST_SIDE && words.isInside(i); i++) {
      boolean other = OTHERS.contains(words.lower(i + 1));
      if (words.is(i, "the") && other && !words.isNumber(i + 2)) {
        return true;
      }
    }
    return false;
  }

  /** One person, later identified as Ana Roe, was killed: behind what stands between commas. */
  private static boolean befalls(Words words, int comma) {
    if (!words.is(comma, ",")) {
      return false;
    }
    for (int i = comma + 1; i < comma + LONGEST_ASIDE; i++) {
      if (words.is(i, ",")) {
        return ReportCues.isCue(words.lower(i + 1)) || ReportCues.isCue(words.lower(i + 2));
      }
    }
    return false;
  }

  private static Optional<Verdict> verdict(String rule) {
    return Optional.of(new Verdict(Rejection.PRONOUN, rule));
  }

  private static boolean isPronoun(Site site) {
    Token before = site.before(1);
    Token after = site.after(1);
    return NO_NOUN.contains(after.lower())
        || BEFORE.contains(before.lower())
        || (isNominal(before) && !isNominal(after) && !ReportCues.isCue(before.lower()));
  }

  /** five minor and one major faults: the plural belongs to both. */
  private static boolean isJoined(Words words, int one, int noun) {
    boolean described = words.is(one - 1, "and") && noun > one + 1;
    for (int i = one - 2; described && i >= one - LONGEST_SIDE; i--) {
      if (words.isNumber(i)) {
        return true;
      }
    }
    return false;
  }

  /** one orders her to open: no noun that one could stand before, so a verb or a mistake. */
  private static boolean isPlural(Token noun) {
    String lower = noun.lower();
    return noun.tag() == PartOfSpeech.NOUN
        && lower.endsWith("s")
        && !lower.endsWith("ss")
        && !lower.endsWith("us")
        && !lower.endsWith("is");
  }

  /** and one was moved, one with theft: what follows can't belong to a noun. */
  private static boolean standsAlone(Site site) {
    Token after = site.after(1);
    return switch (after.tag()) {
      case ADP, SCONJ, AUX, PRON, DET, CCONJ -> !after.startsUpper();
      case VERB -> isSingularVerb(after.lower()) && !opensNoun(site.after(2));
      default -> after.is(",") || after.is(".") || after.is(";");
    };
  }

  /** one orders, one was: not one command post, since one takes no plain form. */
  private static boolean isSingularVerb(String word) {
    return Verbs.known(word).filter(form -> !form.base() || form.past()).isPresent();
  }

  private static boolean opensNoun(Token token) {
    return switch (token.tag()) {
      case NOUN, PROPN, ADJ, VERB, X -> true;
      default -> token.is("-");
    };
  }

  /** Without a noun one is a count where it says what befell it: one wounded, wounding one. */
  private static boolean happensTo(Site site) {
    for (int n = 1; n <= REACH; n++) {
      if (ReportCues.isCue(site.after(n).lower())) {
        return true;
      }
      if (site.after(n).tag() == PartOfSpeech.PUNCT) {
        break;
      }
    }
    return ReportCues.isCue(site.before(1).lower());
  }

  private static boolean isNominal(Token token) {
    return token.tag() == PartOfSpeech.ADJ || token.tag() == PartOfSpeech.NOUN;
  }

  /** The noun that one stands before, or -1. */
  private static int noun(Words words, int from) {
    int noun = -1;
    for (int i = from; i < from + 5; i++) {
      PartOfSpeech tag = words.token(i).tag();
      if (tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN) {
        noun = i;
      } else if ((tag != PartOfSpeech.ADJ && !words.isHyphen(i)) || noun >= 0) {
        return noun;
      }
    }
    return noun;
  }

  /** Beside other counts, one is a count too: two tanks, one mortar and three drones. */
  private static boolean isListed(Words words, int one) {
    return counts(words, one, -1) || counts(words, one, 1);
  }

  private static boolean counts(Words words, int one, int step) {
    boolean parted = false;
    for (int i = one + step; Math.abs(i - one) <= LIST_REACH; i += step) {
      boolean thing =
          Character.isLetter(words.text(i + 1).codePointAt(0)) && !words.is(i + 1, "of");
      if (parted && words.isNumber(i) && thing && !isYear(words.token(i))) {
        return true;
      }
      parted |= words.is(i, ",") || words.is(i, "and") || words.is(i, ";");
    }
    return false;
  }

  private static boolean isYear(Token token) {
    return token.startsWithDigit() && token.text().length() == 4;
  }

  private static boolean speaks(Words words, int noun) {
    if (noun < 0) {
      return false;
    }
    for (int i = noun + 1; i < noun + 8; i++) {
      if (SAYING.contains(words.lower(i))) {
        return true;
      }
    }
    return words.is(noun - 2, ",") && SAYING.contains(words.lower(noun - 3));
  }
}
