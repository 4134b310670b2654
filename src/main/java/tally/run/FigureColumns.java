package tally.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tally.model.Figure;
import tally.model.Mention;
import tally.model.Source;

/** The columns of {@code figures.csv} for a figure that no corpus surrounds. */
public final class FigureColumns {
  private FigureColumns() {}

  /**
   * Column names to values in the order of the table. What only a corpus can tell (topic, claim and
   * ids) is null, and the source has the name that its own article gives.
   */
  public static Map<String, Object> of(Figure figure) {
    Source source = figure.source();
    Mention mention =
        new Mention(
            "",
            figure,
            List.of(),
            source == null ? null : source.name(),
            source == null ? null : source.type(),
            null,
            false);
    Map<String, Object> columns = new LinkedHashMap<>();
    for (TableLayout.Cell<Mention> cell : FigureLayout.LAYOUT.cells()) {
      Object value = cell.value().apply(mention);
      columns.put(cell.column().name(), "".equals(value) ? null : value);
    }
    return columns;
  }
}
