package tally.read.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Bytes of a file, by lines and by lengths, of which some may be given back. */
final class Feed {
  private final InputStream in;
  private byte[] returned = new byte[0];
  private int at;
  private long offset;

  Feed(InputStream in) {
    this.in = new java.io.BufferedInputStream(in, 1 << 16);
  }

  /** Where the next byte stands. */
  long offset() {
    return offset;
  }

  private int next() throws IOException {
    int next = at < returned.length ? returned[at++] & 0xFF : in.read();
    offset += next < 0 ? 0 : 1;
    return next;
  }

  /** The next line without its end, or its first bytes if it is longer; nothing at the end. */
  Optional<byte[]> line(int longest) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = next();
    if (next < 0) {
      return Optional.empty();
    }
    while (next >= 0 && next != '\n') {
      if (line.size() < longest) {
        line.write(next);
      }
      next = next();
    }
    byte[] bytes = line.toByteArray();
    boolean carriageReturn = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
    return Optional.of(carriageReturn ? Arrays.copyOf(bytes, bytes.length - 1) : bytes);
  }

  /** So many bytes, or fewer at the end. */
  byte[] bytes(int length) throws IOException {
    int old = Math.min(length, returned.length - at);
    byte[] start = Arrays.copyOfRange(returned, at, at + old);
    at += old;
    byte[] rest = in.readNBytes(length - old);
    byte[] bytes = Arrays.copyOf(start, old + rest.length);
    System.arraycopy(rest, 0, bytes, old, rest.length);
    offset += bytes.length;
    return bytes;
  }

  /** How many of so many bytes could be skipped. */
  long skip(long length) throws IOException {
    long left = length;
    byte[] skipped = new byte[0];
    do {
      skipped = bytes((int) Math.min(left, 1 << 16));
      left -= skipped.length;
    } while (left > 0 && skipped.length > 0);
    return length - left;
  }

  /** Takes back the last bytes that it gave. */
  void giveBack(byte[] bytes, int from) {
    byte[] all = new byte[bytes.length - from + returned.length - at];
    System.arraycopy(bytes, from, all, 0, bytes.length - from);
    System.arraycopy(returned, at, all, bytes.length - from, returned.length - at);
    returned = all;
    at = 0;
    offset -= bytes.length - from;
  }
}
