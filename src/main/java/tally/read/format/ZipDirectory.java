package tally.read.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import tally.model.Quarantined.Code;
import tally.read.files.Decoder;
import tally.read.files.SourceFile;
import tally.read.files.Storage;
import tally.read.files.Unreadable;

/**
 * The list of files at the end of a ZIP archive (APPNOTE.TXT 4.3.12 to 4.3.16), by which each can
 * be read without unpacking the others.
 */
final class ZipDirectory {
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int WIDE_LOCATOR_LENGTH = 20;
  private static final int WIDE_END_LENGTH = 56;
  private static final int ENTRY_SIGNATURE = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final long WIDE = 0xFFFFFFFFL;
  private static final int LARGEST = 256 << 20;

  /**
   * A file of the archive.
   *
   * @param name its path in the archive
   * @param locked whether it needs a password
   * @param method how it is compressed
   * @param check its checksum (CRC-32), unpacked
   * @param packed its length in the archive
   * @param offset where in the archive it stands
   */
  record Entry(String name, boolean locked, int method, long check, long packed, long offset) {}

  private final Storage storage;
  private final SourceFile file;
  private final List<Entry> entries = new ArrayList<>();

  private ZipDirectory(Storage storage, SourceFile file) {
    this.storage = storage;
    this.file = file;
  }

