package tally.extract.date;

/**
 * A token, or a part of a hyphenated one ({@code mid-October}, {@code third-quarter}), as the rules
 * see it.
 *
 * @param token index of its token in the sentence
 * @param start where it starts in the article's text
 * @param end where it ends
 * @param key its lower case, without the dot of an abbreviation; every dash is a hyphen
 * @param word what is known of it
 * @param number its value if it is a whole number in digits, else -1
 * @param digits how many digits that has
 * @param capital whether it starts with a capital
 */
record Piece(
    int token, int start, int end, String key, Word word, int number, int digits, boolean capital) {

  boolean isNumber() {
    return number >= 0;
  }

  boolean is(WordClass kind) {
    return word.classes().containsKey(kind);
  }

  boolean touches(Piece previous) {
    return previous.end == start;
  }
}
