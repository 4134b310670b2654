package tally.extract.number;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tally.extract.number.Numeral.Form;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.PartOfSpeech;
import tally.model.Rejection;
import tally.model.Token;

/**
 * Numbers inside names and designations: {@code MiG-29}, {@code G7}, {@code Article 5}, {@code
 * Boeing 737}, {@code Three Mile Island}.
 */
final class NumberInName implements Objection {
  private static final Set<String> COMPOUNDS = Lexicon.read("number/name-compounds.txt").words();
  private static final int LONGEST_DESIGNATION = 4;
  private static final int SUSPENDED_REACH = 8;
  private static final int SHORTEST_EQUIPPED = 4;
  private static final int MOST_IN_NAME = 12;
  private static final Set<String> OPENING_QUOTES = Set.of("“", "\"", "‘");
  private static final Set<String> CLOSING_QUOTES = Set.of("”", "\"", "’");
  private static final int LONGEST_TITLE = 10;
  private static final int SHORT_WORD = 3;

  private final Set<String> designators;
  private final List<Case> cases;

  private record Case(Predicate<Site> holds, Verdict verdict) {}

  NumberInName(TokenLists lists) {
    this.designators = lists.words("designator");
    AfterName afterName = new AfterName(lists);
    this.cases =
        List.of(
            name(NumberInName::isCompound, "word of a fixed compound"),
            name(NumberInName::isHyphenated, "letters and a hyphen before it"),
            name(NumberInName::hasLetters, "letters written on to it"),
            name(this::isDesignation, "designator before it"),
            name(NumberInName::isVersion, "version or other number with dots"),
            name(afterName::holds, "name before it"),
            name(NumberInName::opensTitle, "first word of a title in quotation marks"),
            name(NumberInName::isReference, "long number that counts nothing"));
  }

  private static Case name(Predicate<Site> holds, String rule) {
    return new Case(holds, new Verdict(Rejection.NAME, rule));
  }

  @Override
  public Optional<Verdict> to(Site site) {
    if (site.numeral().form() == Form.IN_WORD) {
      Rejection reason = isAddress(site) ? Rejection.ADDRESS : Rejection.NAME;
      return Optional.of(new Verdict(reason, "digits in a word"));
    }
    if (startsName(site) || endsName(site)) {
      return Optional.of(new Verdict(Rejection.NAME, "number word of a name"));
    }
    return site.isCount()
        ? cases.stream().filter(c -> c.holds().test(site)).map(Case::verdict).findFirst()
        : Optional.empty();
  }

