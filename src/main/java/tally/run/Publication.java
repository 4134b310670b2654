package tally.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tally.tabulate.Tabulated;
import tally.write.Cover;
import tally.write.CsvFile;
import tally.write.CsvWriter;
import tally.write.DataPackage;
import tally.write.OutputFolder;
import tally.write.Table;
import tally.write.WorkbookWriter;

/** Writes every result of a run but its report: the tables as CSV, described, and as a workbook. */
final class Publication {
  static final String WORKBOOK = "reported-counts.xlsx";

  private static final String TITLE = "Reported counts by source over time";
  private static final String DESCRIPTION =
      "What news articles report of how many there were, are or will be: who says so, for when, and"
          + " where the sources differ.";

  private final OutputFolder output;

  Publication(OutputFolder output) {
    this.output = output;
  }

  /**
   * Writes the results.
   *
   * @param inputs what they were made from, as the user named it
   * @param notes what a reader must know before quoting a number
   * @return the number of rows of each table
   */
  Map<String, Long> write(
      List<Table> tables, Tabulated tabulated, List<String> inputs, List<String> notes)
      throws IOException {
    List<CsvFile> files = new ArrayList<>();
    Map<String, Long> rows = new LinkedHashMap<>();
    for (Table table : tables) {
      String name = table.schema().name();
      CsvFile file = new CsvWriter().write(table, output.file(name + ".csv"));
      files.add(file);
      rows.put(name, file.rows());
    }
    new DataPackage("reported-counts", TITLE, DESCRIPTION, files)
        .write(output.file("datapackage.json"));
    // No date on the cover: the same input is to give the same bytes on any day.
    Cover cover = new Cover(TITLE, DESCRIPTION, null, inputs, totals(rows), notes);
    new WorkbookWriter()
        .write(cover, OutputTables.charts(tabulated), tables, output.file(WORKBOOK));
    return rows;
  }

  private static List<Cover.Total> totals(Map<String, Long> rows) {
    return List.of(
        new Cover.Total("Articles", rows.get("articles")),
        new Cover.Total("Figures", rows.get("figures")),
        new Cover.Total("Claims", rows.get("claims")),
        new Cover.Total("Sources", rows.get("sources")),
        new Cover.Total("Could not be read", rows.get("quarantine")));
  }
}
