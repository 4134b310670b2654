package tally.extract.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of date expressions: years, days of a month, ordinals, counts of units. */
final class Numbers {
  private static final int EARLIEST_YEAR = 1500;
  private static final int LATEST_YEAR = 2199;

  private static final Pattern DOTTED =
      Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.((?:[12][0-9])?[0-9]{2})");

  private Numbers() {}

  /** A year in digits (2025) or, as broadcasters have it, in words (nineteen ninety-six). */
  static Optional<Hit> year(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    if (piece.isNumber()) {
      boolean year =
          piece.digits() == 4 && piece.number() >= EARLIEST_YEAR && piece.number() <= LATEST_YEAR;
      return year ? hit(at + 1, piece.number()) : Optional.empty();
    }
    int century = cardinal(pieces, at);
    if (century != 19 && century != 20) {
      return key(pieces, at).equals("two") ? twoThousand(pieces, at) : Optional.empty();
    }
    int tens = cardinal(pieces, at + 1);
    if (tens < 10 || tens > 99) {
      return Optional.empty();
    }
    int end = at + 2;
    if (tens % 10 == 0 && tens >= 20) {
      int hyphen = key(pieces, end).equals("-") ? 1 : 0;
      int ones = cardinal(pieces, end + hyphen);
      if (ones > 0 && ones < 10) {
        return hit(end + hyphen + 1, century * 100 + tens + ones);
      }
    }
    return hit(end, century * 100 + tens);
  }

  private static Optional<Hit> twoThousand(List<Piece> pieces, int at) {
    if (!key(pieces, at + 1).equals("thousand")) {
      return Optional.empty();
    }
    int and = key(pieces, at + 2).equals("and") ? 1 : 0;
    int ones = cardinal(pieces, at + 2 + and);
    boolean more = ones > 0 && ones < 20;
    return more ? hit(at + 3 + and, 2000 + ones) : hit(at + 2, 2000);
  }

  /** A number in digits that may be the day of a month. */
  static Optional<Hit> monthDay(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    boolean day = piece.number() >= 1 && piece.number() <= 31 && piece.digits() <= 2;
    return day ? hit(at + 1, piece.number()) : Optional.empty();
  }

  static Optional<Hit> twoDigits(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    return piece.digits() == 2 ? hit(at + 1, piece.number()) : Optional.empty();
  }

  static Optional<Hit> number(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    boolean number = piece.isNumber() && piece.digits() <= 2;
    return number ? hit(at + 1, piece.number()) : Optional.empty();
  }

  /** Day, month and year: 14.11.2025. No country has it the other way round. */
  static Optional<Hit> dottedDate(List<Piece> pieces, int at) {
    Matcher dotted = DOTTED.matcher(pieces.get(at).key());
    if (!dotted.matches()) {
      return Optional.empty();
    }
    int day = Integer.parseInt(dotted.group(1));
    int month = Integer.parseInt(dotted.group(2));
    int year = Integer.parseInt(dotted.group(3));
    return Yearly.day(month, day)
        .in(year < 100 ? 2000 + year : year)
        .map(days -> new Hit(at + 1, new Fixed(days)));
  }

  /** First, twenty-first, 3rd. */
  static Optional<Hit> ordinal(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    if (piece.isNumber()) {
      boolean suffix =
          at + 1 < pieces.size()
              && pieces.get(at + 1).is(WordClass.ORDINAL_SUFFIX)
              && pieces.get(at + 1).touches(piece);
      return suffix ? hit(at + 2, piece.number()) : Optional.empty();
    }
    if (piece.word().classes().get(WordClass.ORDINAL) instanceof Integer single) {
      return hit(at + 1, single);
    }
    int tens = cardinal(pieces, at);
    if (tens >= 20 && tens <= 90 && key(pieces, at + 1).equals("-") && at + 2 < pieces.size()) {
      Object ones = pieces.get(at + 2).word().classes().get(WordClass.ORDINAL);
      return ones instanceof Integer i && i < 10 ? hit(at + 3, tens + i) : Optional.empty();
    }
    return Optional.empty();
  }

  /** How many of a unit: 10, two, twenty-four, a, half a, a couple of, several. */
  static Optional<Hit> count(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    String first = piece.key();
    if (Character.isDigit(first.charAt(0))) {
      Optional<Count> digits = Count.digits(first);
      return digits.map(count -> new Hit(at + 1, count));
    }
    if (first.equals("half")) {
      int end = at + (key(pieces, at + 1).matches("an?") ? 2 : 1);
      return Optional.of(new Hit(end, new Count("0.5")));
    }
    boolean article = first.equals("a") || first.equals("an");
    int from = article ? at + 1 : at;
    if (from >= pieces.size()) {
      return Optional.empty();
    }
    Object quantifier = pieces.get(from).word().classes().get(WordClass.QUANTIFIER);
    if (quantifier instanceof String count && !count.equals("0.5")) {
      int end = from + 1;
      return Optional.of(new Hit(key(pieces, end).equals("of") ? end + 1 : end, new Count(count)));
    }
    if (article && cardinal(pieces, from) < 100) {
      return Optional.of(new Hit(at + 1, new Count("1")));
    }
    return words(pieces, from);
  }

  /** Two, twenty-four, hundred, two hundred. */
  private static Optional<Hit> words(List<Piece> pieces, int at) {
    int value = cardinal(pieces, at);
    if (value <= 0) {
      return Optional.empty();
    }
    int end = at + 1;
    if (value >= 20 && value < 100) {
      int next = key(pieces, end).equals("-") ? end + 1 : end;
      int ones = cardinal(pieces, next);
      if (ones > 0 && ones < 10) {
        value += ones;
        end = next + 1;
      }
    }
    int scale = cardinal(pieces, end);
    if (scale >= 100 && value < 100) {
      value *= scale;
      end++;
    }
    return Optional.of(new Hit(end, new Count(Integer.toString(value))));
  }

  private static int cardinal(List<Piece> pieces, int at) {
    if (at >= pieces.size()) {
      return -1;
    }
    return pieces.get(at).word().classes().get(WordClass.CARDINAL) instanceof Integer i ? i : -1;
  }

  private static String key(List<Piece> pieces, int at) {
    return at < pieces.size() ? pieces.get(at).key() : "";
  }

  private static Optional<Hit> hit(int end, int value) {
    return Optional.of(new Hit(end, value));
  }
}
