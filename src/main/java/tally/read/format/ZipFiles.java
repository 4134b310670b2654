package tally.read.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import tally.model.Quarantined.Code;
import tally.read.files.Unreadable;

/** The files of an archive, one after the other: by its directory, or as they come. */
final class ZipFiles {
  /** Opens a file of an archive. */
  interface Opening {
    InputStream open() throws IOException;
  }

  /**
   * A file of an archive.
   *
   * @param name its path in the archive
   * @param packed its length in the archive, by which its unpacked length is judged
   */
  record Packed(String name, long packed, Opening opening) {
    InputStream open() throws IOException {
      return opening.open();
    }
  }

  private final List<Packed> listed;
  private final Optional<ZipInputStream> stream;
  private final boolean directoryIsMissing;
  private int at;

  private ZipFiles(
      List<Packed> listed, Optional<ZipInputStream> stream, boolean directoryIsMissing) {
    this.listed = listed;
    this.stream = stream;
    this.directoryIsMissing = directoryIsMissing;
  }

  static ZipFiles of(ZipDirectory directory) {
    List<Packed> listed =
        directory.entries().stream()
            .map(entry -> new Packed(entry.name(), entry.packed(), () -> directory.open(entry)))
            .toList();
    return new ZipFiles(listed, Optional.empty(), false);
  }

  /**
   * The files in the order in which they stand.
   *
   * @param directoryIsMissing whether the archive should have had a directory
   */
  static ZipFiles of(InputStream in, boolean directoryIsMissing) {
    return new ZipFiles(List.of(), Optional.of(new ZipInputStream(in)), directoryIsMissing);
  }

  /** The files whose names fit, as far as there is a directory. */
  List<Packed> named(Predicate<String> fits) {
    return listed.stream().filter(file -> fits.test(file.name())).toList();
  }

  /**
   * The next file.
   *
   * @throws Unreadable if the archive is damaged from here on
   */
  Optional<Packed> next() throws IOException {
    if (stream.isEmpty()) {
      return at < listed.size() ? Optional.of(listed.get(at++)) : Optional.empty();
    }
    try {
      ZipEntry entry = stream.get().getNextEntry();
      if (entry != null) {
        at++;
        return Optional.of(
            new Packed(entry.getName().replace('\\', '/'), 0, () -> new Unclosed(stream.get())));
      }
    } catch (ZipException | IllegalArgumentException | java.io.EOFException e) {
      throw broken(e.getMessage());
    }
    if (directoryIsMissing || at == 0) {
      throw broken("it has no directory at its end");
    }
    return Optional.empty();
  }

  private Unreadable broken(String why) {
    return new Unreadable(
        Code.BROKEN_ZIP, null, "the archive is damaged or cut off after " + at + " files: " + why);
  }

  /** Closing a file doesn't close the archive. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // The archive goes on behind this file.
    }
  }
}
