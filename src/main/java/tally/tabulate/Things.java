package tally.tabulate;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tally.extract.text.Lexicon;

/** Knows which subjects and events say the same. */
final class Things implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PEOPLE = "people";

  private final Set<String> people = new HashSet<>();
  private final Map<String, String> eventsOfSubjects = new HashMap<>();
  private final Map<String, String> families = new HashMap<>();
  private final Map<String, String> outcomes = new HashMap<>();
  private final Set<String> lasting = new HashSet<>();

  Things() {
    for (Lexicon.Entry entry : Lexicon.read("tabulate/events.txt").entries()) {
      families.put(entry.word(), entry.cell(1));
      if (!entry.cell(2).isEmpty()) {
        outcomes.put(entry.cell(1), entry.cell(2));
      }
      if (entry.cell(3).equals("lasts")) {
        lasting.add(entry.cell(1));
      }
    }
    for (Lexicon.Entry entry : Lexicon.read("tabulate/subjects.txt").entries()) {
      people.add(entry.word());
      if (!entry.cell(1).isEmpty()) {
        eventsOfSubjects.put(entry.word(), entry.cell(1));
      }
    }
  }

  Thing of(String subject, String event) {
    String told = eventsOfSubjects.get(subject);
    String happened = told != null ? told : families.getOrDefault(event, event);
    String whom = people.contains(subject) ? PEOPLE : subject;
    return new Thing(
        whom,
        happened,
        happened == null || lasting.contains(happened),
        !PEOPLE.equals(whom) || outcomes.containsKey(happened));
  }

  /** What became of them, if the event tells: {@code dead}. */
  Optional<String> outcome(Thing thing) {
    return Optional.ofNullable(outcomes.get(thing.event()));
  }

  /** Whether these may be any people. */
  static boolean isAnybody(Thing thing) {
    return PEOPLE.equals(thing.subject());
  }
}
