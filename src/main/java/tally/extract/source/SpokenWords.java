package tally.extract.source;

/** Where a phrase that names a source stands to the quotations of its sentence. */
final class SpokenWords {
  private SpokenWords() {}

  /** The he of "He told me that 40 came," Ruiz said: whom she speaks of. */
  static boolean hold(SourcePhrase phrase, Words words) {
    int mark = phrase.first() - 1;
    while (mark >= 0 && !words.isQuote(mark)) {
      mark--;
    }
    return mark >= 0 && (mark == 0 || !words.at(mark).touches(words.at(mark - 1)));
  }

  /** Whom the speaker of "..., he said" names is somebody else: where the quotation begins. */
  static int before(SourcePhrase phrase, Words words) {
    int close = words.isQuote(phrase.first() - 1) ? phrase.first() - 1 : -1;
    if (close < 0) {
      return phrase.first();
    }
    int open = close - 1;
    while (open > 0 && !words.isQuote(open)) {
      open--;
    }
    return Math.max(open, 0);
  }
}
