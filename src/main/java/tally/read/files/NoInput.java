package tally.read.files;

import java.io.IOException;

/** There is nothing to read; the message says what to do. */
public final class NoInput extends IOException {
  private static final long serialVersionUID = 1;

  public NoInput(String message) {
    super(message);
  }
}
