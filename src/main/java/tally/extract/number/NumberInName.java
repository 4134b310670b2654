package tally.extract.number;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tally.extract.number.Numeral.Form;
import tally.extract.text.Lexicon;
import tally.model.PartOfSpeech;
import tally.model.Rejection;
import tally.model.Token;

/**
 * Numbers inside names and designations: {@code MiG-29}, {@code G7}, {@code Article 5}, {@code
 * Boeing 737}, {@code Three Mile Island}.
 */
final class NumberInName implements Objection {
  private static final Set<String> COMPOUNDS = Lexicon.read("number/name-compounds.txt").words();
  private static final Set<String> SEVERAL = Set.of("were", "are", "have", "of", "more");
  private static final int LONGEST_DESIGNATION = 4;
  private static final int LONGER_THAN_PARTICLES = 5;

  private final Set<String> designators;
  private final Set<String> months;

  private final List<Case> cases;

  private record Case(Predicate<Site> holds, Verdict verdict) {}

  NumberInName(TokenLists lists) {
    this.designators = lists.words("designator");
    this.months = lists.words("month");
    this.cases =
        List.of(
            name(NumberInName::isCompound, "word of a fixed compound"),
            name(NumberInName::isHyphenated, "letters and a hyphen before it"),
            name(NumberInName::hasLetters, "letters written on to it"),
            name(this::isDesignation, "designator before it"),
            name(NumberInName::isVersion, "version or other number with dots"),
            name(this::followsName, "name before it"),
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

  private static boolean isAddress(Site site) {
    String text = site.sentence().token(site.first()).lower();
    return text.startsWith("http") || text.startsWith("www.") || text.indexOf('@') >= 0;
  }

  /** Two-state, three-way, five-star: nothing is counted. */
  private static boolean isCompound(Site site) {
    Words words = site.words();
    int next = site.last() + 1;
    return words.isHyphen(next)
        && words.touches(next)
        && words.touches(next + 1)
        && COMPOUNDS.contains(firstPart(words.lower(next + 1)));
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
    return noun && !isGrouped(site) && (title || !things);
  }

  /** A capitalised word and plain digits, unless things follow that may be counted. */
  private boolean followsName(Site site) {
    Token before = site.before(1);
    boolean name =
        site.words().isInside(site.first() - 1)
            && (before.tag() == PartOfSpeech.PROPN ? hasCapital(before, 0) : hasCapital(before, 1))
            && !months.contains(before.lower());
    if (!name || isGrouped(site) || site.isQualified() || site.numeral().form() != Form.DIGITS) {
      return false;
    }
    return isDecimal(site) || isArticle(site) || !isFollowedByThings(site);
  }

  private static boolean hasCapital(Token token, int from) {
    return token.text().chars().skip(from).anyMatch(Character::isUpperCase);
  }

  private static boolean isDecimal(Site site) {
    return site.numeral().low() != Math.rint(site.numeral().low());
  }

  /** What the number may count: 22 people, 12 were killed; but not Warfare 2 Beta. */
  private static boolean isFollowedByThings(Site site) {
    Token after = site.after(1);
    boolean things = !after.startsUpper() && site.words().things(site.last() + 1) > 0;
    return things || SEVERAL.contains(after.lower()) || after.tag() == PartOfSpeech.VERB;
  }

  /** Whether the name has an article or begins the sentence in two words: a Boeing 737 crashed. */
  private static boolean isArticle(Site site) {
    for (int n = 2; n <= 4; n++) {
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

  /** News marks the thousands of a count, or says what it counts; numbers of files do neither. */
  private static boolean isReference(Site site) {
    String text = site.sentence().token(site.last()).text();
    boolean code = text.length() > LONGEST_DESIGNATION && text.chars().allMatch(Character::isDigit);
    boolean name = site.before(1).startsUpper() || site.after(1).startsUpper();
    return code && name && !site.isQualified() && site.words().things(site.last() + 1) < 0;
  }

  /** Numbers in names have few digits and no marks between them. */
  private static boolean isGrouped(Site site) {
    String text = site.sentence().token(site.first()).text();
    return site.first() < site.last()
        || text.indexOf(',') >= 0
        || (text.length() > LONGEST_DESIGNATION && Character.isDigit(text.charAt(0)));
  }

  /** A capitalised number word before another capital inside a sentence: Three Mile Island. */
  private static boolean startsName(Site site) {
    Token number = site.sentence().token(site.first());
    boolean inside = site.first() > 0 && Character.isLetter(site.before(1).text().codePointAt(0));
    return inside
        && site.numeral().form() == Form.WORDS
        && number.startsUpper()
        && site.after(1).startsUpper()
        && !isHeadline(site);
  }

  /** A capitalised number word after another capital: the Final Four, the Group of Seven. */
  private static boolean endsName(Site site) {
    int before = site.before(1).is("of") ? 2 : 1;
    boolean inside = site.first() > before;
    return inside
        && site.numeral().form() == Form.WORDS
        && site.sentence().token(site.first()).startsUpper()
        && site.before(before).startsUpper()
        && !isHeadline(site);
  }

  /** Whether even common words have capitals, as titles do. */
  private static boolean isHeadline(Site site) {
    return site.sentence().tokens().stream()
        .noneMatch(
            token ->
                token.text().length() >= LONGER_THAN_PARTICLES
                    && Character.isLowerCase(token.text().charAt(0)));
  }
}
