package tally.read.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Where the input lies: the local disk, or whatever Hadoop reaches by a URI. */
public interface Storage {

  /** What stands at a location, or nothing. */
  Optional<Entry> find(String location) throws IOException;

  /** What matches a pattern with {@code *}, {@code ?}, {@code [..]} or {@code {..}}. */
  List<Entry> matching(String pattern) throws IOException;

  /** What a folder holds, in any order. */
  List<Entry> children(Entry folder) throws IOException;

  /**
   * The true name of a file or folder, by which a folder that holds a link to itself is known, and
   * a link that leads out of the input.
   */
  String identity(Entry entry) throws IOException;

  /** The bytes of a file from an offset on. */
  InputStream open(String location, long from) throws IOException;

  /**
   * A file or folder.
   *
   * @param location its absolute path or URI, spelled the same however it was reached
   * @param kind what it is
   * @param length its size in bytes; 0 unless a file
   */
  record Entry(String location, Kind kind, long length) {
    public String name() {
      return location.substring(location.lastIndexOf('/') + 1);
    }
  }

  /** What can stand in a folder. */
  enum Kind {
    FILE,
    FOLDER,
    /** A socket, pipe or device, which would never end. */
    OTHER,
    /** A link that leads nowhere, or to itself. */
    BROKEN_LINK
  }
}
