package tally.read.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tally.model.Quarantined;
import tally.model.Quarantined.Code;
import tally.model.Quarantined.Stage;
import tally.read.fields.FieldNames;
import tally.read.fields.Fields;
import tally.read.fields.Meaning;
import tally.read.files.Decoded;
import tally.read.files.Decoder;
import tally.read.files.Delimiter;
import tally.read.files.SourceFile;
import tally.read.files.Unreadable;

/**
 * A table with a header and an article in each row (RFC 4180). A row is as many lines as it takes
 * to close its quotes; one that doesn't fit the header costs only its first line, so that a stray
 * quote loses none of the rows behind it.
 */
final class CsvTable implements Records {
  private static final String EXCEL = "sep=";

  private final SourceFile file;
  private final FieldNames names;
  private final Lines lines;
  private final Optional<String> charset;
  private final Deque<Lines.Line> returned = new ArrayDeque<>();
  private List<String> header = List.of();
  private char delimiter = ',';
  private long number;

  /** Some lines that may be a row, and the row if they are. */
  private record Row(List<Lines.Line> lines, Optional<Decoded> text, List<String> cells) {
    long offset() {
      return lines.get(0).offset();
    }
  }

  CsvTable(SourceFile file, Content in, FieldNames names) throws IOException {
    this.file = file;
    this.names = names;
    this.charset = in.charset();
    this.lines = new Lines(in.stream(), 0, Long.MAX_VALUE, Decoder.LONGEST);
    readHeader();
  }

  private void readHeader() throws IOException {
    Optional<Lines.Line> first = lines.next();
    if (first.isPresent() && first.get().text().text().startsWith(EXCEL)) {
      first = lines.next();
    }
    if (first.isEmpty()) {
      throw new Unreadable(Code.NO_TEXT, 0L, "the file holds no text");
    }
    returned.push(first.get());
    delimiter = Delimiter.of(first.get().text().text());
    header = row().orElseThrow().cells().stream().map(String::strip).toList();
    boolean holdsText =
        header.stream()
            .flatMap(name -> names.meaning(name).stream())
            .anyMatch(meaning -> meaning == Meaning.TEXT || meaning == Meaning.TITLE);
    if (!holdsText) {
      throw new Unreadable(
          Code.BROKEN_CSV,
          0L,
          "no column is known to hold a text; name it with --field text=COLUMN; the first line is: "
              + shortened(String.join(", ", header)));
    }
  }

  private static String shortened(String text) {
    return text.length() > 200 ? text.substring(0, 200) + "..." : text;
  }

  @Override
  public Optional<Reading> next() throws IOException {
    Optional<Row> row = row();
    if (row.isEmpty() && number == 0) {
      throw new Unreadable(Code.NO_TEXT, 0L, "the table has no rows");
    }
    if (row.isEmpty()) {
      return Optional.empty();
    }
    number++;
    return Optional.of(reading(file.path() + "#" + number, row.get()));
  }

  private Reading reading(String id, Row row) throws IOException {
    List<Lines.Line> taken = row.lines();
    int cells = row.cells().size();
    if (cells == 0 || cells > header.size()) {
      giveBack(taken);
      return Reading.of(broken(id, taken.get(0), cells));
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < cells; i++) {
      values.putIfAbsent(header.get(i), row.cells().get(i));
    }
    Decoded text = row.text().orElseThrow();
    Fields fields = Fields.of(names.best(values)).or(file.metadata());
    Reading reading = Articles.of(id, row.offset(), fields, charset.orElse(text.charset()));
    Reading doubted = text.doubted(id, row.offset()).map(reading::with).orElse(reading);
    return cells < header.size() ? doubted.with(broken(id, taken.get(0), cells)) : doubted;
  }

  private Quarantined broken(String id, Lines.Line line, int cells) {
    if (!line.isWhole()) {
      return fault(id, line, Code.TOO_LARGE, "the line is too long for an article");
    }
    try {
      line.text();
    } catch (Unreadable e) {
      return fault(id, line, Code.BINARY, e.getMessage());
    }
    return fault(
        id,
        line,
        Code.BROKEN_CSV,
        cells == 0
            ? "the quotes of this line don't close"
            : "the row has " + cells + " cells, the header " + header.size());
  }

