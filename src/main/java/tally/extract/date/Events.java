package tally.extract.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tally.extract.text.ArticleText;
import tally.model.Sentence;

/**
 * Finds the events whose start the article dates: "the war began on 24 February 2022", "since the
 * start of the war in 2022".
 */
final class Events {
  private static final int FARTHEST = 10;
  private static final Set<String> STARTS =
      Set.of(
          "began",
          "begun",
          "started",
          "start",
          "beginning",
          "erupted",
          "broke",
          "launched",
          "outbreak",
          "onset",
          "commenced",
          "invaded",
          "launch",
          "declared");

  private Events() {}

  static EventDates of(
      ArticleText text, List<Reading> readings, Function<Reading, Optional<Days>> days) {
    if (readings.stream().noneMatch(reading -> reading.when() instanceof EventStart)) {
      return EventDates.NONE;
    }
    Map<String, Days> starts = new HashMap<>();
    for (Reading reading : readings) {
      if (reading.when() instanceof EventStart) {
        continue;
      }
      Optional<String> event = startedAt(reading);
      Optional<Days> found = event.isEmpty() ? Optional.empty() : days.apply(reading);
      found.ifPresent(start -> starts.merge(event.get(), start, Events::moreExact));
    }
    return new EventDates(starts);
  }

  /** The first date that the text gives, unless a later one names a day or month within it. */
  private static Days moreExact(Days first, Days other) {
    boolean within = first.contains(other.first()) && first.contains(other.last());
    return within ? other : first;
  }

  /** The event whose start is told in the words before a date. */
  private static Optional<String> startedAt(Reading reading) {
    Sentence sentence = reading.sentence();
    String event = null;
    boolean start = false;
    for (int i = reading.firstToken() - 1; i >= Math.max(0, reading.firstToken() - FARTHEST); i--) {
      String word = sentence.token(i).lower();
      if (Word.of(word).classes().containsKey(WordClass.EVENT) && event == null) {
        event = word;
      }
      start |= STARTS.contains(word);
      if (word.equals(",") || word.equals(";")) {
        break;
      }
    }
    return start ? Optional.ofNullable(event) : Optional.empty();
  }
}
