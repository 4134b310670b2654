package tally.read.files;

import java.io.IOException;
import tally.model.Quarantined;

/** Tells why a file, or the rest of it, can't be read. */
public final class Unreadable extends IOException {
  private static final long serialVersionUID = 1;

  private final Quarantined.Code code;
  private final Long offset;

  /**
   * Tells why.
   *
   * @param offset where in the file, in bytes, or null if that means nothing
   */
  public Unreadable(Quarantined.Code code, Long offset, String message) {
    super(message);
    this.code = code;
    this.offset = offset;
  }

  public Quarantined quarantined(String path) {
    return new Quarantined(path, offset, Quarantined.Stage.READ, code, getMessage());
  }
}
