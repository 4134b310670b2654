package tally.read.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The first bytes of a stream, and the rest: if the stream is damaged, that is found there again.
 */
final class Head {
  private final byte[] bytes;
  private final InputStream rest;

  private Head(byte[] bytes, InputStream rest) {
    this.bytes = bytes;
    this.rest = rest;
  }

  /**
   * Reads the first bytes.
   *
   * @throws IOException if the stream is damaged before any of them
   */
  static Head of(InputStream in, int length) throws IOException {
    byte[] bytes = new byte[length];
    int filled = 0;
    try {
      int read = in.read(bytes, 0, length);
      while (read > 0) {
        filled += read;
        read = filled == length ? 0 : in.read(bytes, filled, length - filled);
      }
      return new Head(Arrays.copyOf(bytes, filled), in);
    } catch (IOException e) {
      if (filled == 0) {
        throw e;
      }
      return new Head(Arrays.copyOf(bytes, filled), new Damaged(in, e));
    }
  }

  byte[] bytes() {
    return bytes.clone();
  }

  InputStream rest() {
    return rest;
  }

  private static final class Damaged extends InputStream {
    private final InputStream in;
    private final IOException damage;

    Damaged(InputStream in, IOException damage) {
      this.in = in;
      this.damage = damage;
    }

    @Override
    public int read() throws IOException {
      throw damage;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      throw damage;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
