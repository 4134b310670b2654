package tally.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvWriterTest {
  @TempDir Path folder;

  @Test
  void writesWhatEveryToolReads() throws IOException {
    Table table =
        table(
            List.of(ColumnType.values()),
            new Object[] {"ferries", 3, 2.5, LocalDate.of(2026, 2, 27), "https://a.example/x"},
            new Object[] {"cranes, \"tall\" ones", -3L, -4.0, "2026-02", "no address"},
            new Object[] {"two\nlines", null, null, null, null},
            new Object[] {"Überlingen → 東京", 0, 0.1, "2026-02-28", ""});

    CsvFile file = new CsvWriter().write(table, folder.resolve("sample.csv"));

    assertThat(written())
        .isEqualTo(
            """
            text,integer,number,date,link\r
            ferries,3,2.5,2026-02-27,https://a.example/x\r
            "cranes, ""tall"" ones",-3,-4,2026-02,no address\r
            "two
            lines",,,,\r
            Überlingen → 東京,0,0.1,2026-02-28,\r
            """);
    assertThat(file.name()).isEqualTo("sample.csv");
    assertThat(file.rows()).isEqualTo(4);
    assertThat(file.loose()).containsExactlyInAnyOrder("date", "link");
  }

  @ParameterizedTest
  @CsvSource({
    "20000.0, 20000",
    "2.0E4, 20000",
    "1.0E15, 1000000000000000",
    "1.0E-7, 0.0000001",
    "2.50, 2.5",
    "-0.0, 0",
    "0.1, 0.1",
    "100, 100"
  })
  void numbersHaveNoExponentAndNoIdleZeros(double number, String text) throws IOException {
    assertThat(cell(ColumnType.NUMBER, number)).isEqualTo(text);
  }

  @Test
  void everyKindOfNumberIsANumber() throws IOException {
    assertThat(cell(ColumnType.NUMBER, 7)).isEqualTo("7");
    assertThat(cell(ColumnType.NUMBER, 12_000_000_000L)).isEqualTo("12000000000");
    assertThat(cell(ColumnType.NUMBER, new BigDecimal("1.2E+3"))).isEqualTo("1200");
    assertThat(cell(ColumnType.INTEGER, Long.MIN_VALUE)).isEqualTo("-9223372036854775808");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+49 30",
        "-5 of them",
        "@all",
        "\t=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠x",
        "=cmd|'/c x'!A1"
      })
  void textThatWouldRunIsDefused(String text) throws IOException {
    assertThat(cell(ColumnType.TEXT, text)).isEqualTo("'" + text);
    assertThat(cell(ColumnType.LINK, text)).isEqualTo("'" + text);
  }

  @Test
  void lineEndsThatWouldRunAreDefusedAndQuoted() throws IOException {
    assertThat(cell(ColumnType.TEXT, "\r=1")).isEqualTo("\"'\r=1\"");
    assertThat(cell(ColumnType.TEXT, "\n=1")).isEqualTo("\"'\n=1\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=b", "'quoted'", "5 - 3", "–dash", "(=1)"})
  void otherTextStaysAsItIs(String text) throws IOException {
    assertThat(cell(ColumnType.TEXT, text)).isEqualTo(text);
  }

  @Test
  void numbersAndDatesAreNeverDefused() throws IOException {
    assertThat(cell(ColumnType.NUMBER, -5.5)).isEqualTo("-5.5");
    assertThat(cell(ColumnType.INTEGER, -5)).isEqualTo("-5");
    assertThat(cell(ColumnType.DATE, LocalDate.of(-44, 3, 15))).isEqualTo("-0044-03-15");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026", "2026-02", "2026-02-27", "2026-02-27T08:30Z", "1897-05-01"})
  void datesAreAsExactAsIsKnown(String date) throws IOException {
    assertThat(cell(ColumnType.DATE, date)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"27 February", "2026-02-30", "26", "=2026", "2026-02-27 08:30"})
  void whatIsNoDateStopsTheRun(String date) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cell(ColumnType.DATE, date))
        .withMessage("sample, row 1: date wants DATE, not the String " + date);
  }

  @Test
  void whatDoesNotFitItsColumnStopsTheRun() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cell(ColumnType.NUMBER, "5"))
        .withMessage("sample, row 1: number wants NUMBER, not the String 5");
    assertThatIllegalArgumentException().isThrownBy(() -> cell(ColumnType.NUMBER, Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cell(ColumnType.NUMBER, Double.POSITIVE_INFINITY));
    assertThatIllegalArgumentException().isThrownBy(() -> cell(ColumnType.INTEGER, 5.0));
    assertThatIllegalArgumentException().isThrownBy(() -> cell(ColumnType.TEXT, 5));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CsvWriter()
                    .write(
                        table(
                            List.of(ColumnType.TEXT), new Object[] {"a"}, new Object[] {"b", "c"}),
                        folder.resolve("sample.csv")))
        .withMessage("sample, row 2: 2 cells for 1 columns");
  }

  @Test
  void tellsSizeAndHashOfWhatItWrote() throws Exception {
    CsvFile file = new CsvWriter().write(Sample.figures(60), folder.resolve("sample.csv"));

    byte[] bytes = Files.readAllBytes(folder.resolve("sample.csv"));
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
    assertThat(file.bytes()).isEqualTo(bytes.length);
    assertThat(file.sha256()).isEqualTo(HexFormat.of().formatHex(hash));
    assertThat(file.rows()).isEqualTo(60);
  }

  @Test
  void sameRowsGiveSameBytes() throws IOException {
    CsvFile once = new CsvWriter().write(Sample.figures(60), folder.resolve("sample.csv"));
    CsvFile again = new CsvWriter().write(Sample.figures(60), folder.resolve("sample.csv"));

    assertThat(again).isEqualTo(once);
  }

  @Test
  void emptyTableHasItsHeader() throws IOException {
    CsvFile file =
        new CsvWriter().write(table(List.of(ColumnType.TEXT)), folder.resolve("sample.csv"));

    assertThat(written()).isEqualTo("text\r\n");
    assertThat(file.rows()).isZero();
  }

  private static Table table(List<ColumnType> types, Object[]... rows) {
    List<Column> columns = new ArrayList<>();
    types.forEach(
        type -> columns.add(new Column(type.name().toLowerCase(Locale.ROOT), type, "", 0)));
    return new Table(new TableSchema("sample", "", "", columns), Arrays.asList(rows));
  }

  /** What becomes of a cell between two others. */
  private String cell(ColumnType type, Object value) throws IOException {
    List<Column> columns =
        List.of(
            new Column("before", ColumnType.TEXT, "", 0),
            new Column(type.name().toLowerCase(Locale.ROOT), type, "", 0),
            new Column("after", ColumnType.TEXT, "", 0));
    Table table =
        new Table(
            new TableSchema("sample", "", "", columns),
            List.<Object[]>of(new Object[] {"x", value, "y"}));
    new CsvWriter().write(table, folder.resolve("sample.csv"));
    String row = written().substring(written().indexOf("\r\n") + 2);
    return row.substring("x,".length(), row.length() - ",y\r\n".length());
  }

  private String written() throws IOException {
    return Files.readString(folder.resolve("sample.csv"), StandardCharsets.UTF_8);
  }
}
