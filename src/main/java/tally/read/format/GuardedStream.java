package tally.read.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import tally.model.Quarantined.Code;
import tally.read.files.Decoder;
import tally.read.files.Unreadable;

/**
 * A file that can't fill the memory: it ends with an error where it unpacks to far more than text
 * does, or where a record goes on for longer than an article can.
 */
final class GuardedStream extends FilterInputStream {
  /** Text packs ten to one; the tightest that gzip can pack is a thousand to one. */
  static final long MOST_TIMES_ITS_SIZE = 200;

  private final long mostUnpacked;
  private long position;
  private long allowed = Long.MAX_VALUE;

  /**
   * Guards a file.
   *
   * @param stored its size on the disk
   */
  GuardedStream(InputStream in, long stored) {
    super(in);
    this.mostUnpacked = Math.max(Decoder.LONGEST, stored * MOST_TIMES_ITS_SIZE);
  }

  /** From here on, at most so many bytes may be read until this is called again. */
  void allow(long bytes) {
    allowed = position + bytes + 1;
  }

  /** How many bytes have been read. */
  long position() {
    return position;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) throws Unreadable {
    position += read;
    if (position > mostUnpacked) {
      throw new Unreadable(
          Code.PACKED_TOO_TIGHT,
          position,
          "unpacks to more than " + MOST_TIMES_ITS_SIZE + " times its size");
    }
    if (position > allowed) {
      throw new Unreadable(Code.TOO_LARGE, position, "a record is too long for an article");
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
