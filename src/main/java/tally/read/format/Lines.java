package tally.read.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tally.model.Quarantined.Code;
import tally.read.files.Decoded;
import tally.read.files.Decoder;
import tally.read.files.Unreadable;

/**
 * The lines of a file that are not blank and begin inside a slice of it, with the offsets of their
 * first bytes. A line belongs to the slice in which it begins, so that slices that share no byte
 * share no line.
 */
public final class Lines {
  private static final int BUFFER = 1 << 16;

  /** A line and where it begins. */
  static final class Line {
    private final long offset;
    private final byte[] bytes;
    private final boolean whole;

    private Line(long offset, byte[] bytes, boolean whole) {
      this.offset = offset;
      this.bytes = bytes;
      this.whole = whole;
    }

    /** Where it begins in the file, in bytes. */
    long offset() {
      return offset;
    }

    /** Its bytes; not all of them if it is too long. */
    byte[] bytes() {
      return bytes.clone();
    }

    boolean isWhole() {
      return whole;
    }

    /**
     * What it says, without the line end.
     *
     * @throws Unreadable if it is no text, or too long
     */
    Decoded text() throws Unreadable {
      if (!whole) {
        throw new Unreadable(Code.TOO_LARGE, offset, "the line is too long for an article");
      }
      return Decoder.decode(bytes);
    }
  }

  private final InputStream in;
  private final long to;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private long offset;

  /**
   * Begins at an offset.
   *
   * @param in the file from the byte before {@code from} on, or from its start if {@code from} is 0
   * @param longest how many bytes a line may have
   */
  public Lines(InputStream in, long from, long to, int longest) throws IOException {
    this.in = in;
    this.to = to;
    this.longest = longest;
    this.offset = Math.max(0, from - 1);
    if (from > 0) {
      skipLine();
    }
  }

  /** The number of lines that are not blank. */
  public long count() throws IOException {
    long count = 0;
    while (next(false, false).isPresent()) {
      count++;
    }
    return count;
  }

  /** The next line that is not blank. */
  Optional<Line> next() throws IOException {
    return next(true, false);
  }

  /** The next line, be it blank or not. */
  Optional<Line> nextOfAll() throws IOException {
    return next(true, true);
  }

  private Optional<Line> next(boolean keep, boolean blankToo) throws IOException {
    while (offset < to && fill()) {
      long start = offset;
      ByteArrayOutputStream line = new ByteArrayOutputStream(keep ? 512 : 0);
      boolean blank = true;
      long length = 0;
      boolean open = true;
      while (open && fill()) {
        int end = at;
        while (end < filled && buffer[end] != '\n') {
          blank &= buffer[end] >= 0 && buffer[end] <= ' ';
          end++;
        }
        length += end - at;
        if (keep && length <= longest) {
          line.write(buffer, at, end - at);
        }
        open = end == filled;
        advance(open ? end : end + 1);
      }
      if (!blank || blankToo) {
        return Optional.of(new Line(start, line.toByteArray(), length <= longest));
      }
    }
    return Optional.empty();
  }

  private void skipLine() throws IOException {
    boolean open = true;
    while (open && fill()) {
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      open = end == filled;
      advance(open ? end : end + 1);
    }
  }

  private void advance(int position) {
    offset += position - at;
    at = position;
  }

  /** Whether there is a byte left; reads on if the buffer is used up. */
  private boolean fill() throws IOException {
    if (at < filled) {
      return true;
    }
    at = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }
}
