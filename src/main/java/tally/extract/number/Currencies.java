package tally.extract.number;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tally.extract.text.Lexicon;
import tally.model.PartOfSpeech;

/** How money is written: signs and codes before a number, codes and words after it. */
final class Currencies {
  private static final int FARTHEST_OWNED = 4;
  private static final Map<String, String> SYMBOLS = new HashMap<>();
  private static final Map<String, String> DOLLARS = new HashMap<>();
  private static final Map<String, String> CODES = new HashMap<>();
  private static final Phrases<String> WORDS = new Phrases<>();

  static {
    for (Lexicon.Entry entry : Lexicon.read("number/currencies.txt").entries()) {
      String currency = entry.cell(1);
      switch (entry.cell(2)) {
        case "symbol" -> SYMBOLS.put(entry.word(), currency);
        case "letters" -> DOLLARS.put(entry.word(), currency);
        case "code" -> {
          CODES.put(entry.word(), currency);
          WORDS.add(entry.word(), currency);
        }
        case "word" -> WORDS.add(entry.word(), currency);
        default -> throw entry.wrong("a currency is a symbol, letters, code or word");
      }
    }
  }

  /**
   * A currency beside a number.
   *
   * @param code its ISO 4217 code, or its word where that can't tell the country
   * @param edge its outermost token
   */
  record Currency(String code, int edge) {}

  private Currencies() {}

  static boolean isSymbol(String text) {
    return SYMBOLS.containsKey(text);
  }

  /** The currency that stands before the token at {@code first}. */
  static Optional<Currency> before(Words words, int first) {
    int at = first - 1;
    String symbol = SYMBOLS.get(words.text(at));
    if (symbol == null) {
      String code = CODES.get(words.lower(at));
      return code != null && Character.isUpperCase(words.text(at).charAt(0))
          ? Optional.of(new Currency(code, at))
          : Optional.empty();
    }
    String letters = DOLLARS.get(words.lower(at - 1));
    return letters != null && words.text(at).equals("$") && words.touches(at)
        ? Optional.of(new Currency(letters, at - 1))
        : Optional.of(new Currency(symbol, at));
  }

  /** The currency that stands at {@code at}, after a number. */
  static Optional<Currency> after(Words words, int at) {
    String symbol = SYMBOLS.get(words.text(at));
    if (symbol != null && words.touches(at) && !words.touches(at + 1)) {
      return Optional.of(new Currency(symbol, at));
    }
    return WORDS.at(words, at).map(found -> new Currency(found.meaning(), found.last()));
  }

  /** The currency after the adjective of a country that the lexicon does not know with it. */
  static Optional<Currency> afterAdjective(Words words, int at) {
    boolean adjective = words.isInside(at) && words.token(at).startsUpper();
    return adjective
        ? WORDS
            .at(words, at + 1)
            .map(found -> new Currency(words.lower(found.last()), found.last()))
        : Optional.empty();
  }

  /** The currency that somebody owns, or that a noun tells of: the savers' pounds, tax dollars. */
  static Optional<Currency> afterOwner(Words words, int at) {
    for (int i = at + 1; i <= at + FARTHEST_OWNED; i++) {
      boolean owned = isOwner(words, i - 1);
      if (!owned && i > at + 1 && !isInPhrase(words, i - 1)) {
        return Optional.empty();
      }
      if (owned || (i == at + 1 && describes(words, at))) {
        Optional<Currency> currency = after(words, i).filter(found -> !found.code().equals("KRW"));
        if (currency.isPresent() || owned) {
          return currency.filter(found -> !isNoun(words, found.edge() + 1));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isInPhrase(Words words, int at) {
    return switch (words.token(at).tag()) {
      case DET, ADJ, NOUN, PROPN -> true;
      default -> words.is(at, "of");
    };
  }

  private static boolean isNoun(Words words, int at) {
    return words.isInside(at) && words.token(at).tag() == PartOfSpeech.NOUN;
  }

  private static boolean isOwner(Words words, int at) {
    boolean mark = words.is(at, "'s") || words.is(at, "'") || words.is(at, "’");
    return mark && words.touches(at);
  }

  private static boolean describes(Words words, int at) {
    PartOfSpeech tag = words.token(at).tag();
    return tag == PartOfSpeech.ADJ || (tag == PartOfSpeech.NOUN && !words.isPlural(at));
  }
}
