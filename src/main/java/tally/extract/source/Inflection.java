package tally.extract.source;

/** The regular forms of English verbs and nouns. */
final class Inflection {
  private Inflection() {}

  /** The third person of a verb, the plural of a noun. */
  static String withS(String word) {
    if (endsInConsonantY(word)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    boolean hisses =
        word.endsWith("s")
            || word.endsWith("sh")
            || word.endsWith("ch")
            || word.endsWith("x")
            || word.endsWith("z");
    return word + (hisses ? "es" : "s");
  }

  static String past(String verb) {
    if (endsInConsonantY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return verb + (verb.endsWith("e") ? "d" : "ed");
  }

  static String gerund(String verb) {
    boolean silent = verb.endsWith("e") && !verb.endsWith("ee");
    return (silent ? verb.substring(0, verb.length() - 1) : verb) + "ing";
  }

  private static boolean endsInConsonantY(String word) {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == 'y' && "aeiou".indexOf(word.charAt(last - 1)) < 0;
  }
}
