package tally.read.format;

import java.io.EOFException;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipException;
import tally.model.Quarantined;
import tally.model.Quarantined.Code;
import tally.model.Quarantined.Stage;
import tally.read.files.Slice;
import tally.read.files.Unreadable;

/** The readings of one slice; whatever goes wrong becomes a last reading that says so. */
final class Readings implements Iterator<Reading> {
  /** Opens a slice when its turn comes. */
  interface Opening {
    Content open(Slice slice) throws IOException;
  }

  /** Knows how each format is read. */
  interface Formats {
    Records records(Slice slice, Content content) throws IOException;
  }

  private final Slice slice;
  private final Opening opening;
  private final Formats formats;
  private final Code whenCut;
  private Content content;
  private Records records;
  private Optional<Reading> next = Optional.empty();
  private boolean finished;

  /**
   * Reads nothing yet.
   *
   * @param whenCut what it means if the bytes end or break off before they should
   */
  Readings(Slice slice, Opening opening, Formats formats, Code whenCut) {
    this.slice = slice;
    this.opening = opening;
    this.formats = formats;
    this.whenCut = whenCut;
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
        content = opening.open(slice);
        records = formats.records(slice, content);
      }
      next = records.next();
      finished = next.isEmpty();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      next = Optional.of(Reading.of(failure(e)));
      finished = true;
    }
    if (finished && content != null) {
      close();
    }
  }

  private void close() {
    try {
      content.close();
    } catch (IOException e) {
      next = next.or(() -> Optional.of(Reading.of(failure(e))));
    }
  }

  /** How many bytes have been read, unpacked. */
  long position() {
    return content == null ? 0 : content.stream().position();
  }

  private Quarantined failure(Throwable e) {
    String path = slice.file().path();
    if (e instanceof Unreadable unreadable) {
      return unreadable.quarantined(path);
    }
    Long offset = content == null ? null : slice.from() + position();
    if (e instanceof ZipException || e instanceof EOFException) {
      String message = "the compression is damaged or cut off from here on: " + e.getMessage();
      return new Quarantined(path, offset, Stage.READ, whenCut, message);
    }
    return e instanceof IOException
        ? new Quarantined(path, offset, Stage.READ, Code.UNREADABLE, "not read: " + e.getMessage())
        : new Quarantined(path, offset, Stage.READ, Code.FAILED, "Tally failed on it: " + e);
  }
}
