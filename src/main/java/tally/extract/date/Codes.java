package tally.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that are one token: Q3, 3Q, H1, FY2025, 14.11.2025. */
final class Codes {
  private static final Pattern CODE = Pattern.compile("(q|h|fy)([0-9]{1,4})");
  private static final Pattern DOTTED = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");

  private Codes() {}

  static Optional<Hit> read(List<Piece> pieces, int at) {
    String key = pieces.get(at).key();
    int length = key.length();
    if (length < 2 || length > 10) {
      return threeQ(pieces, at);
    }
    Matcher dotted = DOTTED.matcher(key);
    if (dotted.matches()) {
      return number(dotted, 3) >= 1500 ? date(dotted, at) : Optional.empty();
    }
    Matcher code = CODE.matcher(key);
    return code.matches() ? code(code, at) : threeQ(pieces, at);
  }

  /** Day, month and year; not the other way round, which no country writes with dots. */
  private static Optional<Hit> date(Matcher dotted, int at) {
    int day = number(dotted, 1);
    int month = number(dotted, 2);
    return Yearly.day(month, day)
        .in(number(dotted, 3))
        .map(days -> new Hit(at + 1, new Fixed(days)));
  }

  private static Optional<Hit> code(Matcher code, int at) {
    int number = number(code, 2);
    return switch (code.group(1)) {
      case "q" -> yearly(Unit.QUARTER, number, 4, at);
      case "h" -> yearly(Unit.HALF, number, 2, at);
      default -> fiscalYear(code.group(2), number, at);
    };
  }

  private static Optional<Hit> fiscalYear(String digits, int number, int at) {
    int year = digits.length() == 2 ? 2000 + number : number;
    boolean known = digits.length() == 2 || (digits.length() == 4 && year >= 1900 && year < 2100);
    return known
        ? Optional.of(new Hit(at + 1, new Fixed(Unit.YEAR.around(LocalDate.of(year, 1, 1)))))
        : Optional.empty();
  }

  private static Optional<Hit> threeQ(List<Piece> pieces, int at) {
    boolean quarter =
        at + 1 < pieces.size()
            && pieces.get(at).digits() == 1
            && pieces.get(at + 1).key().equals("q")
            && pieces.get(at + 1).touches(pieces.get(at));
    return quarter ? yearly(Unit.QUARTER, pieces.get(at).number(), 4, at + 1) : Optional.empty();
  }

  private static Optional<Hit> yearly(Unit unit, int number, int most, int at) {
    return number >= 1 && number <= most
        ? Optional.of(new Hit(at + 1, Yearly.nth(unit, number)))
        : Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group).toLowerCase(Locale.ROOT));
  }
}
