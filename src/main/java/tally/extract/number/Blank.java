package tally.extract.number;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import tally.extract.number.Numeral.Form;
import tally.extract.text.Lexicon;

/**
 * What a pattern asks of the number itself.
 *
 * @param forms the forms it may have
 * @param least its least value
 * @param most its greatest value
 * @param touching whether it must follow the token before it without a space
 */
record Blank(Set<Form> forms, double least, double most, boolean touching) {

  /** Reads {@code _}, {@code _digits}, {@code _words|vague:2..9}, {@code ~_:10..}. */
  static Blank parse(String element, Lexicon.Entry entry) {
    boolean touching = element.startsWith("~");
    String body = element.substring(touching ? 2 : 1);
    int colon = body.indexOf(':');
    String forms = colon < 0 ? body : body.substring(0, colon);
    String values = colon < 0 ? ".." : body.substring(colon + 1);
    int dots = values.indexOf("..");
    try {
      double least = dots == 0 ? 0 : Double.parseDouble(values.substring(0, dots));
      String end = values.substring(dots + 2);
      double most = end.isEmpty() ? Double.MAX_VALUE : Double.parseDouble(end);
      return new Blank(forms(forms), least, most, touching);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw entry.wrong("'" + element + "' is no blank");
    }
  }

  private static Set<Form> forms(String names) {
    if (names.isEmpty()) {
      return EnumSet.allOf(Form.class);
    }
    Set<Form> forms = EnumSet.noneOf(Form.class);
    for (String name : names.split("\\|", -1)) {
      forms.add(Form.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    return forms;
  }

  boolean holds(Words words, Numeral numeral) {
    return forms.contains(numeral.form())
        && numeral.low() >= least
        && numeral.high() <= most
        && (!touching || words.touches(numeral.first()));
  }
}
