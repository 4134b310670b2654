package tally.read.fields;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tally.extract.text.Lexicon;

/** What a field tells of an article. */
public enum Meaning {
  TEXT,
  TITLE,
  /** The publication date. */
  PUBLISHED,
  /** A date that may be that of the publication or of the download. */
  DATE,
  /** The date of the download. */
  CRAWLED,
  PUBLISHER,
  URL,
  AUTHOR,
  LANGUAGE,
  /** The article that a row of a metadata file is about. */
  FILE,
  /** A list of articles. */
  LIST;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_.:/-]++");
  private static final Map<String, Meaning> BY_NAME = read();
  private static final Map<String, Integer> RANK = ranks();

  private static Map<String, Meaning> read() {
    Map<String, Meaning> byName = new LinkedHashMap<>();
    for (Lexicon.Entry entry : Lexicon.read("read/fields.txt").entries()) {
      Meaning meaning;
      try {
        meaning = valueOf(entry.cell(1).toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw entry.wrong("no such meaning: '" + entry.cell(1) + "'");
      }
      if (byName.put(entry.word(), meaning) != null) {
        throw entry.wrong("'" + entry.word() + "' stands twice");
      }
    }
    return Collections.unmodifiableMap(byName);
  }

  private static Map<String, Integer> ranks() {
    Map<String, Integer> ranks = new LinkedHashMap<>();
    BY_NAME.keySet().forEach(name -> ranks.put(name, ranks.size()));
    return ranks;
  }

  private static String plain(String name) {
    return BETWEEN_WORDS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** What a field of this name usually means. */
  public static Optional<Meaning> of(String name) {
    return Optional.ofNullable(BY_NAME.get(plain(name)));
  }

  /** Which of several fields with the same meaning is taken: the one with the least rank. */
  static int rank(String name) {
    return RANK.getOrDefault(plain(name), Integer.MAX_VALUE);
  }
}
