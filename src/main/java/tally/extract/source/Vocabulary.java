package tally.extract.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.text.Lexicon;
import tally.extract.text.Verbs;
import tally.model.SourceType;

/** The words by which a text says who says what, from the lexicons beside this package. */
final class Vocabulary {
  /** What a reporting verb takes; {@code verbs.txt} explains each. */
  enum Manner {
    SAY,
    SPEECH,
    ALOUD,
    ANNOUNCE,
    CLAUSE,
    INTEND,
    FINDING,
    COUNT,
    TELL,
    QUOTE,
    DENY,
    ACCUSE,
    PUT,
    GIVE
  }

  /** How a verb stands in the text. A past form may also be a passive participle. */
  enum Form {
    PRESENT,
    PAST,
    GERUND
  }

  /**
   * A form of a reporting verb.
   *
   * @param lemma its base form
   * @param manner what it takes
   * @param form how it stands
   * @param isNounToo whether the form may be a noun: claims, reports
   */
  record Verb(String lemma, Manner manner, Form form, boolean isNounToo) {}

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

  private static final Map<String, Manner> MANNERS = manners();
  private static final Set<String> NOUN_VERBS = nounVerbs();
  private static final Map<String, Noun> NOUNS = nouns();
  private static final Map<String, SourceType> TYPES = types();
  private static final Map<String, String> HONORIFICS = Lexicon.read("source/honorifics.txt").map();
  private static final Map<String, String> FULL_TITLES = fullTitles();
  private static final Set<String> OUTLETS = Lexicon.read("source/outlets.txt").words();
  private static final Set<String> PLATFORMS = Lexicon.read("source/platforms.txt").words();
  private static final Set<String> DATA_SERVICES = Lexicon.read("source/data-services.txt").words();
  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "our", "my");
  private static final Set<String> CUES = Set.of("according", "per", "by", "toll", "total");
  private static final Map<String, Words.Kind> FUNCTION_WORDS = functionWords();
  private static final Set<String> TIMES = Lexicon.read("source/times.txt").words();
  private static final Map<String, Integer> STATES = new HashMap<>();
  private static final Set<String> STATE_WORDS = new HashSet<>();

  static {
    for (Lexicon.Entry entry : Lexicon.read("source/countries.txt").entries()) {
      for (String cell : entry.cells()) {
        for (String name : cell.split(",", -1)) {
          String lower = name.toLowerCase(Locale.ROOT);
          STATES.putIfAbsent(lower, entry.line());
          STATE_WORDS.addAll(List.of(lower.split(" ", -1)));
        }
      }
    }
    STATES.remove("");
    STATE_WORDS.remove("");
  }

  private Vocabulary() {}

  /** The reporting verb that {@code lower} is a form of. */
  static Optional<Verb> verb(String lower) {
    return verb(lower, "");
  }

  /** The same, with the word behind it, for points out. */
  static Optional<Verb> verb(String lower, String next) {
    Verbs.Form form = Verbs.known(lower).orElse(null);
    if (form == null) {
      return Optional.empty();
    }
    Manner phrasal = next.isEmpty() ? null : MANNERS.get(form.lemma() + " " + next);
    Manner manner = phrasal == null ? MANNERS.get(form.lemma()) : phrasal;
    if (manner == null) {
      return Optional.empty();
    }
    Form stands =
        form.gerund() ? Form.GERUND : form.past() || form.participle() ? Form.PAST : Form.PRESENT;
    boolean noun = stands == Form.PRESENT && NOUN_VERBS.contains(form.lemma());
    return Optional.of(new Verb(form.lemma(), manner, stands, noun));
  }

  /**
   * Whether the form reports by itself; published and given do so only with what they introduce.
   */
  static boolean reports(String lower) {
    return verb(lower).filter(v -> v.manner() != Manner.GIVE).isPresent();
  }

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
    for (Lexicon.Entry entry : Lexicon.read("source/honorifics.txt").entries()) {
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
        || verb(lower).isPresent()
        || isRole(lower, Role.RECORD)
        || verb(lower, "out").isPresent()
        || verb(lower, "of").isPresent();
  }

  /** His, its, our: what belongs to somebody named before. */
  static boolean isPossessive(String lower) {
    return POSSESSIVES.contains(lower);
  }

  /** Whether the name stands for the figures of a service that tracks things. */
  static boolean isDataService(String lower) {
    return DATA_SERVICES.contains(lower);
  }

  /** Whether the verb reports with this word behind it: point out, speak of, admit to. */
  static boolean isPhrasal(String lemma, String particle) {
    return MANNERS.containsKey(lemma + " " + particle);
  }

  static boolean isTime(String lower) {
    return TIMES.contains(lower);
  }

  /** Whether this names a country, what belongs to it, or its capital. */
  static boolean isState(String lower) {
    return STATES.containsKey(lower);
  }

  /** Whether both are names of one country: greece, greek. */
  static boolean isSameState(String lower, String other) {
    return STATES.containsKey(lower) && STATES.get(lower).equals(STATES.get(other));
  }

  /** Whether the word may stand in the name of a country: {@code south}, {@code korean}. */
  static boolean isStateWord(String lower) {
    return STATE_WORDS.contains(lower);
  }

  private static Set<String> nounVerbs() {
    Set<String> verbs = new HashSet<>();
    for (Lexicon.Entry entry : Lexicon.read("source/verbs.txt").entries()) {
      if (entry.cell(2).equals("noun")) {
        verbs.add(entry.word());
      } else if (!entry.cell(2).isEmpty()) {
        throw entry.wrong("the third column is 'noun' or nothing");
      }
    }
    return Set.copyOf(verbs);
  }

  private static Map<String, Manner> manners() {
    Map<String, Manner> manners = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.read("source/verbs.txt").entries()) {
      if (manners.put(entry.word(), constant(Manner.class, entry, 1)) != null) {
        throw entry.wrong("'" + entry.word() + "' stands twice");
      }
    }
    return Map.copyOf(manners);
  }

  private static Map<String, Noun> nouns() {
    Map<String, Noun> nouns = new HashMap<>();
    Map<String, Noun> plurals = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.read("source/nouns.txt").entries()) {
      String word = entry.word();
      Role role = constant(Role.class, entry, 1);
      SourceType type = entry.cell(2).equals("-") ? null : constant(SourceType.class, entry, 2);
      String plural = entry.cell(3).isEmpty() ? plural(word) : entry.cell(3);
      if (nouns.put(word, new Noun(word, role, type)) != null) {
        throw entry.wrong("'" + word + "' stands twice");
      }
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
    for (Lexicon.Entry entry : Lexicon.read("source/function-words.txt").entries()) {
      classes.put(entry.word(), constant(Words.Kind.class, entry, 1));
    }
    return Map.copyOf(classes);
  }

  private static Map<String, SourceType> types() {
    Map<String, SourceType> types = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.read("source/types.txt").entries()) {
      if (types.put(entry.word(), constant(SourceType.class, entry, 1)) != null) {
        throw entry.wrong("'" + entry.word() + "' stands twice");
      }
    }
    return Map.copyOf(types);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, Lexicon.Entry entry, int cell) {
    try {
      return Enum.valueOf(type, entry.cell(cell).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      IllegalStateException wrong = entry.wrong("not one of the known: " + entry.cell(cell));
      wrong.initCause(e);
      throw wrong;
    }
  }
}
