package tally.extract.asof;

import tally.model.Sentence;

/** The quotations of a sentence: a date inside one belongs to what is quoted. */
final class Quotes {
  private final int[] quotation;

  Quotes(Sentence sentence) {
    this.quotation = new int[sentence.size()];
    int count = 0;
    boolean inside = false;
    for (int at = 0; at < sentence.size(); at++) {
      switch (sentence.token(at).text()) {
        case "“", "``", "„", "«" -> inside = true;
        case "”", "''", "»" -> inside = false;
        case "\"" -> inside = !inside;
        default -> {}
      }
      count += inside && (at == 0 || quotation[at - 1] == 0) ? 1 : 0;
      quotation[at] = inside ? count : 0;
    }
  }

  /** Whether a date is quoted and the number isn't, or stands in another quotation. */
  boolean divide(int date, int number) {
    return quotation[date] != 0 && quotation[date] != quotation[number];
  }
}
