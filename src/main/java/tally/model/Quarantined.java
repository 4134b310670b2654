package tally.model;

import java.util.Objects;

/**
 * A piece of the input that could not be read, or not without doubt, and why, so that nothing
 * vanishes silently.
 *
 * @param path where it stands: the path relative to the input, with {@code #n} for a record of a
 *     file
 * @param byteOffset where in the file it begins, in bytes from 0, counted after decompression; null
 *     where that means nothing
 * @param stage the step that gave it up
 * @param code the reason, for programs
 * @param message the reason, for people
 */
public record Quarantined(String path, Long byteOffset, Stage stage, Code code, String message) {
  public Quarantined {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }

  /** The step that gave up. */
  public enum Stage {
    /** Looking for files. */
    LIST,
    /** Reading a file or a record of it. */
    READ,
    /** Extracting the figures of an article. */
    EXTRACT
  }

  /** Why a piece of the input could not be read. */
  public enum Code {
    /** The ending is none that Tally reads. */
    UNSUPPORTED,
    /** It can't be opened or read: missing rights, a failing disk. */
    UNREADABLE,
    /** A socket, pipe or device. */
    NOT_A_FILE,
    /** Nothing in it but white space. */
    EMPTY,
    /** Not text, whatever its ending says. */
    BINARY,
    /** Bytes that are not valid in the encoding they claim; what could be read of them was. */
    WRONG_CHARSET,
    /** Larger than an article can be. */
    TOO_LARGE,
    /** Unpacks to many times its size, as made to fill a disk. */
    PACKED_TOO_TIGHT,
    /** Cut off or damaged compression. */
    BROKEN_GZIP,
    /** Not well-formed JSON. */
    BROKEN_JSON,
    /** A row that doesn't fit its table's header, or no table at all. */
    BROKEN_CSV,
    /** Cut off or damaged archive, or one of its files in a way that can't be unpacked. */
    BROKEN_ZIP,
    /** An archive within an archive, which could go on without end. */
    NESTED_ARCHIVE,
    /** Locked with a password. */
    ENCRYPTED,
    /** A record of a web archive that is cut off or damaged. */
    BROKEN_WARC,
    /** A damaged Parquet file. */
    BROKEN_PARQUET,
    /** A link or a name that leads out of the input. */
    OUTSIDE,
    /** A metadata file that is no CSV or names no files. */
    BROKEN_METADATA,
    /** Well-formed, but no object with fields. */
    NOT_A_RECORD,
    /** A record or page in which no text is found. */
    NO_TEXT,
    /** Tally failed on it, which is a fault of Tally. */
    FAILED
  }
}
