package tally.read.format;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;
import tally.read.files.SourceFile;
import tally.read.files.Storage;

/** A file that Parquet's reader may jump about in. */
final class ParquetBytes implements InputFile {
  /** Opens the file at an offset. */
  private interface Opening {
    InputStream open(long from) throws IOException;
  }

  private final Opening opening;
  private final long length;

  private ParquetBytes(Opening opening, long length) {
    this.opening = opening;
    this.length = length;
  }

  static ParquetBytes of(Storage storage, SourceFile file) {
    return new ParquetBytes(from -> storage.open(file.location(), from), file.length());
  }

  static ParquetBytes of(byte[] bytes) {
    return new ParquetBytes(
        from -> new ByteArrayInputStream(bytes, (int) from, bytes.length - (int) from),
        bytes.length);
  }

  @Override
  public long getLength() {
    return length;
  }

  @Override
  public SeekableInputStream newStream() throws IOException {
    return new Seekable(new Jumping());
  }

  /** Opens the file anew where it is told to jump to. */
  private final class Jumping extends InputStream {
    private InputStream in;
    private long at;

    void seek(long position) throws IOException {
      if (position < 0 || position > length) {
        throw new EOFException("beyond the end of the file: " + position);
      }
      if (position != at || in == null) {
        close();
        at = position;
      }
    }

    private InputStream in() throws IOException {
      if (in == null) {
        in = opening.open(at);
      }
      return in;
    }

    @Override
    public int read() throws IOException {
      int read = in().read();
      at += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
      int read = in().read(into, from, count);
      at += Math.max(0, read);
      return read;
    }

    @Override
    public void close() throws IOException {
      if (in != null) {
        in.close();
        in = null;
      }
    }
  }

  private static final class Seekable extends DelegatingSeekableInputStream {
    private final Jumping jumping;

    Seekable(Jumping jumping) {
      super(jumping);
      this.jumping = jumping;
    }

    @Override
    public long getPos() {
      return jumping.at;
    }

    @Override
    public void seek(long position) throws IOException {
      jumping.seek(position);
    }
  }
}