  /**
   * The film “Seven Quiet Men and a Dog”: all words of weight have capitals, and it's no sentence.
   */
  private static boolean opensTitle(Site site) {
    Words words = site.words();
    boolean opens =
        OPENING_QUOTES.contains(words.text(site.first() - 1))
            && words.token(site.first()).startsUpper();
    int capitals = 0;
    for (int at = site.last() + 1; opens && at <= site.last() + LONGEST_TITLE; at++) {
      if (!words.isInside(at)) {
        return false;
      }
      String word = words.text(at);
      if (CLOSING_QUOTES.contains(word)) {
        return capitals >= 2;
      }
      if (Verbs.known(word.toLowerCase(Locale.ROOT)).filter(Verbs.Form::past).isPresent()) {
        return false; // a headline: “Four Soldiers Killed”
      }
      boolean letters = Character.isLetter(word.codePointAt(0));
      if (letters && words.token(at).startsUpper()) {
        capitals++;
      } else if (letters ? word.length() > SHORT_WORD : !word.equals(",")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isAddress(Site site) {
    String text = site.sentence().token(site.first()).lower();
    return text.startsWith("http") || text.startsWith("www.") || text.indexOf('@') >= 0;
  }

  /** Two-state, three-way, five-star, four-clawed: nothing is counted. */
  private static boolean isCompound(Site site) {
    Words words = site.words();
    int next = words.afterHyphen(site.last() + 1);
    if (next == site.last() + 1 || !Character.isLetterOrDigit(words.text(next).charAt(0))) {
      return isSuspended(words, site.last() + 1);
    }
    String word = words.lower(next);
    return COMPOUNDS.contains(firstPart(word)) || isEquipped(word);
  }

  /** The first of two-, three- or four-star, which only the last one completes. */
  private static boolean isSuspended(Words words, int hyphen) {
    boolean joined =
        words.touches(hyphen + 1) && Character.isLetterOrDigit(words.text(hyphen + 1).charAt(0));
    if (!words.isHyphen(hyphen) || !words.touches(hyphen) || joined) {
      return false;
    }
    for (int i = hyphen + 1; i <= hyphen + SUSPENDED_REACH; i++) {
      int next = words.afterHyphen(i);
      if (next > i && words.isNumber(i - 1)) {
        return COMPOUNDS.contains(firstPart(words.lower(next))) || isEquipped(words.lower(next));
      }
    }
    return false;
  }

  /** Four-clawed, three-masted: what something has, and no more than that. */
  private static boolean isEquipped(String word) {
    return word.length() > SHORTEST_EQUIPPED && word.endsWith("ed");
  }

  private static String firstPart(String compound) {
    int hyphen = compound.indexOf('-');
    return hyphen < 0 ? compound : compound.substring(0, hyphen);
  }

  private static boolean isHyphenated(Site site) {
    Words words = site.words();
    int hyphen = site.first() - 1;
    return words.isDash(hyphen)
        && words.touches(hyphen)
        && words.touches(site.first())
        && Character.isLetter(words.text(hyphen - 1).codePointAt(0));
  }

  /** 5G, 3D and 24B, but no scale and no unit, which are read before. */
  private static boolean hasLetters(Site site) {
    Words words = site.words();
    int next = site.last() + 1;
    boolean number = site.sentence().token(site.last()).startsWithDigit();
    return number && words.touches(next) && Character.isLetter(words.text(next).codePointAt(0));
  }

  private static boolean isVersion(Site site) {
    return site.numeral().form() == Form.DOTTED;
  }

  private boolean isDesignation(Site site) {
    Token before = site.before(1);
    if (!designators.contains(before.lower()) || site.numeral().isVague()) {
      return false;
    }
    boolean title = before.startsUpper() && before.tag() != PartOfSpeech.VERB;
    boolean noun = title || before.tag() == PartOfSpeech.NOUN;
    boolean things = site.words().isPlural(site.last() + 1);
    return noun && !site.isGrouped() && (title || !things);
  }

  /** News marks the thousands of a count, or says what it counts; numbers of files do neither. */
  private static boolean isReference(Site site) {
    String text = site.sentence().token(site.last()).text();
    boolean code = text.length() > LONGEST_DESIGNATION && text.chars().allMatch(Character::isDigit);
    boolean name = site.before(1).startsUpper() || site.after(1).startsUpper();
    return code && name && !site.isQualified() && site.words().things(site.last() + 1) < 0;
  }

  /** A capitalised number word before another capital inside a sentence: Three Mile Island. */
  private static boolean startsName(Site site) {
    Token number = site.sentence().token(site.first());
    boolean inside = site.first() > 0 && Character.isLetter(site.before(1).text().codePointAt(0));
    return inside
        && site.numeral().form() == Form.WORDS
        && number.startsUpper()
        && site.after(1).startsUpper()
        && !site.inHeadline();
  }

  /** A capitalised number word after another capital: the Final Four, the Group of Seven. */
  private static boolean endsName(Site site) {
    int before = site.before(1).is("of") ? 2 : 1;
    boolean inside = site.first() > before;
    boolean counts =
        site.numeral().low() > MOST_IN_NAME && site.words().things(site.last() + 1) >= 0;
    return inside
        && !counts
        && site.numeral().form() == Form.WORDS
        && site.sentence().token(site.first()).startsUpper()
        && site.before(before).startsUpper()
        && !site.inHeadline();
  }
}
