package tally.extract.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tally.extract.text.Lexicon.Entry;
import tally.model.Token;

/**
 * Parts words whose blank is lost, as around the links of many scraped pages: {@code thatkilled},
 * {@code bodiesin}, {@code boatsCaptain}, {@code surpassed900}. Small letters are cut only if they
 * are no word that is known, one of the halves is a small word of the lexicons, and the other is
 * known; before a capital or a number, a known word is enough.
 */
final class RunOns {
  private static final List<String> HEADS = words("text/run-on-heads.txt");
  private static final List<String> TAILS = words("text/run-on-tails.txt");
  private static final Set<String> WHOLES = Lexicon.read("text/run-on-wholes.txt").words();
  private static final Set<String> BEFORE_NUMBERS = Lexicon.read("text/run-on-words.txt").words();
  private static final Set<String> TITLES = Lexicon.read("text/run-on-titles.txt").words();
  private static final Set<String> SMALL = Lexicon.read("text/small-words.txt").words();
  private static final Set<String> PARTICLES = Lexicon.read("source/name-particles.txt").words();
  private static final Set<String> CALENDAR = calendar();
  private static final int SHORTEST = 6;
  static final int LONGEST = 24;
  private static final int SHORTEST_BEFORE_TAIL = 4;
  private static final int SHORTEST_BEHIND_HEAD = 5;
  private static final int SHORTEST_BEHIND_VERB = 3;
  private static final int SHORTEST_NAME = 3;
  private static final int SHORTEST_VERB = 5;

  /** Marchand, Augustin and Mayer are people. */
  private static final int LONG_MONTH = 7;

  private RunOns() {}

  private static List<String> words(String lexicon) {
    return Lexicon.read(lexicon).entries().stream().map(Entry::word).toList();
  }

  private static Set<String> calendar() {
    Set<String> names = new HashSet<>();
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      if (name.length() >= LONG_MONTH) {
        names.add(name);
      }
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      names.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    return Set.copyOf(names);
  }

  /**
   * How many letters the first of two joined words has; 0 if the word is one.
   *
   * @param word the letters
   * @param before the tokens before it
   * @param number whether a number is written on to it
   */
  static int cut(String word, List<Token> before, boolean number) {
    if (isAccordingTo(word, before)) {
      return 2;
    }
    int cut = cut(word);
    return cut == 0 && number ? cutBeforeNumber(word) : cut;
  }

  /** According tonew data: the blank is lost before a link. */
  private static boolean isAccordingTo(String word, List<Token> before) {
    boolean according = !before.isEmpty() && before.get(before.size() - 1).is("according");
    return according && word.startsWith("to") && word.length() > 2;
  }

