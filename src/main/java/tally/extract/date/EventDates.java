package tally.extract.date;

import java.util.Map;
import java.util.Optional;

/**
 * When the events began that the article dates: the war that began on 24 February 2022.
 *
 * @param starts an event's noun to the date of its start
 */
record EventDates(Map<String, Days> starts) {
  static final EventDates NONE = new EventDates(Map.of());

  EventDates {
    starts = Map.copyOf(starts);
  }

  Optional<Days> startOf(String event) {
    return Optional.ofNullable(starts.get(event));
  }
}
