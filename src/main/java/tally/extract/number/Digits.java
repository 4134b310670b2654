package tally.extract.number;

import java.util.OptionalDouble;

/**
 * The value of a number written in digits, in the conventions of news: {@code 12,000}, {@code 12
 * 000} with a no-break space, {@code 12.5}, {@code 1.234.567}, {@code 1,5} and the Indian {@code
 * 12,00,000}.
 */
final class Digits {
  private static final int LONGEST = 30;

  private Digits() {}

  /** The value, or nothing for digits that no convention explains: a version, an address. */
  static OptionalDouble value(String text) {
    if (text.length() > LONGEST) {
      return OptionalDouble.empty();
    }
    String plain = plain(text);
    int comma = plain.indexOf(',');
    int dot = plain.indexOf('.');
    if (comma < 0 && dot < 0) {
      return OptionalDouble.of(Double.parseDouble(plain));
    }
    if (comma < 0) {
      return onlyOne(plain, '.') ? number(plain) : grouped(plain, '.');
    }
    if (dot < 0) {
      OptionalDouble whole = grouped(plain, ',');
      return whole.isPresent() ? whole : decimalComma(plain, comma);
    }
    return comma < dot && onlyOne(plain, '.')
        ? grouped(plain.substring(0, dot), ',').isPresent()
            ? number(plain.replace(",", ""))
            : OptionalDouble.empty()
        : OptionalDouble.empty();
  }

  /** ASCII digits, without the blanks between groups. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        plain.append((char) ('0' + Character.digit(c, 10)));
      } else if (c == ',' || c == '.') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean onlyOne(String text, char mark) {
    return text.indexOf(mark) == text.lastIndexOf(mark);
  }

  /** Groups of three, or the Indian groups of two before the last three. */
  private static OptionalDouble grouped(String text, char mark) {
    String[] groups = text.split(mark == '.' ? "\\." : ",", -1);
    int last = groups.length - 1;
    boolean threes = groups[last].length() == 3 && groups[0].length() <= 3;
    boolean indian = mark == ',' && threes && groups[0].length() <= 2;
    for (int i = 1; i < last; i++) {
      threes &= groups[i].length() == 3;
      indian &= groups[i].length() == 2;
    }
    return threes || indian ? number(String.join("", groups)) : OptionalDouble.empty();
  }

  private static OptionalDouble decimalComma(String text, int comma) {
    boolean decimal = onlyOne(text, ',') && text.length() - comma <= 3;
    return decimal ? number(text.replace(',', '.')) : OptionalDouble.empty();
  }

  private static OptionalDouble number(String text) {
    return OptionalDouble.of(Double.parseDouble(text));
  }
}
