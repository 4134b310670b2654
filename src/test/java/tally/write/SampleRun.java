package tally.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the sample into a folder, to be looked at, or with many rows to be timed: {@code SampleRun
 * FOLDER [ROWS]}. Run by hand.
 */
final class SampleRun {
  private SampleRun() {}

  public static void main(String[] arguments) throws IOException {
    int rows = arguments.length < 2 ? Sample.FIGURES : Integer.parseInt(arguments[1]);
    List<Table> tables = Sample.tables(rows);
    try (OutputFolder output = OutputFolder.open(Path.of(arguments[0]))) {
      long start = System.nanoTime();
      List<CsvFile> files = Sample.csv(tables, output);
      long csv = System.nanoTime();
      new WorkbookWriter()
          .write(Sample.cover(), Sample.charts(), tables, output.file("reported-counts.xlsx"));
      long workbook = System.nanoTime();
      Sample.dataPackage(files).write(output.file("datapackage.json"));
      output.publish();
      System.out.println("CSV       " + (csv - start) / 1_000_000 + " ms");
      System.out.println("workbook  " + (workbook - csv) / 1_000_000 + " ms");
    }
  }
}
