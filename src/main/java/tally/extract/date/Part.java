package tally.extract.date;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import tally.extract.text.Lexicon;

/** A part of a longer date: the early, mid or late third of it, its start, its end, a half. */
enum Part {
  EARLY,
  MID,
  LATE,
  START,
  END,
  FIRST_HALF,
  SECOND_HALF;

  /** From which step of the whole to which; the last is 0 if it is the whole's own end. */
  private record Steps(int first, int last) {}

  /** Read when the first part of a date is asked for. */
  private static final class Table {
    static final Map<Unit, Map<Part, Steps>> STEPS = read();
  }

  static Part named(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** This part of the days; all of them if they are too short to have one. */
  Days of(Days whole) {
    Steps steps = Table.STEPS.getOrDefault(whole.unit(), Map.of()).get(this);
    if (steps == null) {
      return whole;
    }
    Unit step = step(whole.unit());
    LocalDate first = step.plus(whole.first(), steps.first() - 1.0);
    LocalDate last = step.plus(whole.first(), steps.last()).minusDays(1);
    return Days.whole(first, steps.last() == 0 ? whole.last() : last);
  }

  private static Unit step(Unit whole) {
    return switch (whole) {
      case WEEK, MONTH -> Unit.DAY;
      case DECADE -> Unit.YEAR;
      case CENTURY -> Unit.DECADE;
      default -> Unit.MONTH;
    };
  }

  private static Map<Unit, Map<Part, Steps>> read() {
    Map<Unit, Map<Part, Steps>> table = new EnumMap<>(Unit.class);
    for (Lexicon.Entry entry : Lexicon.read("date/parts.txt").entries()) {
      try {
        String last = entry.cell(3);
        int end = last.equals("end") ? 0 : Integer.parseInt(last);
        Steps steps = new Steps(Integer.parseInt(entry.cell(2)), end);
        table
            .computeIfAbsent(Unit.named(entry.word()), unit -> new EnumMap<>(Part.class))
            .put(named(entry.cell(1)), steps);
      } catch (IllegalArgumentException e) {
        throw entry.wrong("not a part of a date: " + e.getMessage());
      }
    }
    return table;
  }
}
