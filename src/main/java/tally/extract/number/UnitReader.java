package tally.extract.number;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.number.Currencies.Currency;
import tally.extract.text.Lexicon;
import tally.model.Kind;
import tally.model.PartOfSpeech;
import tally.model.Sentence;

/** Tells money, shares and measures from counts, by what stands beside a number. */
final class UnitReader {
  private static final Phrases<Unit> UNITS = read();
  private static final Set<String> BEFORE_TIME = Lexicon.read("number/before-time.txt").words();
  private static final Map<String, String> AMBIGUOUS =
      Lexicon.read("number/ambiguous-money.txt").map();
  private static final Set<String> MONEY_CUES = Lexicon.read("number/money-cues.txt").words();
  private static final Set<String> DISTINCT = Set.of("different", "separate", "distinct");

  /** six or more months. */
  private static final Set<String> BOUNDS = Set.of("more", "so", "fewer", "less");

  /** two-and-a-half-hour, 30-plus-hour. */
  private static final List<String> INSERTS = List.of("and-a-half-", "plus-", "odd-");

  private static final int CUE_REACH = 8;
  private static final double SMALLEST_WON = 1000;
  private static final double LARGE_SUM = 1e6;

  private record Unit(Kind kind, String name, Place place) {}

  /** Where a unit must stand to be one. */
  private enum Place {
    ANYWHERE,
    TOUCHING,
    LOWER,
    HYPHEN,
    TIME,
    CAPITAL
  }

  private static Phrases<Unit> read() {
    Phrases<Unit> units = new Phrases<>();
    for (Lexicon.Entry entry : Lexicon.read("number/units.txt").entries()) {
      try {
        Kind kind = Kind.valueOf(entry.cell(1).toUpperCase(Locale.ROOT));
        String place = entry.cell(3).isEmpty() ? "anywhere" : entry.cell(3);
        Unit unit = new Unit(kind, entry.cell(2), Place.valueOf(place.toUpperCase(Locale.ROOT)));
        units.add(entry.word(), unit);
      } catch (IllegalArgumentException e) {
        throw entry.wrong("needs kind, unit and place");
      }
    }
    return units;
  }

  private final Words words;

  UnitReader(Sentence sentence) {
    this.words = new Words(sentence);
  }

  Reading read(Numeral numeral) {
    if (numeral.form() == Numeral.Form.ORDINAL || numeral.form() == Numeral.Form.IN_WORD) {
      return Reading.count(numeral);
    }
    Optional<Currency> before = Currencies.before(words, numeral.first());
    if (before.isPresent()) {
      int to = withCurrencyWord(numeral.last());
      return new Reading(numeral, Kind.MONEY, before.get().code(), before.get().edge(), to);
    }
    int next = afterNumber(numeral);
    return money(numeral, next)
        .or(() -> unit(numeral, next))
        .or(() -> time(numeral, next))
        .or(() -> timeBefore(numeral))
        .orElseGet(() -> Reading.count(numeral));
  }

  /** $5 million dollars and US$5 USD say it twice. */
  private int withCurrencyWord(int last) {
    int next = words.afterHyphen(last + 1);
    return Currencies.after(words, next).map(Currency::edge).orElse(last);
  }

  private int afterNumber(Numeral numeral) {
    int next = words.afterHyphen(numeral.last() + 1);
    boolean plus = words.is(next, "plus") || words.is(next, "odd");
    if (plus && words.isHyphen(next - 1)) {
      return next + 1;
    }
    if (words.is(next, "or") && BOUNDS.contains(words.lower(next + 1))) {
      return next + 2;
    }
    boolean partitive = numeral.isVague() || numeral.low() == 0.5;
    if (partitive && words.is(next, "of")) {
      return next + 1;
    }
    boolean half = numeral.form() == Numeral.Form.FRACTION;
    return half && (words.is(next, "a") || words.is(next, "an")) ? next + 1 : next;
  }

