package tally.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table as the CSV that every tool reads alike: RFC 4180 (commas, CRLF, quotes where they
 * are needed), UTF-8 without a byte order mark, ISO dates, a decimal point and neither exponents
 * nor a trailing {@code .0}, nothing at all for what is unknown. The same rows give the same bytes.
 */
public final class CsvWriter {

  /**
   * Writes the table.
   *
   * @param file where to; replaced if it is there
   * @throws IllegalArgumentException if a row does not fit the columns
   */
  public CsvFile write(Table table, Path file) throws IOException {
    TableSchema schema = table.schema();
    MessageDigest digest = sha256();
    Set<String> loose = new HashSet<>();
    long rows = 0;
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest);
        CSVPrinter printer = printer(schema, out)) {
      RowCheck check = new RowCheck(schema);
      for (Object[] row : table.rows()) {
        print(schema.columns(), check.next(row), printer, loose);
        rows++;
      }
    }
    return new CsvFile(
        file.getFileName().toString(),
        schema,
        rows,
        Files.size(file),
        HexFormat.of().formatHex(digest.digest()),
        loose);
  }

  private static CSVPrinter printer(TableSchema schema, OutputStream out) throws IOException {
    String[] header = schema.columns().stream().map(Column::name).toArray(String[]::new);
    CSVFormat format = CSVFormat.Builder.create(CSVFormat.RFC4180).setHeader(header).get();
    return new CSVPrinter(
        new OutputStreamWriter(new BufferedOutputStream(out, 1 << 16), StandardCharsets.UTF_8),
        format);
  }

  private static void print(
      List<Column> columns, Object[] cells, CSVPrinter printer, Set<String> loose)
      throws IOException {
    for (int i = 0; i < cells.length; i++) {
      Column column = columns.get(i);
      if (cells[i] != null && isLoose(column.type(), cells[i])) {
        loose.add(column.name());
      }
      printer.print(text(column.type(), cells[i]));
    }
    printer.println();
  }

  private static String text(ColumnType type, Object cell) {
    if (cell == null) {
      return null;
    }
    return switch (type) {
      case TEXT, LINK -> FormulaText.defused((String) cell);
      case NUMBER -> plain((BigDecimal) cell);
      case INTEGER, DATE -> cell.toString();
    };
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static boolean isLoose(ColumnType type, Object cell) {
    return switch (type) {
      case DATE -> !(cell instanceof LocalDate);
      case LINK -> WebAddress.of((String) cell).filter(cell::equals).isEmpty();
      case TEXT, INTEGER, NUMBER -> false;
    };
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
