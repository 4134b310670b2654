package tally.read.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text of a wide encoding as UTF-8, for readers that look for bytes such as line ends. */
final class Transcoded extends InputStream {
  private static final int CHARS = 1 << 14;

  private final Reader reader;
  private byte[] bytes = new byte[0];
  private int at;

  Transcoded(InputStream in, Charset charset) {
    this.reader = new BufferedReader(new InputStreamReader(in, charset));
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int read = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, into, from, read);
    at += read;
    return read;
  }

  private boolean fill() throws IOException {
    if (at < bytes.length) {
      return true;
    }
    char[] chars = new char[CHARS + 1];
    int read = reader.read(chars, 0, CHARS);
    if (read <= 0) {
      return false;
    }
    if (Character.isHighSurrogate(chars[read - 1])) {
      int low = reader.read();
      if (low >= 0) {
        chars[read++] = (char) low;
      }
    }
    bytes = new String(chars, 0, read).getBytes(StandardCharsets.UTF_8);
    at = 0;
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
