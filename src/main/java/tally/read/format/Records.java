package tally.read.format;

import java.io.IOException;
import java.util.Optional;

/** The articles of a file, one after the other. */
interface Records {

  /**
   * The next article or the next faulty record; nothing at the end.
   *
   * @throws IOException if the rest of the file can't be read
   */
  Optional<Reading> next() throws IOException;
}
