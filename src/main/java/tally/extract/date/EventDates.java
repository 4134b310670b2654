package tally.extract.date;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * When the events began that the article dates: the war that began on 24 February 2022.
 *
 * @param starts an event's noun to the date of its start
 */
record EventDates(Map<String, Days> starts) {
  private static final List<String> WARS =
      List.of("war", "conflict", "invasion", "fighting", "hostilities");

  static final EventDates NONE = new EventDates(Map.of());

  EventDates {
    starts = Map.copyOf(starts);
  }

  /** The start of an event, or of the one that the text has called by a like name. */
  Optional<Days> startOf(String event) {
    Days start = starts.get(event);
    return start != null || !WARS.contains(event) ? Optional.ofNullable(start) : startOfWar();
  }

  /** The war and the conflict are one, as long as the article dates but one of them. */
  private Optional<Days> startOfWar() {
    List<Days> dated = WARS.stream().map(starts::get).filter(Objects::nonNull).distinct().toList();
    return dated.size() == 1 ? Optional.of(dated.get(0)) : Optional.empty();
  }
}