  /** The directory, or nothing if the archive has none, as when it is cut off. */
  static Optional<ZipDirectory> of(Storage storage, SourceFile file) throws IOException {
    ZipDirectory directory = new ZipDirectory(storage, file);
    return directory.read() ? Optional.of(directory) : Optional.empty();
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  private boolean read() throws IOException {
    long tailAt = Math.max(0, file.length() - END_LENGTH - LONGEST_COMMENT);
    ByteBuffer tail = bytes(tailAt, (int) (file.length() - tailAt));
    int end = tail.limit() - END_LENGTH;
    while (end >= 0 && !isEnd(tail, end)) {
      end--;
    }
    if (end < 0) {
      return false;
    }
    long size = tail.getInt(end + 12) & WIDE;
    long offset = tail.getInt(end + 16) & WIDE;
    long endAt = tailAt + end;
    if (size == WIDE || offset == WIDE) {
      ByteBuffer locator = bytes(endAt - WIDE_LOCATOR_LENGTH, WIDE_LOCATOR_LENGTH);
      endAt = locator.limit() < WIDE_LOCATOR_LENGTH ? -1 : locator.getLong(8);
      ByteBuffer wide = bytes(endAt, WIDE_END_LENGTH);
      if (wide.limit() < WIDE_END_LENGTH) {
        return false;
      }
      size = wide.getLong(40);
      offset = wide.getLong(48);
    }
    // What stands before an archive, such as a program that unpacks it, moves all of its offsets.
    long moved = endAt - size - offset;
    if (size < 0 || size > LARGEST || moved < 0) {
      return false;
    }
    return entries(bytes(endAt - size, (int) size), moved);
  }

  private static boolean isEnd(ByteBuffer tail, int at) {
    return tail.getInt(at) == END_SIGNATURE
        && (tail.getShort(at + 20) & 0xFFFF) <= tail.limit() - at - END_LENGTH;
  }

  private boolean entries(ByteBuffer list, long moved) {
    int at = 0;
    while (at + ENTRY_LENGTH <= list.limit()) {
      if (list.getInt(at) != ENTRY_SIGNATURE) {
        return false;
      }
      int flags = list.getShort(at + 8);
      int nameLength = list.getShort(at + 28) & 0xFFFF;
      int extraLength = list.getShort(at + 30) & 0xFFFF;
      int next = at + ENTRY_LENGTH + nameLength + extraLength + (list.getShort(at + 32) & 0xFFFF);
      if (next > list.limit()) {
        return false;
      }
      byte[] name = new byte[nameLength];
      list.get(at + ENTRY_LENGTH, name);
      long[] sizes = {
        list.getInt(at + 24) & WIDE, list.getInt(at + 20) & WIDE, list.getInt(at + 42) & WIDE
      };
      widen(list.slice(at + ENTRY_LENGTH + nameLength, extraLength), sizes);
      entries.add(
          new Entry(
              name(name),
              (flags & 1) != 0,
              list.getShort(at + 10),
              list.getInt(at + 16) & WIDE,
              sizes[1],
              sizes[2] + moved));
      at = next;
    }
    return at == list.limit();
  }

  /** Sizes beyond 4 GB stand in an extra field, in this order, and only those that need it. */
  private static void widen(ByteBuffer extra, long[] sizes) {
    extra.order(ByteOrder.LITTLE_ENDIAN);
    while (extra.remaining() >= 4) {
      int id = extra.getShort();
      int length = Math.min(extra.getShort() & 0xFFFF, extra.remaining());
      int end = extra.position() + length;
      for (int i = 0; id == 1 && i < sizes.length; i++) {
        if (sizes[i] == WIDE && end - extra.position() >= 8) {
          sizes[i] = extra.getLong();
        }
      }
      extra.position(end);
    }
  }

  /** Names are in UTF-8 nowadays; in old archives they are in the encoding of DOS. */
  private static String name(byte[] name) {
    Charset charset = Decoder.isUtf8(name) ? StandardCharsets.UTF_8 : Charset.forName("IBM437");
    return new String(name, charset).replace('\\', '/');
  }

  /** The bytes of a file of the archive, still packed, in a stream that ends with them. */
  private InputStream packed(Entry entry) throws IOException {
    ByteBuffer local = bytes(entry.offset(), LOCAL_LENGTH);
    if (local.limit() < LOCAL_LENGTH || local.getInt(0) != 0x04034b50) {
      throw new Unreadable(Code.BROKEN_ZIP, null, "it is not where the archive's directory says");
    }
    int skipped = LOCAL_LENGTH + (local.getShort(26) & 0xFFFF) + (local.getShort(28) & 0xFFFF);
    return new Limited(storage.open(file.location(), entry.offset() + skipped), entry.packed());
  }

  /**
   * The bytes of a file of the archive.
   *
   * @throws Unreadable if they can't be unpacked
   */
  InputStream open(Entry entry) throws IOException {
    if (entry.locked()) {
      throw new Unreadable(Code.ENCRYPTED, null, "locked with a password");
    }
    return switch (entry.method()) {
      case 0 -> new Checked(packed(entry), entry.check());
      case 8 -> new Checked(new Inflated(packed(entry)), entry.check());
      default ->
          throw new Unreadable(
              Code.BROKEN_ZIP, null, "packed with a method (" + entry.method() + ") not read here");
    };
  }

  private ByteBuffer bytes(long from, int length) throws IOException {
    if (from < 0 || from >= file.length()) {
      return ByteBuffer.allocate(0);
    }
    try (InputStream in = storage.open(file.location(), from)) {
      return ByteBuffer.wrap(in.readNBytes(length)).order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  /** Gives back the memory of its inflater, and the byte that old ones want behind the last. */
  private static final class Inflated extends InflaterInputStream {
    Inflated(InputStream in) {
      super(
          new java.io.SequenceInputStream(in, new ByteArrayInputStream(new byte[1])),
          new Inflater(true),
          1 << 14);
    }

    @Override
    public void close() throws IOException {
      inf.end();
      super.close();
    }
  }

  /** Tells at the end whether these were the bytes that were packed. */
  private static final class Checked extends CheckedInputStream {
    private final long check;

    Checked(InputStream in, long check) {
      super(in, new CRC32());
      this.check = check;
    }

    @Override
    public int read() throws IOException {
      return checked(super.read());
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      return checked(super.read(into, from, length));
    }

    private int checked(int read) throws ZipException {
      if (read < 0 && getChecksum().getValue() != check) {
        throw new ZipException("the checksum is wrong");
      }
      return read;
    }
  }
}
