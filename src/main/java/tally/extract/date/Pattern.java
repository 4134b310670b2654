package tally.extract.date;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A row of elements, some of which may be missing.
 *
 * @param slots its elements, in order
 */
record Pattern(List<Slot> slots) {
  /** The name of the words that a pattern spells out. */
  static final String WITHOUT_NAME = "";

  /**
   * One element in its place.
   *
   * @param element what to match
   * @param name what the meaning calls it by
   * @param optional whether it may be missing
   * @param starts the keys under which {@link Grammar} looks up rules that may start with it
   */
  record Slot(Element element, String name, boolean optional, Set<String> starts) {}

  Pattern {
    slots = List.copyOf(slots);
  }

  /** Reads a pattern that may refer to the levels below {@code level}. */
  static Pattern parse(String text, Level level) {
    List<Slot> slots = new ArrayList<>();
    for (String part : text.strip().split(" +", -1)) {
      slots.add(slot(part, level));
    }
    if (slots.stream().allMatch(Slot::optional)) {
      throw new IllegalArgumentException("every element may be missing: " + text);
    }
    return new Pattern(slots);
  }

  private static Slot slot(String part, Level level) {
    boolean optional = part.length() > 1 && part.endsWith("?");
    String bare = optional ? part.substring(0, part.length() - 1) : part;
    if (!bare.startsWith("<")) {
      Set<String> words = Set.of(bare.split("\\|", -1));
      boolean digit = Character.isDigit(bare.charAt(0));
      return new Slot(
          Elements.literal(words), WITHOUT_NAME, optional, digit ? Set.of(Elements.DIGIT) : words);
    }
    if (!bare.endsWith(">")) {
      throw new IllegalArgumentException("an element without its end: " + part);
    }
    String inner = bare.substring(1, bare.length() - 1);
    int colon = inner.indexOf(':');
    String[] kinds = (colon < 0 ? inner : inner.substring(0, colon)).split("\\|", -1);
    String name = colon < 0 ? kinds[0] : inner.substring(colon + 1);
    List<Element> rivals = new ArrayList<>();
    Set<String> starts = new LinkedHashSet<>();
    for (String kind : kinds) {
      rivals.add(Elements.named(kind, level));
      starts.addAll(Elements.starts(kind));
    }
    return new Slot(Elements.longestOf(rivals), name, optional, starts);
  }

  /** The keys of all the elements that a match may start with. */
  Set<String> starts() {
    Set<String> starts = new LinkedHashSet<>();
    for (Slot slot : slots) {
      starts.addAll(slot.starts());
      if (!slot.optional()) {
        break;
      }
    }
    return starts;
  }

  /** The words that it spells out. */
  Set<String> literals() {
    Set<String> literals = new LinkedHashSet<>();
    for (Slot slot : slots) {
      for (String start : slot.starts()) {
        if (!start.startsWith("<")) {
          literals.add(start);
        }
      }
    }
    return literals;
  }
}
