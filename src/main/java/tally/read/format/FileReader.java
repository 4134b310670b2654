package tally.read.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipException;
import tally.model.Quarantined;
import tally.model.Quarantined.Code;
import tally.model.Quarantined.Stage;
import tally.read.files.Decoder;
import tally.read.files.Slice;
import tally.read.files.SourceFile;
import tally.read.files.Storage;
import tally.read.files.Unreadable;

/** Reads the articles of a file one by one, whatever its format. */
public final class FileReader {
  private final Storage storage;

  public FileReader(Storage storage) {
    this.storage = storage;
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
    try (InputStream in = open(slice)) {
      return new Lines(in, slice.from(), slice.to(), Decoder.LONGEST).count();
    }
  }

  private GuardedStream open(Slice slice) throws IOException {
    SourceFile file = slice.file();
    InputStream stored = storage.open(file.location(), Math.max(0, slice.from() - 1));
    try {
      return new GuardedStream(file.gzipped() ? Gzip.unpack(stored) : stored, file.length());
    } catch (IOException e) {
      stored.close();
      throw e;
    }
  }

  private static Records records(Slice slice, GuardedStream in) throws IOException {
    return switch (slice.file().format()) {
      case TEXT, MARKDOWN, PAGE -> new WholeFile(slice.file(), in);
      case JSON -> new JsonDocument(slice.file(), in);
      case JSON_LINES -> new JsonLines(slice, in);
    };
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
        readings = new Readings(slices.next());
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

  /** Turns whatever goes wrong into a last reading that says so. */
  private final class Readings implements Iterator<Reading> {
    private final Slice slice;
    private GuardedStream in;
    private Records records;
    private Optional<Reading> next = Optional.empty();
    private boolean finished;

    Readings(Slice slice) {
      this.slice = slice;
    }

    @Override
    public boolean hasNext() {
      if (next.isEmpty() && !finished) {
        advance();
      }
      return next.isPresent();
    }

    @Override
    public Reading next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Reading reading = next.orElseThrow();
      next = Optional.empty();
      return reading;
    }

    private void advance() {
      try {
        if (records == null) {
          in = open(slice);
          records = records(slice, in);
        }
        next = records.next();
        finished = next.isEmpty();
      } catch (IOException | RuntimeException | StackOverflowError e) {
        next = Optional.of(Reading.of(failure(e)));
        finished = true;
      }
      if (finished && in != null) {
        close();
      }
    }

    private void close() {
      try {
        in.close();
      } catch (IOException e) {
        next = next.or(() -> Optional.of(Reading.of(failure(e))));
      }
    }

    private Quarantined failure(Throwable e) {
      String path = slice.file().path();
      if (e instanceof Unreadable unreadable) {
        return unreadable.quarantined(path);
      }
      Long offset = in == null ? null : slice.from() + in.position();
      if (slice.file().gzipped() && (e instanceof ZipException || e instanceof EOFException)) {
        String message = "the compression is damaged or cut off from here on: " + e.getMessage();
        return new Quarantined(path, offset, Stage.READ, Code.BROKEN_GZIP, message);
      }
      return e instanceof IOException
          ? new Quarantined(
              path, offset, Stage.READ, Code.UNREADABLE, "not read: " + e.getMessage())
          : new Quarantined(path, offset, Stage.READ, Code.FAILED, "Tally failed on it: " + e);
    }
  }
}
