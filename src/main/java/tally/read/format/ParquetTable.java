package tally.read.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import tally.model.Quarantined.Code;
import tally.read.fields.Fields;
import tally.read.files.Decoder;
import tally.read.files.SourceFile;
import tally.read.files.Unreadable;

/**
 * A Parquet file with an article in each row, read one group of rows after the other, and of these
 * only the columns that tell of articles. Spark brings the reader, so {@code explain} has none.
 */
final class ParquetTable implements Records {
  private final SourceFile file;
  private final JsonFields names;
  private final ParquetFileReader reader;
  private final MessageType columns;
  private RecordReader<Group> rows;
  private long left;
  private long number;
  private long read;

  private ParquetTable(
      SourceFile file, JsonFields names, ParquetFileReader reader, MessageType columns) {
    this.file = file;
    this.names = names;
    this.reader = reader;
    this.columns = columns;
  }

  static Records of(SourceFile file, ParquetBytes bytes, JsonFields names) throws IOException {
    return guarded(
        () -> {
          ParquetFileReader reader = ParquetFileReader.open(bytes);
          MessageType schema = reader.getFooter().getFileMetaData().getSchema();
          List<Type> known =
              schema.getFields().stream().filter(type -> names.reads(type.getName())).toList();
          if (known.isEmpty()) {
            reader.close();
            throw new Unreadable(
                Code.BROKEN_PARQUET,
                null,
                "no column is known to hold a text; name it with --field text=COLUMN");
          }
          MessageType columns = new MessageType(schema.getName(), known);
          reader.setRequestedSchema(columns);
          return new ParquetTable(file, names, reader, columns);
        });
  }

  @Override
  public Optional<Reading> next() throws IOException {
    Optional<ObjectNode> row = guarded(this::row);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    number++;
    Fields fields = names.of(row.get());
    read += fields.text() == null ? 0 : fields.text().length();
    if (read > Math.max(Decoder.LONGEST, GuardedStream.MOST_TIMES_ITS_SIZE * file.length())) {
      throw new Unreadable(Code.PACKED_TOO_TIGHT, null, "unpacks to far more than text does");
    }
    String id = file.path() + "#" + number;
    return Optional.of(Articles.of(id, null, fields.or(file.metadata()), "UTF-8"));
  }

  private Optional<ObjectNode> row() throws IOException {
    while (left == 0) {
      PageReadStore group = reader.readNextRowGroup();
      if (group == null) {
        reader.close();
        return Optional.empty();
      }
      left = group.getRowCount();
      rows =
          new ColumnIOFactory()
              .getColumnIO(columns)
              .getRecordReader(group, new GroupRecordConverter(columns));
    }
    left--;
    return Optional.of(ParquetRow.json(rows.read()));
  }

  /** What Parquet's reader does. */
  private interface Step<T> {
    T take() throws IOException;
  }

  /**
   * Parquet's reader believes the lengths that a file gives, however large, and fails as it may.
   */
  private static <T> T guarded(Step<T> step) throws IOException {
    try {
      return step.take();
    } catch (Unreadable e) {
      throw e;
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      throw new Unreadable(Code.BROKEN_PARQUET, null, "no Parquet, or damaged: " + e.getMessage());
    }
  }
}
