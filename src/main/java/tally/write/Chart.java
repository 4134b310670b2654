package tally.write;

import java.util.List;
import java.util.Objects;

/**
 * What the sources reported about one topic over time, as a picture.
 *
 * @param title what is counted; also the name of its sheet, as far as it fits
 * @param subtitle a line below the title, may be empty
 * @param valueAxis what the values are: {@code workers}
 * @param series the sources, most important first. The picture shows the first {@value
 *     #SERIES_SHOWN}; more could not be told apart
 */
public record Chart(String title, String subtitle, String valueAxis, List<Series> series) {
  static final int SERIES_SHOWN = 8;

  public Chart {
    Objects.requireNonNull(subtitle, "subtitle");
    Objects.requireNonNull(valueAxis, "valueAxis");
    series = List.copyOf(series);
    if (title.isBlank()) {
      throw new IllegalArgumentException("a chart needs a title");
    }
    if (series.isEmpty()) {
      throw new IllegalArgumentException(title + ": a chart needs a series");
    }
  }

  List<Series> shown() {
    return series.subList(0, Math.min(series.size(), SERIES_SHOWN));
  }
}
