package tally.read.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip (RFC 1952), also where several packed parts stand behind each other in one file. Not
 * Java's own stream: that one takes a damaged part for the end of the file, and says nothing.
 */
final class Gzip extends InputStream {
  private static final int BUFFER = 1 << 16;
  private static final int HEADER_CHECK = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 check = new CRC32();
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private boolean inPart;
  private boolean ended;

  private Gzip(InputStream in) {
    this.in = in;
  }

  static InputStream unpack(InputStream stored) {
    return new Gzip(stored);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!ended) {
      if (!inPart && !header()) {
        ended = true;
        break;
      }
      int read = inflate(into, from, length);
      if (read > 0) {
        check.update(into, from, read);
        return read;
      }
      if (inflater.finished()) {
        trailer();
      }
    }
    return -1;
  }

  private int inflate(byte[] into, int from, int length) throws IOException {
    if (inflater.needsInput()) {
      if (at == filled && !fill()) {
        throw new EOFException("cut off");
      }
      inflater.setInput(buffer, at, filled - at);
      at = filled;
    }
    try {
      int read = inflater.inflate(into, from, length);
      if (inflater.needsDictionary()) {
        throw new ZipException("it needs a dictionary");
      }
      return read;
    } catch (DataFormatException e) {
      throw new ZipException(e.getMessage());
    }
  }

  /** Begins a part, if there is one; zeros behind the last are no fault. */
  private boolean header() throws IOException {
    int first = next();
    while (first == 0) {
      first = next();
    }
    if (first < 0) {
      return false;
    }
    if (first != 0x1F || needed() != 0x8B || needed() != 8) {
      throw new ZipException("no packed part begins here");
    }
    int flags = needed();
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(needed() | needed() << 8);
    }
    for (int text = flags & (NAME | COMMENT); text != 0; text &= text - 1) {
      while (needed() != 0) {}
    }
    if ((flags & HEADER_CHECK) != 0) {
      skip(2);
    }
    inflater.reset();
    check.reset();
    inPart = true;
    return true;
  }

  private void trailer() throws IOException {
    at -= inflater.getRemaining();
    inPart = false;
    long stored = number();
    long length = number();
    if (stored != check.getValue() || length != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw new ZipException("the checksum is wrong");
    }
  }

  private long number() throws IOException {
    long number = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      number |= (long) needed() << shift;
    }
    return number;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      needed();
    }
  }

  private int needed() throws IOException {
    int next = next();
    if (next < 0) {
      throw new EOFException("cut off");
    }
    return next;
  }

  private int next() throws IOException {
    return at < filled || fill() ? buffer[at++] & 0xFF : -1;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  @Override
  public void close() throws IOException {
    ended = true;
    inflater.end();
    in.close();
  }
}
