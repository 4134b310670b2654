package tally.read.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import tally.model.Quarantined.Code;
import tally.read.fields.FieldNames;
import tally.read.files.Decoder;
import tally.read.files.Format;
import tally.read.files.Slice;
import tally.read.files.SourceFile;
import tally.read.files.Storage;
import tally.read.files.Unreadable;

/** Reads the articles of a file one by one, whatever its format. */
public final class FileReader {
  private final Storage storage;
  private final FieldNames names;
  private final JsonFields json;

  /**
   * Reads nothing yet.
   *
   * @param names what the fields of records are called
   */
  public FileReader(Storage storage, FieldNames names) {
    this.storage = storage;
    this.names = names;
    this.json = new JsonFields(names);
  }

  /**
   * The articles of the slices, one by one, and what in them can't be read. Reading never fails as
   * a whole.
   */
  public Iterator<Reading> read(Iterable<Slice> slices) {
    return new Chain(slices.iterator());
  }

  /** How many records a slice of JSON Lines holds. */
  public long count(Slice slice) throws IOException {
    if (!isInLines(slice.file())) {
      return 0;
    }
    try (Content content = open(slice)) {
      return new Lines(content.stream(), slice.from(), slice.to(), Decoder.LONGEST).count();
    }
  }

  private Content open(Slice slice) throws IOException {
    SourceFile file = slice.file();
    return slice.from() == 0
        ? Content.of(file, storage.open(file.location(), 0))
        : Content.part(file, storage.open(file.location(), slice.from() - 1));
  }

  /** Whether a file that was cut for its name's sake could be cut indeed. */
  private boolean isInLines(SourceFile file) throws IOException {
    try (InputStream stored = storage.open(file.location(), 0);
        Content content = Content.of(file, stored)) {
      return content.format() == Format.JSON_LINES
          && !content.isPacked()
          && content.charset().filter(charset -> !charset.equals("UTF-8")).isEmpty();
    }
  }

  /** The records of an opened file. */
  private Records records(Slice slice, Content content) throws IOException {
    SourceFile file = slice.file();
    if (slice.isCut() && !isInLines(file)) {
      return slice.from() > 0 ? Optional::empty : records(Slice.whole(file), content);
    }
    return switch (content.format()) {
      case TEXT, MARKDOWN, PAGE -> new WholeFile(file, content);
      case JSON -> new JsonDocument(file, content.stream(), json);
      case JSON_LINES -> new JsonLines(slice, content, json);
      case TABLE -> new CsvTable(file, content, names);
      case WARC -> new WebArchive(file, content.stream());
      case PARQUET -> parquet(file, content);
      case ZIP -> new ZipArchive(file, content, storage, this::records);
    };
  }

  private Records parquet(SourceFile file, Content content) throws IOException {
    if (!hasParquet()) {
      throw new Unreadable(
          Code.UNSUPPORTED, null, "Parquet is read by run only, as Spark brings its reader");
    }
    boolean onDisk = file.isOnDisk() && !content.isPacked();
    ParquetBytes bytes =
        onDisk
            ? ParquetBytes.of(storage, file)
            : ParquetBytes.of(Decoder.bytes(content.stream(), Decoder.LONGEST));
    return ParquetTable.of(file, bytes, json);
  }

  private static boolean hasParquet() {
    try {
      Class.forName(
          "org.apache.parquet.hadoop.ParquetFileReader", false, FileReader.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** Opens a slice when the one before it is read through. */
  private final class Chain implements Iterator<Reading> {
    private final Iterator<Slice> slices;
    private Iterator<Reading> readings = Collections.emptyIterator();

    Chain(Iterator<Slice> slices) {
      this.slices = slices;
    }

    @Override
    public boolean hasNext() {
      while (!readings.hasNext() && slices.hasNext()) {
        readings =
            new Readings(
                slices.next(), FileReader.this::open, FileReader.this::records, Code.BROKEN_GZIP);
      }
      return readings.hasNext();
    }

    @Override
    public Reading next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return readings.next();
    }
  }
}
