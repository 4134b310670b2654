package tally.extract.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.model.SourceType;

/** The words by which a text says who says what, from the lexicons beside this package. */
final class Vocabulary {
  /** What a noun names. */
  enum Role {
    PERSON,
    PEOPLE,
    ANYONE,
    BODY,
    RECORD
  }

  /**
   * A noun that names a source.
   *
   * @param singular its singular
   * @param role what it names; a plural of a person is PEOPLE
   * @param type what kind of body, or null if the words around it decide
   */
  record Noun(String singular, Role role, SourceType type) {}

  private static final Map<String, Noun> NOUNS = nouns();
  private static final Map<String, SourceType> TYPES = types();
  private static final Map<String, String> HONORIFICS = Lexicon.read("source/honorifics.txt").map();
  private static final Map<String, String> FULL_TITLES = fullTitles();
  private static final Set<String> OUTLETS = Lexicon.read("source/outlets.txt").words();
  private static final Set<String> PLATFORMS = Lexicon.read("source/platforms.txt").words();
  private static final Set<String> DATA_SERVICES = Lexicon.read("source/data-services.txt").words();
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my");
  private static final Set<String> CUES = Set.of("according", "per", "by", "toll", "total", "what");
  private static final Map<String, Words.Kind> FUNCTION_WORDS = functionWords();
  private static final Set<String> TIMES = Lexicon.read("source/times.txt").words();

  private Vocabulary() {}

  static Optional<Noun> noun(String lower) {
    return Optional.ofNullable(NOUNS.get(lower));
  }

  static boolean isRole(String lower, Role role) {
    Noun noun = NOUNS.get(lower);
    return noun != null && noun.role() == role;
  }

  /** The class of a small word: of, that, she. */
  static Optional<Words.Kind> functionWord(String lower) {
    return Optional.ofNullable(FUNCTION_WORDS.get(lower));
  }

  /**
   * What kind of body the word hints at: {@code health} in {@code health official}.
   *
   * @param word the word as it stands, since {@code WHO} is one and {@code who} is not
   */
  static Optional<SourceType> type(String word) {
    SourceType type = TYPES.get(word);
    return Optional.ofNullable(type != null ? type : TYPES.get(word.toLowerCase(Locale.ROOT)));
  }

  static boolean isHonorific(String lower) {
    return HONORIFICS.containsKey(lower);
  }

  /** {@code m}, {@code f}, or {@code -} if the form of address doesn't tell. */
  static String gender(String lower) {
    return HONORIFICS.getOrDefault(lower, "-");
  }

  /** Governor for gov.; any other word itself. */
  static String fullTitle(String lower) {
    return FULL_TITLES.getOrDefault(lower, lower);
  }

  private static Map<String, String> fullTitles() {
    Map<String, String> titles = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.read("source/honorifics.txt").distinct()) {
      if (!entry.cell(2).isEmpty()) {
        titles.put(entry.word(), entry.cell(2));
      }
    }
    return Map.copyOf(titles);
  }

  /** Whether this is a news outlet's name; lower case, words apart by one blank. */
  static boolean isOutlet(String lower) {
    return OUTLETS.contains(lower);
  }

  /** Whether this is where statements are put, and nobody who makes them: Telegram. */
  static boolean isPlatform(String lower) {
    return PLATFORMS.contains(lower);
  }

  /** Whether a statement may hang on the word. */
  static boolean isCue(String lower) {
    return CUES.contains(lower)
        || ReportingVerbs.of(lower).isPresent()
        || isRole(lower, Role.RECORD)
        || Views.isCue(lower)
        || ReportingVerbs.of(lower, "out").isPresent()
        || ReportingVerbs.of(lower, "of").isPresent();
  }

  /** His, its, our: what belongs to somebody named before. */
  static boolean isPossessive(String lower) {
    return POSSESSIVES.contains(lower);
  }

  /** Whether the name stands for the figures of a service that tracks things. */
  static boolean isDataService(String lower) {
    return DATA_SERVICES.contains(lower);
  }

  static boolean isTime(String lower) {
    return TIMES.contains(lower);
  }

  private static Map<String, Noun> nouns() {
    Map<String, Noun> nouns = new HashMap<>();
    Map<String, Noun> plurals = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.read("source/nouns.txt").distinct()) {
      String word = entry.word();
      Role role = entry.constant(Role.class, 1);
      SourceType type = entry.cell(2).equals("-") ? null : entry.constant(SourceType.class, 2);
      String plural = entry.cell(3).isEmpty() ? plural(word) : entry.cell(3);
      nouns.put(word, new Noun(word, role, type));
      if (role != Role.PEOPLE) {
        plurals.put(plural, new Noun(word, role == Role.PERSON ? Role.PEOPLE : role, type));
      }
    }
    plurals.forEach(nouns::putIfAbsent);
    return Map.copyOf(nouns);
  }

  private static String plural(String noun) {
    int last = noun.length() - 1;
    if (noun.endsWith("y") && "aeiou".indexOf(noun.charAt(last - 1)) < 0) {
      return noun.substring(0, last) + "ies";
    }
    boolean hisses = noun.endsWith("s") || noun.endsWith("sh") || noun.endsWith("ch");
    return noun + (hisses || noun.endsWith("x") ? "es" : "s");
  }

  private static Map<String, Words.Kind> functionWords() {
    Map<String, Words.Kind> classes = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.read("source/function-words.txt").distinct()) {
      classes.put(entry.word(), entry.constant(Words.Kind.class, 1));
    }
    return Map.copyOf(classes);
  }

  private static Map<String, SourceType> types() {
    Map<String, SourceType> types = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.read("source/types.txt").distinct()) {
      types.put(entry.word(), entry.constant(SourceType.class, 1));
    }
    return Map.copyOf(types);
  }
}
