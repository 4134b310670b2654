package tally.read.format;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import tally.model.Quarantined.Code;
import tally.read.files.ByteOrderMark;
import tally.read.files.Format;
import tally.read.files.MagicBytes;
import tally.read.files.SourceFile;
import tally.read.files.Unreadable;

/**
 * A file that is opened: unpacked if it is packed, whatever its name says, and in the format that
 * its first bytes tell. Lines and tables come in UTF-8 or another encoding that holds ASCII.
 */
final class Content implements Closeable {
  private static final int HEAD = 1 << 16;

  private final Format format;
  private final boolean packed;
  private final GuardedStream in;
  private final Optional<String> charset;

  private Content(Format format, boolean packed, GuardedStream in, Optional<String> charset) {
    this.format = format;
    this.packed = packed;
    this.in = in;
    this.charset = charset;
  }

  /**
   * Opens a file from its start.
   *
   * @param stored its bytes, which this closes
   */
  static Content of(SourceFile file, InputStream stored) throws IOException {
    try {
      byte[] start = stored.readNBytes(2);
      InputStream all = behind(start, stored);
      boolean packed = MagicBytes.isGzip(start);
      InputStream plain = packed ? Gzip.unpack(all) : all;
      Head head = Head.of(plain, HEAD);
      if (packed && MagicBytes.isGzip(head.bytes())) {
        throw new Unreadable(
            Code.NESTED_ARCHIVE, 0L, "packed twice; unpack it once before giving it to Tally");
      }
      Format format = MagicBytes.format(head.bytes(), file.format());
      GuardedStream in = new GuardedStream(behind(head.bytes(), head.rest()), file.length());
      return of(format, packed, head.bytes(), in, file);
    } catch (IOException | RuntimeException e) {
      stored.close();
      throw e;
    }
  }

  /** A part of a file that has been looked at before. */
  static Content part(SourceFile file, InputStream stored) {
    return new Content(
        file.format(), false, new GuardedStream(stored, file.length()), Optional.empty());
  }

  private static Content of(
      Format format, boolean packed, byte[] head, GuardedStream in, SourceFile file) {
    boolean inLines = format == Format.JSON_LINES || format == Format.TABLE;
    for (ByteOrderMark mark : ByteOrderMark.values()) {
      if (inLines && mark.starts(head)) {
        GuardedStream utf8 =
            mark == ByteOrderMark.UTF_8
                ? in
                : new GuardedStream(new Transcoded(in, mark.charset()), 2 * file.length());
        return new Content(format, packed, utf8, Optional.of(mark.charset().name()));
      }
    }
    return new Content(format, packed, in, Optional.empty());
  }

  private static InputStream behind(byte[] start, InputStream rest) {
    return new SequenceInputStream(new ByteArrayInputStream(start), rest);
  }

  Format format() {
    return format;
  }

  /** Whether the file itself is compressed. */
  boolean isPacked() {
    return packed;
  }

  GuardedStream stream() {
    return in;
  }

  /** The encoding, where a mark at the start tells it. */
  Optional<String> charset() {
    return charset;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