  static int cut(String word) {
    int acronym = atAcronym(word);
    if (acronym > 0) {
      return acronym;
    }
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return 0;
    }
    int small = small(word);
    if (small == word.length()) {
      return isKnown(word) || WHOLES.contains(word) ? 0 : cutSmall(word);
    }
    if (small > 1 || word.charAt(0) == 'a') {
      return beforeName(word, small);
    }
    if (!Character.isUpperCase(word.charAt(0))) {
      return 0;
    }
    int title = behindTitle(word);
    return title > 0 ? title : behindName(word);
  }

  /** toldCNN, BBCthat; but no mRNA, CEOs or USAid. */
  private static int atAcronym(String word) {
    int small = small(word);
    int capitals = capitals(word, small);
    if (capitals - small < SHORTEST_NAME) {
      return 0;
    }
    if (small > 1) {
      String first = word.substring(0, small);
      boolean leads = SMALL.contains(first) || HEADS.contains(first) || first.equals("told");
      return leads && capitals == word.length() ? small : 0;
    }
    if (small == 1) {
      return 0;
    }
    String rest = word.substring(capitals);
    boolean follows = TAILS.contains(rest) || rest.startsWith("said") || rest.equals("says");
    return follows ? capitals : 0;
  }

  /** Where the capitals that begin at {@code from} end. */
  private static int capitals(String word, int from) {
    int at = from;
    while (at < word.length() && word.charAt(at) >= 'A' && word.charAt(at) <= 'Z') {
      at++;
    }
    return at;
  }

  /**
   * Whether a number that is written on to a word has lost its blank: including3,500, the13; but no
   * win32 and top10.
   *
   * @param digits how many characters the number has
   */
  static boolean isBeforeNumber(String word, int digits) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (BEFORE_NUMBERS.contains(lower)) {
      return true;
    }
    return digits >= SHORTEST_BEHIND_VERB
        && word.equals(lower)
        && (Verbs.known(word).isPresent() || cutBeforeNumber(word) > 0);
  }

  /** quicklyexceeded900: two words and a number, if both are known and the second is a verb. */
  private static int cutBeforeNumber(String word) {
    if (word.length() > LONGEST || isKnown(word)) {
      return 0;
    }
    for (int cut = SHORTEST_BEFORE_TAIL; cut <= word.length() - SHORTEST_VERB; cut++) {
      String tail = word.substring(cut);
      boolean leads = BEFORE_NUMBERS.contains(tail) || Verbs.known(tail).isPresent();
      if (leads && isKnown(word.substring(0, cut))) {
        return cut;
      }
    }
    return 0;
  }

  /** How many small letters it begins with. */
  private static int small(String word) {
    int at = 0;
    while (at < word.length() && word.charAt(at) >= 'a' && word.charAt(at) <= 'z') {
      at++;
    }
    return at;
  }

  private static int cutSmall(String word) {
    for (String tail : TAILS) {
      int cut = word.length() - tail.length();
      if (cut >= SHORTEST_BEFORE_TAIL && word.endsWith(tail) && isKnown(word.substring(0, cut))) {
        return cut;
      }
    }
    for (String head : HEADS) {
      int cut = head.length();
      boolean enough = word.length() - cut >= SHORTEST_BEHIND_HEAD;
      if (enough && word.startsWith(head) && isKnown(word.substring(cut))) {
        return cut;
      }
    }
    return 0;
  }

  /** theAssociated, boatsCaptain; but no iPhone, vanDyke or easyJet. */
  private static int beforeName(String word, int small) {
    boolean name =
        word.length() - small >= SHORTEST_NAME
            && Character.isUpperCase(word.charAt(small))
            && Character.isLowerCase(word.charAt(small + 1));
    return name && isBeforeName(word.substring(0, small)) && !isWhole(word) ? small : 0;
  }

  private static boolean isBeforeName(String small) {
    boolean usual = HEADS.contains(small) || TAILS.contains(small) || SMALL.contains(small);
    boolean known = small.length() >= SHORTEST_NAME && isKnown(small);
    return (usual || known) && !PARTICLES.contains(small);
  }

  /** easyJet and goFundMe, in the plural too. */
  private static boolean isWhole(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return WHOLES.contains(lower)
        || (lower.endsWith("s") && WHOLES.contains(lower.substring(0, lower.length() - 1)));
  }

  /** PresidentAna, SenatorRuiz. */
  private static int behindTitle(String word) {
    for (String title : TITLES) {
      int cut = title.length();
      boolean begins = word.length() >= cut + SHORTEST_NAME && word.startsWith(title);
      if (begins
          && Character.isUpperCase(word.charAt(cut))
          && Character.isLowerCase(word.charAt(cut + 1))) {
        return cut;
      }
    }
    return 0;
  }

  /** Novemberby, Mondaythat; Sportsthat. */
  private static int behindName(String word) {
    for (String tail : TAILS) {
      int cut = word.length() - tail.length();
      boolean ends = cut > 2 && word.endsWith(tail);
      boolean name =
          ends && tail.equals("that") && isKnown(word.substring(0, cut).toLowerCase(Locale.ROOT));
      if (name || (ends && CALENDAR.contains(word.substring(0, cut)))) {
        return cut;
      }
    }
    return 0;
  }

  private static boolean isKnown(String word) {
    boolean plural = word.endsWith("s") && word.length() > SHORTEST_BEFORE_TAIL;
    return Verbs.known(word).isPresent()
        || Tagger.knows(word)
        || (plural && Tagger.knows(word.substring(0, word.length() - 1)));
  }
}
