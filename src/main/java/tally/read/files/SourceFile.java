package tally.read.files;

import java.io.Serializable;
import tally.read.fields.Fields;

/**
 * A file of the input.
 *
 * @param location where it is opened: an absolute path or a URI
 * @param path its name among the results: its path relative to the input, with forward slashes
 * @param format how it holds its articles
 * @param gzipped whether it is compressed
 * @param length its size in bytes, as stored
 * @param metadata what a metadata file says of it
 */
public record SourceFile(
    String location, String path, Format format, boolean gzipped, long length, Fields metadata)
    implements Serializable {

  /** A file inside an archive; it can't be opened but through the archive. */
  public SourceFile inside(
      String name, Format itsFormat, boolean itsPacked, long itsLength, Fields itsMetadata) {
    return new SourceFile(
        "", path + "/" + name, itsFormat, itsPacked, itsLength, itsMetadata.or(metadata));
  }

  /** Whether it holds more text than it has bytes. */
  public boolean isPacked() {
    return gzipped || format == Format.ZIP || format == Format.PARQUET;
  }

  public boolean isOnDisk() {
    return !location.isEmpty();
  }

  /** Whether parts of it can be read without what stands before them. */
  public boolean canBeCut() {
    return format == Format.JSON_LINES && !gzipped;
  }
}
