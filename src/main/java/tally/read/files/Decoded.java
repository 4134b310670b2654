package tally.read.files;

import java.util.Optional;
import tally.model.Quarantined;
import tally.model.Quarantined.Code;
import tally.model.Quarantined.Stage;

/**
 * The text that some bytes hold, and how they were read.
 *
 * @param text the text
 * @param charset the encoding, by its IANA name
 * @param doubt what is doubtful about it, or null
 * @param doubtAt where among the bytes the doubt begins
 */
public record Decoded(String text, String charset, String doubt, long doubtAt) {

  /**
   * What a user should know of the encoding.
   *
   * @param path that of the file or record
   * @param offset where in the file its bytes begin
   */
  public Optional<Quarantined> doubted(String path, long offset) {
    return doubt == null
        ? Optional.empty()
        : Optional.of(
            new Quarantined(path, offset + doubtAt, Stage.READ, Code.WRONG_CHARSET, doubt));
  }
}
