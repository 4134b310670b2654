package tally.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the workbook: a cover that explains it, a sheet with a picture for each chart, and a sheet
 * for each table. Tables stream through, so that their size is limited by the disk and not by the
 * memory; one that is longer than a sheet goes on in a second one. The same content gives the same
 * bytes.
 */
public final class WorkbookWriter {
  private static final String COVER = "About";

  private final int rowsPerSheet;

  public WorkbookWriter() {
    this(SpreadsheetVersion.EXCEL2007.getMaxRows());
  }

  /**
   * For tests: no table of a million rows is needed to see what happens to it.
   *
   * @param rowsPerSheet how many rows a sheet holds, with the heading
   */
  WorkbookWriter(int rowsPerSheet) {
    this.rowsPerSheet = rowsPerSheet;
  }

  /**
   * Writes the workbook.
   *
   * @param charts the charts, the most important first
   * @param tables the tables in the order of their sheets
   * @param file where to; what does not fit into the memory lies in the same folder meanwhile
   * @throws IllegalArgumentException if a row does not fit its columns, or two tables have the same
   *     name
   */
  public void write(Cover cover, List<Chart> charts, List<Table> tables, Path file)
      throws IOException {
    if (tables.stream().map(table -> table.schema().name()).distinct().count() < tables.size()) {
      throw new IllegalArgumentException("two tables have the same name");
    }
    Path folder = file.toAbsolutePath().getParent();
    // Not the machine's temporary folder: that may be small, or belong to somebody else.
    TempFile.setThreadLocalTempFileCreationStrategy(
        new DefaultTempFileCreationStrategy(folder.toFile()));
    // Charts carry the language of their text, by default that of the machine.
    LocaleUtil.setUserLocale(Locale.ENGLISH);
    try (StreamedWorkbook book = new StreamedWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      fill(book, cover, charts, tables);
      describe(book.getXSSFWorkbook(), cover);
      book.write(out);
    } finally {
      LocaleUtil.resetUserLocale();
      TempFile.setThreadLocalTempFileCreationStrategy(null);
    }
  }

  private void fill(StreamedWorkbook book, Cover cover, List<Chart> charts, List<Table> tables) {
    WorkbookStyles styles = WorkbookStyles.in(book.getXSSFWorkbook());
    SheetNames names = new SheetNames();
    XSSFSheet first = book.getXSSFWorkbook().createSheet(names.take(COVER));
    // Before the charts, so that no chart takes the name that queries look for.
    List<String> tableNames = tables.stream().map(t -> names.take(t.schema().name())).toList();
    List<WrittenSheet> written = new ArrayList<>();
    for (int i = 0; i < charts.size(); i++) {
      XSSFSheet sheet = book.getXSSFWorkbook().createSheet(names.take(charts.get(i).title()));
      written.add(new ChartSheet(sheet, styles).fill(charts.get(i), "chart." + (i + 1), COVER));
    }
    TableSheets sheets = new TableSheets(book, styles, names, rowsPerSheet);
    for (int i = 0; i < tables.size(); i++) {
      written.addAll(sheets.write(tables.get(i), tableNames.get(i)));
    }
    new CoverSheet(first, styles).fill(cover, written, tables.stream().map(Table::schema).toList());
  }

  /** POI would put in the time of day. */
  private static void describe(XSSFWorkbook book, Cover cover) {
    POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
    core.setTitle(cover.title());
    core.setCreator("Tally");
    core.setCreated(
        Optional.ofNullable(cover.made())
            .map(day -> Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
  }
}
