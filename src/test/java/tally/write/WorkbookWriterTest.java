package tally.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WorkbookWriterTest {
  private static final Cover COVER =
      new Cover("Crossings", "", null, List.of(), List.of(), List.of());

  @TempDir Path folder;

  @Test
  void cellsAreWhatTheyMean() throws IOException {
    XSSFSheet sheet =
        written(
                new Object[] {
                  "ferries", 3, 2.5, LocalDate.of(2026, 2, 27), "https://a.example/x?y&z"
                },
                new Object[] {"cranes", 40_000L, 40_000.0, "2026-02", "no address"},
                new Object[] {null, null, null, null, null},
                new Object[] {"", -1, 1e12, "2026-02-28", null})
            .getSheet("sample");

    assertThat(row(sheet, 0)).containsExactly("text", "integer", "number", "date", "link");
    assertThat(row(sheet, 1))
        .containsExactly("ferries", 3.0, 2.5, 46080.0, "https://a.example/x?y&z");
    assertThat(row(sheet, 2)).containsExactly("cranes", 40000.0, 40000.0, "2026-02", "no address");
    assertThat(row(sheet, 3)).containsOnlyNulls();
    assertThat(row(sheet, 4)).containsExactly(null, -1.0, 1e12, 46081.0, null);
    assertThat(sheet.getRow(1).getCell(3).getLocalDateTimeCellValue())
        .isEqualTo(LocalDateTime.of(2026, 2, 27, 0, 0));
    assertThat(format(sheet, 1, 1)).isEqualTo("#,##0_)");
    assertThat(format(sheet, 1, 2)).isEqualTo("#,##0.0##_)");
    assertThat(format(sheet, 2, 2)).isEqualTo("#,##0_)");
    assertThat(format(sheet, 1, 3)).isEqualTo("yyyy-mm-dd");
  }

  @Test
  void addressesCanBeFollowed() throws IOException {
    XSSFSheet sheet =
        written(
                new Object[] {"a", 1, 1, null, "https://a.example/it's?y=1&z=2#part"},
                new Object[] {"b", 1, 1, null, "https://a.example/цифра"},
                new Object[] {"c", 1, 1, null, "https://a.example/it's?y=1&z=2#part"},
                new Object[] {"d", 1, 1, null, "htp:/broken"},
                new Object[] {"e", 1, 1, null, "=HYPERLINK(\"https://b.example\")"})
            .getSheet("sample");

    assertThat(sheet.getHyperlinkList().stream().map(XSSFHyperlink::getAddress))
        .containsExactly(
            "https://a.example/it's?y=1&z=2#part",
            "https://a.example/%D1%86%D0%B8%D1%84%D1%80%D0%B0",
            "https://a.example/it's?y=1&z=2#part");
    assertThat(sheet.getHyperlinkList().stream().map(XSSFHyperlink::getCellRef))
        .containsExactly("E2", "E3", "E4");
    assertThat(sheet.getRow(2).getCell(4).getStringCellValue())
        .isEqualTo("https://a.example/цифра");
    assertThat(sheet.getRow(1).getCell(4).getCellStyle().getFont().getUnderline())
        .isEqualTo(Font.U_SINGLE);
    assertThat(sheet.getRow(4).getCell(4).getCellStyle().getFont().getUnderline())
        .isEqualTo(Font.U_NONE);
    assertThat(sheet.getRow(5).getCell(4).getCellType()).isEqualTo(CellType.STRING);
  }

  @Test
  void textThatWouldRunIsMarkedAsText() throws IOException {
    XSSFSheet sheet =
        written(
                new Object[] {"=1+1", -5, -5.0, null, null},
                new Object[] {"plain", 5, 5.0, null, null})
            .getSheet("sample");

    XSSFCell formulaLike = sheet.getRow(1).getCell(0);
    assertThat(formulaLike.getCellType()).isEqualTo(CellType.STRING);
    assertThat(formulaLike.getStringCellValue()).isEqualTo("=1+1");
    assertThat(formulaLike.getCellStyle().getQuotePrefixed()).isTrue();
    assertThat(sheet.getRow(1).getCell(1).getCellStyle().getQuotePrefixed()).isFalse();
    assertThat(sheet.getRow(2).getCell(0).getCellStyle().getQuotePrefixed()).isFalse();
  }

  @Test
  void daysThatSpreadsheetsCannotCountAreText() throws IOException {
    XSSFSheet sheet =
        written(
                new Object[] {"a", 1, 1, LocalDate.of(1897, 5, 1), null},
                new Object[] {"b", 1, 1, LocalDate.of(1900, 2, 28), null},
                new Object[] {"c", 1, 1, LocalDate.of(1900, 3, 1), null})
            .getSheet("sample");

    assertThat(row(sheet, 1).get(3)).isEqualTo("1897-05-01");
    assertThat(row(sheet, 2).get(3)).isEqualTo("1900-02-28");
    assertThat(row(sheet, 3).get(3)).isEqualTo(61.0);
  }

  @Test
  void longTextIsCutAndSaysSo() throws IOException {
    String longest = "x".repeat(32_767);
    XSSFSheet sheet =
        written(
                new Object[] {longest, 1, 1, null, null},
                new Object[] {longest + "y", 1, 1, null, null})
            .getSheet("sample");

    assertThat(row(sheet, 1).get(0)).isEqualTo(longest);
    assertThat((String) row(sheet, 2).get(0))
        .hasSize(32_767)
        .startsWith("xxx")
        .endsWith("x … [cut here: a cell holds no more]");
  }

  @Test
  void tablesCanBeFilteredAndKeepTheirHeadingInView() throws IOException {
    XSSFSheet sheet = written(new Object[] {"a", 1, 1, null, null}).getSheet("sample");

    XSSFTable table = sheet.getTables().get(0);
    assertThat(table.getDisplayName()).isEqualTo("sample");
    assertThat(table.getArea().formatAsString()).isEqualTo("A1:E2");
    assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo("A1:E2");
    assertThat(table.getStyleName()).isEqualTo("TableStyleLight1");
    assertThat(table.getColumns().stream().map(c -> c.getName()))
        .containsExactly("text", "integer", "number", "date", "link");
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    assertThat(sheet.getDimension().formatAsString()).isEqualTo("A1:E2");
    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
  }

  @Test
  void anEmptyTableIsStillATable() throws IOException {
    XSSFSheet sheet = written().getSheet("sample");

    assertThat(sheet.getTables().get(0).getArea().formatAsString()).isEqualTo("A1:E2");
    assertThat(sheet.getLastRowNum()).isZero();
  }

  @Test
  void aLongTableGoesOnInAnotherSheet() throws IOException {
    Object[][] rows =
        IntStream.range(0, 7)
            .mapToObj(i -> new Object[] {"row " + i, i, 1, null, "https://a.example/" + i})
            .toArray(Object[][]::new);
    Path file = folder.resolve("w.xlsx");
    new WorkbookWriter(4).write(COVER, List.of(), List.of(table(rows)), file);
    XSSFWorkbook book = read(file);

    assertThat(sheets(book)).containsExactly("About", "sample", "sample (2)", "sample (3)");
    assertThat(row(book.getSheet("sample"), 3).get(0)).isEqualTo("row 2");
    assertThat(row(book.getSheet("sample (2)"), 0).get(0)).isEqualTo("text");
    assertThat(row(book.getSheet("sample (2)"), 1).get(0)).isEqualTo("row 3");
    assertThat(row(book.getSheet("sample (3)"), 1).get(0)).isEqualTo("row 6");
    assertThat(book.getSheet("sample (3)").getHyperlinkList().get(0).getAddress())
        .isEqualTo("https://a.example/6");
    assertThat(book.getTable("sample.3").getArea().formatAsString()).isEqualTo("A1:E2");
  }

  @Test
  void aTableThatJustFitsNeedsNoOtherSheet() throws IOException {
    Path file = folder.resolve("w.xlsx");
    Object[] row = {"a", 1, 1, null, null};
    new WorkbookWriter(4).write(COVER, List.of(), List.of(table(row, row, row)), file);

    assertThat(sheets(read(file))).containsExactly("About", "sample");
  }

  @Test
  void theCoverLeadsEverywhere() throws IOException {
    Path file = folder.resolve("w.xlsx");
    new WorkbookWriter().write(Sample.cover(), Sample.charts(), Sample.tables(60), file);
    XSSFWorkbook book = read(file);
    XSSFSheet cover = book.getSheetAt(0);

    assertThat(sheets(book))
        .containsExactly(
            "About",
            "Striking dock workers",
            "Flooded households",
            "Trees replanted in the burnt v…",
            "figures",
            "counts_by_source");
    assertThat(cover.getHyperlinkList().stream().map(XSSFHyperlink::getLocation))
        .containsExactlyElementsOf(
            sheets(book).stream().skip(1).map(name -> "'" + name + "'!A1").toList());
    assertThat(column(cover, 0)).contains("Made on", "Made from", "Articles", "Figures", "Claims");
    assertThat(column(cover, 1)).contains(46300.0, "input/harbour-post", 48.0, 60.0, "figure_id");
    assertThat(column(cover, 3)).contains("The number with its modifier, as it stands.");
  }

  @Test
  void aCoverWithoutADateHasNone() throws IOException {
    XSSFWorkbook book = written();

    assertThat(column(book.getSheetAt(0), 0)).contains("Crossings").doesNotContain("Made on");
    assertThat(book.getProperties().getCoreProperties().getCreated()).isNull();
    assertThat(book.getProperties().getCoreProperties().getModified()).isNull();
  }

  @Test
  void chartsShowEverySeriesWithMarkersOverTime() throws IOException {
    Path file = folder.resolve("w.xlsx");
    new WorkbookWriter().write(Sample.cover(), Sample.charts(), List.of(), file);
    XSSFSheet sheet = read(file).getSheet("Striking dock workers");

    XSSFChart chart = sheet.getDrawingPatriarch().getCharts().get(0);
    assertThat(chart.getTitleText().getString())
        .isEqualTo("Striking dock workersReported numbers by source, one point per claim");
    assertThat(chart.getTitleOverlay()).isFalse();
    XDDFChartData data = chart.getChartSeries().get(0);
    assertThat(data.getSeriesCount()).isEqualTo(4);
    XDDFScatterChartData.Series first = (XDDFScatterChartData.Series) data.getSeries(0);
    assertThat(first.isSmooth()).isFalse();
    assertThat(first.getCategoryData().getDataRangeReference())
        .isEqualTo("'Striking dock workers'!$B$32:$B$35");
    assertThat(first.getValuesData().getDataRangeReference())
        .isEqualTo("'Striking dock workers'!$C$32:$C$35");
    assertThat(chart.getAxes().stream().map(XDDFChartAxis::getNumberFormat))
        .containsExactly("yyyy-mm", "#,##0");
    XDDFScatterChartData.Series single = (XDDFScatterChartData.Series) data.getSeries(3);
    assertThat(single.getCategoryData().getPointCount()).isEqualTo(1);
    assertThat(single.getCTScatterSer().getMarker().getSymbol().getVal()).hasToString("triangle");
    assertThat(row(sheet, 30)).containsExactly("series", "date", "value");
    assertThat(row(sheet, 31)).containsExactly("Dockers' Union of Marrow Bay", 46056.0, 320.0);
  }

  @Test
  void aChartShowsTheFirstSeriesOfMany() throws IOException {
    List<Series> series =
        IntStream.range(0, 11)
            .mapToObj(i -> new Series("s" + i, List.of(new Point(LocalDate.of(2026, 1, 1), i))))
            .toList();
    Path file = folder.resolve("w.xlsx");
    Chart chart = new Chart("Ferries", "", "", series);
    new WorkbookWriter().write(COVER, List.of(chart), List.of(), file);
    XSSFWorkbook book = read(file);

    assertThat(
            book.getSheet("Ferries")
                .getDrawingPatriarch()
                .getCharts()
                .get(0)
                .getChartSeries()
                .get(0)
                .getSeriesCount())
        .isEqualTo(8);
    assertThat(column(book.getSheetAt(0), 3)).contains("Ferries (the first 8 of 11 series)");
  }

  @Test
  void pointsBefore1900AreListedButNotDrawn() throws IOException {
    Series mixed =
        new Series(
            "mixed",
            List.of(
                new Point(LocalDate.of(1905, 1, 1), 2),
                new Point(LocalDate.of(1895, 1, 1), 1),
                new Point(LocalDate.of(1906, 1, 1), 3)));
    Series early = new Series("early", List.of(new Point(LocalDate.of(1890, 1, 1), 1)));
    Path file = folder.resolve("w.xlsx");
    List<Chart> charts =
        List.of(
            new Chart("Both", "", "", List.of(early, mixed)),
            new Chart("Early", "", "", List.of(early)));
    new WorkbookWriter().write(COVER, charts, List.of(), file);
    XSSFWorkbook book = read(file);

    XSSFSheet sheet = book.getSheet("Both");
    assertThat(row(sheet, 31)).containsExactly("early", "1890-01-01", 1.0);
    assertThat(row(sheet, 32)).containsExactly("mixed", "1895-01-01", 1.0);
    XDDFChartData data = sheet.getDrawingPatriarch().getCharts().get(0).getChartSeries().get(0);
    assertThat(data.getSeriesCount()).isEqualTo(1);
    assertThat(data.getSeries(0).getCategoryData().getDataRangeReference())
        .isEqualTo("Both!$B$34:$B$35");
    assertThat(book.getSheet("Early").getDrawingPatriarch()).isNull();
  }

  @Test
  void noChartTakesTheNameOfATable() throws IOException {
    Path file = folder.resolve("w.xlsx");
    Chart chart = new Chart("Sample", "", "", Sample.charts().get(0).series());
    new WorkbookWriter().write(COVER, List.of(chart, chart), List.of(table()), file);

    assertThat(sheets(read(file))).containsExactly("About", "Sample (2)", "Sample (3)", "sample");
  }

  @Test
  void twoTablesOfOneNameStopTheRun() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new WorkbookWriter()
                    .write(COVER, List.of(), List.of(table(), table()), folder.resolve("w.xlsx")))
        .withMessage("two tables have the same name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR", "de-DE"})
  void sameContentGivesSameBytesEverywhere(String language) throws IOException {
    byte[] here = bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(bytes()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void noClockGetsIntoTheBytes() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(entry.getTimeLocal())
            .as(entry.getName())
            .isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
        if (entry.getName().equals("docProps/core.xml")) {
          assertThat(text).contains("2026-10-05T00:00:00Z").doesNotContain("modified");
        }
      }
    }
  }

  @Test
  void aRowThatDoesNotFitStopsTheRunAndLeavesNothingBehind() throws IOException {
    Path file = folder.resolve("w.xlsx");
    Object[] wrong = {"a", "one", 1, null, null};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WorkbookWriter().write(COVER, List.of(), List.of(table(wrong)), file))
        .withMessage("sample, row 1: integer wants INTEGER, not the String one");

    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).allMatch(file::equals);
    }
  }

  private byte[] bytes() throws IOException {
    Path file = folder.resolve("bytes.xlsx");
    new WorkbookWriter().write(Sample.cover(), Sample.charts(), Sample.tables(60), file);
    return Files.readAllBytes(file);
  }

  private static Table table(Object[]... rows) {
    List<Column> columns =
        Stream.of(ColumnType.values())
            .map(type -> new Column(type.name().toLowerCase(Locale.ROOT), type, "", 0))
            .toList();
    return new Table(new TableSchema("sample", "Sample", "one row", columns), List.of(rows));
  }

  private XSSFWorkbook written(Object[]... rows) throws IOException {
    Path file = folder.resolve("w.xlsx");
    new WorkbookWriter().write(COVER, List.of(), List.of(table(rows)), file);
    return read(file);
  }

  private static XSSFWorkbook read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static List<String> sheets(XSSFWorkbook book) {
    return IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList();
  }

  private static String format(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getCellStyle().getDataFormatString();
  }

  private static List<Object> row(XSSFSheet sheet, int row) {
    int width = Math.max(sheet.getRow(row).getLastCellNum(), 0);
    int columns = sheet.getTables().isEmpty() ? width : sheet.getTables().get(0).getColumnCount();
    List<Object> values = new ArrayList<>(Collections.nCopies(columns, null));
    sheet.getRow(row).forEach(cell -> values.set(cell.getColumnIndex(), value((XSSFCell) cell)));
    return values;
  }

  private static List<Object> column(XSSFSheet sheet, int column) {
    List<Object> values = new ArrayList<>();
    sheet.forEach(
        row -> {
          if (row.getCell(column) != null) {
            values.add(value((XSSFCell) row.getCell(column)));
          }
        });
    return values;
  }

  private static Object value(XSSFCell cell) {
    return cell.getCellType() == CellType.NUMERIC
        ? cell.getNumericCellValue()
        : cell.getStringCellValue();
  }
}
