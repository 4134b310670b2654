package tally.extract.number;

import java.util.Set;
import tally.extract.number.Numeral.Form;
import tally.extract.text.Lexicon;
import tally.model.PartOfSpeech;
import tally.model.Token;

/**
 * Whether a number belongs to the name before it ({@code Falcon 9}, {@code Overwatch 2 is out}), or
 * counts something that a place or a person merely stands beside ({@code in Lviv 22 people}, {@code
 * and Spain 15}).
 */
final class AfterName {
  private static final Set<String> NUMBERED = Lexicon.read("number/numbered-names.txt").words();
  private static final Set<String> MODELS = Lexicon.read("number/model-words.txt").words();
  private static final Set<String> SEVERAL = Set.of("were", "are", "have", "of", "more");
  private static final Set<String> SINGULAR = Set.of("is", "was", "has", "'s", "does");
  private static final Set<String> PASSIVES = Set.of("died", "hurt", "fled", "dead", "wounded");
  private static final Set<String> LISTING = Set.of(",", ";", "and", "but", "while", "to");
  private static final Set<String> LIST_END = Set.of(",", ";", ".", "and", "while", "but", ")");
  private static final int LONGEST_NAME = 4;
  private static final int LAST_IN_PAIR = 3;
  private static final int LISTED_REACH = 24;

  private final Set<String> months;
  private final ReportCues cues;

  AfterName(TokenLists lists) {
    this.cues = new ReportCues(lists);
    this.months = lists.words("month");
  }

  boolean holds(Site site) {
    boolean plain = site.numeral().form() == Form.DIGITS || site.numeral().form() == Form.RANGE;
    if (!plain || site.isGrouped() || (site.isQualified() && !isBetween(site))) {
      return false;
    }
    Token before = site.before(isSecond(site) ? LAST_IN_PAIR : 1);
    boolean numbered = hasCapital(before, 0) && NUMBERED.contains(before.lower());
    if ((numbered && !cues.isPeople(site)) || isModel(site)) {
      return true;
    }
    return isName(site, before) && !counts(site);
  }

  /** The 400 of Boeing 747-400. */
  private static boolean isSecond(Site site) {
    Words words = site.words();
    int dash = site.first() - 1;
    return words.isDash(dash) && words.touches(site.first()) && words.isNumber(dash - 1);
  }

  /** A range counts as qualified, but 747-800 is a name all the same. */
  private static boolean isBetween(Site site) {
    return site.numeral().form() == Form.RANGE && site.modifier().first() == site.reading().from();
  }

  /** The second 8 of iPhone 8 and 8 Plus. */
  private static boolean isModel(Site site) {
    Token after = site.after(1);
    return after.startsUpper() && MODELS.contains(after.lower()) && !site.inHeadline();
  }

  private boolean isName(Site site, Token before) {
    if (!site.words().isInside(site.first() - 1)
        || months.contains(before.lower())
        || ReportCues.isCue(before.lower())) {
      return false;
    }
    if (before.tag() == PartOfSpeech.PROPN) {
      return hasCapital(before, 0);
    }
    boolean verb = before.tag() == PartOfSpeech.VERB || before.tag() == PartOfSpeech.AUX;
    return hasCapital(before, 1) || (before.startsUpper() && !verb && isSingular(site));
  }

  /** Two or more take neither a verb nor a noun in the singular: Overwatch 2 is, Warfare 2 beta. */
  private static boolean isSingular(Site site) {
    Token after = site.after(1);
    boolean noun = after.tag() == PartOfSpeech.NOUN && site.words().things(site.last() + 1) < 0;
    boolean version = site.sentence().token(site.first()).text().endsWith(".0");
    return version || (site.numeral().low() > 1 && (noun || SINGULAR.contains(after.lower())));
  }

  private static boolean hasCapital(Token token, int from) {
    return token.text().chars().skip(from).anyMatch(Character::isUpperCase);
  }

  private static boolean counts(Site site) {
    if (site.numeral().low() != Math.rint(site.numeral().low())) {
      return false;
    }
    return isListed(site) || (!isArticle(site) && isFollowedByThings(site));
  }

  /** What the number may count: 22 people, 12 were killed; but not Warfare 2 Beta. */
  private static boolean isFollowedByThings(Site site) {
    Token after = site.after(1);
    boolean things = !after.startsUpper() && site.words().things(site.last() + 1) > 0;
    boolean past = after.tag() == PartOfSpeech.VERB && after.lower().endsWith("ed");
    return things || SEVERAL.contains(after.lower()) || PASSIVES.contains(after.lower()) || past;
  }

  /** Whether the name has an article or begins the sentence in two words: a Boeing 737 crashed. */
  private static boolean isArticle(Site site) {
    for (int n = 2; n <= LONGEST_NAME; n++) {
      Token token = site.before(n);
      boolean begins = n > 2 && !site.words().isInside(site.first() - n);
      if (begins || token.is("a") || token.is("an") || token.is("the")) {
        return true;
      }
      if (token.tag() != PartOfSpeech.PROPN) {
        return false;
      }
    }
    return false;
  }

  /** The 15 of: Italy reported 63 cases and Spain 15. */
  private static boolean isListed(Site site) {
    Words words = site.words();
    int end = site.last() + 1;
    boolean ends = !words.isInside(end) || LIST_END.contains(words.lower(end));
    int name = site.first() - 1;
    while (name > site.first() - LONGEST_NAME && words.token(name - 1).startsUpper()) {
      name--;
    }
    return ends && LISTING.contains(words.lower(name - 1)) && isCounted(words, name - 1);
  }

  /** Whether a count with its noun stands before {@code end}. */
  private static boolean isCounted(Words words, int end) {
    for (int i = end - 1; i >= Math.max(0, end - LISTED_REACH); i--) {
      if (words.isNumber(i) && !words.token(i + 1).startsUpper() && words.things(i + 1) > 0) {
        return !words.token(i - 1).startsUpper() || i == 0;
      }
    }
    return false;
  }
}
