package tally.model;

import java.util.Objects;

/**
 * A piece of the input that could not be read, and why, so that nothing vanishes silently.
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
    /** Larger than an article can be. */
    TOO_LARGE,
    /** Unpacks to many times its size, as made to fill a disk. */
    PACKED_TOO_TIGHT,
    /** Cut off or damaged compression. */
    BROKEN_GZIP,
    /** Not well-formed JSON. */
    BROKEN_JSON,
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
