package tally.read.files;

import java.io.Serializable;

/**
 * A file, or the lines of it that begin between two offsets.
 *
 * @param file the file
 * @param from offset in bytes, from 0
 * @param to offset in bytes, exclusive
 * @param recordsBefore how many records of the file stand before it
 */
public record Slice(SourceFile file, long from, long to, long recordsBefore)
    implements Serializable {

  public static Slice whole(SourceFile file) {
    return new Slice(file, 0, Long.MAX_VALUE, 0);
  }

  /** Whether it is less than the file. */
  public boolean isCut() {
    return from > 0 || to < Long.MAX_VALUE;
  }

  public Slice after(long records) {
    return new Slice(file, from, to, records);
  }
}