  private static Quarantined fault(String id, Lines.Line line, Code code, String message) {
    return new Quarantined(id, line.offset(), Stage.READ, code, message);
  }

  /** The next row that is not blank; without cells if its lines make none. */
  private Optional<Row> row() throws IOException {
    Optional<Lines.Line> first = returned.isEmpty() ? lines.next() : Optional.of(returned.pop());
    while (first.isPresent() && isBlank(first.get())) {
      first = returned.isEmpty() ? lines.next() : Optional.of(returned.pop());
    }
    if (first.isEmpty()) {
      return Optional.empty();
    }
    List<Lines.Line> taken = new ArrayList<>(List.of(first.get()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(first.get().bytes());
    boolean open = quotes(first.get().bytes()) % 2 != 0;
    boolean whole = first.get().isWhole();
    while (open && whole && bytes.size() <= Decoder.LONGEST) {
      Optional<Lines.Line> more =
          returned.isEmpty() ? lines.nextOfAll() : Optional.of(returned.pop());
      if (more.isEmpty()) {
        break;
      }
      taken.add(more.get());
      whole = more.get().isWhole();
      bytes.write('\n');
      bytes.writeBytes(more.get().bytes());
      open ^= quotes(more.get().bytes()) % 2 != 0;
    }
    Row row = open || !whole ? none(taken) : row(taken, bytes.toByteArray());
    return Optional.of(row.cells().isEmpty() && taken.size() > 1 ? firstLine(row) : row);
  }

  /** Where lines make no row together, the first may make one alone, with quotes in its text. */
  private Row firstLine(Row failed) {
    Lines.Line first = failed.lines().get(0);
    Row alone = row(List.of(first), first.bytes());
    if (!fits(alone.cells())) {
      return failed;
    }
    giveBack(failed.lines());
    return alone;
  }

  private void giveBack(List<Lines.Line> taken) {
    for (int i = taken.size() - 1; i > 0; i--) {
      returned.push(taken.get(i));
    }
  }

  private static Row none(List<Lines.Line> taken) {
    return new Row(taken, Optional.empty(), List.of());
  }

  private Row row(List<Lines.Line> taken, byte[] bytes) {
    try {
      Decoded text = Decoder.decode(bytes);
      String row = text.text();
      String bare = row.endsWith("\r") ? row.substring(0, row.length() - 1) : row;
      return new Row(taken, Optional.of(text), cells(bare, taken.size() == 1));
    } catch (Unreadable e) {
      return none(taken);
    }
  }

  /** The cells of a row; none if it is not one row. */
  private List<String> cells(String row, boolean oneLine) {
    CSVFormat strict = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    List<String> cells = cells(row, strict);
    boolean spaces = cells.stream().anyMatch(cell -> cell.startsWith(" \""));
    if (fits(cells) && !spaces) {
      return cells;
    }
    List<String> spaced = cells(row, strict.builder().setIgnoreSurroundingSpaces(true).get());
    if (fits(spaced)) {
      return spaced;
    }
    // Tables with tabs often have quotes that are no more than quotes.
    List<String> bare = oneLine ? cells(row, strict.builder().setQuote(null).get()) : List.of();
    return cells.isEmpty() && !bare.isEmpty() && bare.size() == header.size() ? bare : cells;
  }

  private boolean fits(List<String> cells) {
    return !cells.isEmpty() && (header.isEmpty() || cells.size() == header.size());
  }

  private List<String> cells(String row, CSVFormat format) {
    try (CSVParser parser = CSVParser.parse(new StringReader(row), format)) {
      List<CSVRecord> records = parser.getRecords();
      return records.size() == 1 ? withoutBlankEnd(records.get(0).toList()) : List.of();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  /** Some tables end each row, but not their header, with a delimiter. */
  private List<String> withoutBlankEnd(List<String> cells) {
    int size = cells.size();
    while (!header.isEmpty() && size > header.size() && cells.get(size - 1).isBlank()) {
      size--;
    }
    return cells.subList(0, size);
  }

  private static boolean isBlank(Lines.Line line) {
    for (byte b : line.bytes()) {
      if (b < 0 || b > ' ') {
        return false;
      }
    }
    return true;
  }

  private static int quotes(byte[] line) {
    int quotes = 0;
    for (byte b : line) {
      quotes += b == '"' ? 1 : 0;
    }
    return quotes;
  }
}
