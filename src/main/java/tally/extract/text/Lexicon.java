package tally.extract.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A table of words and what they mean, one entry a line, with tab-separated columns. Whatever
 * follows a {@code #} at the start of a line or after white space is a comment. A line that is
 * wrong stops the start with its file and number: knowledge that is silently dropped is worse than
 * none.
 */
public final class Lexicon {
  private static final String FOLDER = "/tally/";

  /** Some editors begin a file with it. */
  private static final String BOM = "\ufeff";

  /**
   * An entry.
   *
   * @param file the lexicon
   * @param line its line, from 1
   * @param cells its columns, trimmed; at least one
   */
  public record Entry(String file, int line, List<String> cells) {
    public String word() {
      return cells.get(0);
    }

    /** The column at {@code index}, or an empty text if the line is shorter. */
    public String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }

    /** The comma-separated parts of the column at {@code index}; none if it is empty. */
    public List<String> list(int index) {
      List<String> parts = new ArrayList<>();
      for (String part : cell(index).split(",", -1)) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
      return parts;
    }

    /** The column at {@code index} as one of the constants of a closed set, however it is cased. */
    public <E extends Enum<E>> E constant(Class<E> type, int index) {
      return constant(type, cell(index));
    }

    /** The constants that the column at {@code index} lists. */
    public <E extends Enum<E>> List<E> constants(Class<E> type, int index) {
      return list(index).stream().map(name -> constant(type, name)).toList();
    }

    private <E extends Enum<E>> E constant(Class<E> type, String name) {
      for (E constant : type.getEnumConstants()) {
        String known = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (known.equals(name.toLowerCase(Locale.ROOT))) {
          return constant;
        }
      }
      throw wrong("not one of the known: " + name);
    }

    /** The failure to throw when this line can't be understood. */
    public WrongEntry wrong(String why) {
      return new WrongEntry(file + ":" + line + ": " + why);
    }
  }

  /** A line that can't be understood; the message names its file and number. */
  public static final class WrongEntry extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private WrongEntry(String message) {
      super(message);
    }
  }

  private final String file;
  private final List<Entry> entries;

  private Lexicon(String file, List<Entry> entries) {
    this.file = file;
    this.entries = entries;
  }

  /**
   * Reads a lexicon of the jar.
   *
   * @param file its path below the folder {@code tally} of the resources: {@code
   *     number/modifiers.txt}
   * @throws IllegalStateException if it is missing
   */
  public static Lexicon read(String file) {
    try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("missing lexicon " + file);
      }
      return parse(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** Reads a lexicon of the user's own. */
  public static Lexicon read(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return parse(file.toString(), reader);
    }
  }

  static Lexicon parse(String file, BufferedReader reader) throws IOException {
    List<Entry> entries = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      String bare = withoutComment(number == 1 && line.startsWith(BOM) ? line.substring(1) : line);
      if (bare.isBlank()) {
        continue;
      }
      List<String> cells = new ArrayList<>();
      for (String cell : bare.split("\t", -1)) {
        cells.add(cell.strip());
      }
      Entry entry = new Entry(file, number, List.copyOf(cells));
      if (entry.word().isEmpty()) {
        throw entry.wrong("the first column is empty");
      }
      entries.add(entry);
    }
    return new Lexicon(file, List.copyOf(entries));
  }

  private static String withoutComment(String line) {
    for (int at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
      if (at == 0 || Character.isWhitespace(line.charAt(at - 1))) {
        return line.substring(0, at);
      }
    }
    return line;
  }

  public List<Entry> entries() {
    return entries;
  }

  /** The entries of a lexicon whose first column tells them apart: none may stand twice. */
  public List<Entry> distinct() {
    words();
    return entries;
  }

  /** The first column as a set, in the order of the file. A word that stands twice is a mistake. */
  public Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    for (Entry entry : entries) {
      if (!words.add(entry.word())) {
        throw entry.wrong("'" + entry.word() + "' stands twice");
      }
    }
    return Collections.unmodifiableSet(words);
  }

  /**
   * The words of each class: the second column lists the classes of a word. Each word stands once
   * and has one at least.
   */
  public <E extends Enum<E>> Map<E, Set<String>> classes(Class<E> type) {
    Map<E, Set<String>> words = new EnumMap<>(type);
    for (E one : type.getEnumConstants()) {
      words.put(one, new HashSet<>());
    }
    for (Entry entry : distinct()) {
      List<E> its = entry.constants(type, 1);
      if (its.isEmpty()) {
        throw entry.wrong("'" + entry.word() + "' has no class");
      }
      its.forEach(one -> words.get(one).add(entry.word()));
    }
    return words;
  }

  /** First column to second column. Both must be there, and a word may stand only once. */
  public Map<String, String> map() {
    Map<String, String> map = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.cell(1).isEmpty()) {
        throw entry.wrong("'" + entry.word() + "' needs a second column");
      }
      if (map.put(entry.word(), entry.cell(1)) != null) {
        throw entry.wrong("'" + entry.word() + "' stands twice");
      }
    }
    return Collections.unmodifiableMap(map);
  }

  @Override
  public String toString() {
    return file + " (" + entries.size() + " entries)";
  }
}