  private Optional<Reading> money(Numeral numeral, int next) {
    Optional<Currency> currency =
        Currencies.after(words, next)
            .or(() -> Currencies.afterAdjective(words, next))
            .or(() -> isSum(numeral) ? Currencies.afterOwner(words, next) : Optional.empty());
    if (currency.isPresent() && isMoney(numeral, currency.get())) {
      return Optional.of(
          reading(numeral, Kind.MONEY, currency.get().code(), currency.get().edge()));
    }
    String money = AMBIGUOUS.get(words.lower(next));
    return money != null && isAboutMoney(numeral)
        ? Optional.of(reading(numeral, Kind.MONEY, money, next))
        : Optional.empty();
  }

  /** What may be money with words before its currency; twelve silver dollars are coins. */
  private static boolean isSum(Numeral numeral) {
    return numeral.form() == Numeral.Form.VAGUE || numeral.low() >= LARGE_SUM;
  }

  /** Two won medals; a wage is thousands of won. */
  private boolean isMoney(Numeral numeral, Currency currency) {
    if (!words.is(currency.edge(), "won")) {
      return true;
    }
    PartOfSpeech after = words.token(currency.edge() + 1).tag();
    return numeral.low() >= LARGE_SUM
        || (numeral.low() >= SMALLEST_WON
            && after != PartOfSpeech.DET
            && after != PartOfSpeech.ADP);
  }

  private boolean isAboutMoney(Numeral numeral) {
    if (numeral.low() >= LARGE_SUM) {
      return true;
    }
    for (int i = numeral.first() - CUE_REACH; i <= numeral.last() + CUE_REACH; i++) {
      if (MONEY_CUES.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Reading> unit(Numeral numeral, int next) {
    Optional<Phrases.Found<Unit>> found = UNITS.at(words, next);
    if (found.isEmpty()) {
      return prefixOf(words.lower(next))
          .flatMap(unit -> stands(unit, next) ? Optional.of(unit) : Optional.empty())
          .map(unit -> reading(numeral, unit.kind(), unit.name(), next));
    }
    Unit unit = found.get().meaning();
    return stands(unit, next)
        ? Optional.of(reading(numeral, unit.kind(), unit.name(), found.get().last()))
        : Optional.empty();
  }

  private boolean stands(Unit unit, int at) {
    return switch (unit.place()) {
      case ANYWHERE, TIME -> true;
      case TOUCHING -> words.touches(at) && !words.isHyphen(at - 1);
      case LOWER -> words.touches(at) && words.text(at).equals(words.lower(at));
      case HYPHEN -> words.isHyphen(at - 1);
      case CAPITAL -> Character.isUpperCase(words.text(at).charAt(0)) && !words.touches(at + 1);
    };
  }

  /** The unit of a compound that follows a hyphen: day-long, foot-high, square-metre. */
  private static Optional<Unit> prefixOf(String word) {
    for (String insert : INSERTS) {
      if (word.startsWith(insert)) {
        return UNITS.meaning(word.substring(insert.length()));
      }
    }
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      return Optional.empty();
    }
    return UNITS.meaning(word.replace('-', ' ')).or(() -> UNITS.meaning(word.substring(0, hyphen)));
  }

  /** A stretch of time may have words before it (three long days), but different days count. */
  private Optional<Reading> time(Numeral numeral, int next) {
    for (int i = next; i <= next + 1; i++) {
      boolean mayStand =
          BEFORE_TIME.contains(words.lower(i))
              || (words.token(i).tag() == PartOfSpeech.ADJ && !DISTINCT.contains(words.lower(i)));
      if (!mayStand) {
        return Optional.empty();
      }
      Optional<Phrases.Found<Unit>> found = UNITS.at(words, i + 1);
      if (found.isPresent() && found.get().meaning().place() == Place.TIME) {
        return Optional.of(
            reading(numeral, Kind.MEASURE, found.get().meaning().name(), found.get().last()));
      }
    }
    return Optional.empty();
  }

  /** A day or two, a week or so. */
  private Optional<Reading> timeBefore(Numeral numeral) {
    int time = numeral.first() - 2;
    return words.is(numeral.first() - 1, "or")
        ? UNITS
            .meaning(words.lower(time))
            .filter(unit -> unit.place() == Place.TIME)
            .map(unit -> reading(numeral, unit.kind(), unit.name(), numeral.last()))
        : Optional.empty();
  }

  private static Reading reading(Numeral numeral, Kind kind, String unit, int to) {
    return new Reading(numeral, kind, unit, numeral.first(), Math.max(to, numeral.last()));
  }
}
