package tally.read.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip, also where several packed parts stand behind each other in one file. */
final class Gzip {
  private static final int BUFFER = 1 << 16;

  private Gzip() {}

  static InputStream unpack(InputStream stored) throws IOException {
    return new GZIPInputStream(new EndKnown(stored), BUFFER);
  }

  /**
   * Java takes the file for finished when no byte is available after a part, which is what streams
   * from a network say while they wait. This one says so at the end only.
   */
  private static final class EndKnown extends PushbackInputStream {
    EndKnown(InputStream in) {
      super(in);
    }

    @Override
    public int available() throws IOException {
      int next = read();
      if (next < 0) {
        return 0;
      }
      unread(next);
      return Math.max(1, super.available());
    }
  }
}
