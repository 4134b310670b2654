package tally.run;

import java.io.PrintStream;
import java.util.Locale;

/** Tells on standard error how far the run is. */
final class Progress {
  private static final long BETWEEN_LIVE_LINES = 200_000_000L;
  private static final long BETWEEN_PLAIN_LINES = 10_000_000_000L;

  /** How to tell it. */
  public enum Style {
    /** One line that is written over, for a terminal. */
    LIVE,
    /** A line now and then, for logs. */
    PLAIN,
    /** Not at all. */
    NONE
  }

  private final PrintStream out;
  private final Style style;
  private int shown;
  private long last;

  Progress(PrintStream out, Style style) {
    this.out = out;
    this.style = style;
    this.last = System.nanoTime();
  }

  /** A step has begun. */
  synchronized void step(String what) {
    if (style == Style.PLAIN) {
      out.println(what);
      last = System.nanoTime();
    } else if (style == Style.LIVE) {
      over(what);
    }
  }

  /** How far the step is; shown only now and then. */
  synchronized void at(String what, int done, int of, String more) {
    long every = style == Style.LIVE ? BETWEEN_LIVE_LINES : BETWEEN_PLAIN_LINES;
    long now = System.nanoTime();
    if (style == Style.NONE || now - last < every) {
      return;
    }
    last = now;
    String line = String.format(Locale.ROOT, "%s: %d of %d parts, %s", what, done, of, more);
    if (style == Style.LIVE) {
      over(line);
    } else {
      out.println(line);
    }
  }

  /** Leaves a clean line for what comes next. */
  synchronized void end() {
    if (style == Style.LIVE && shown > 0) {
      over("");
    }
  }

  private void over(String line) {
    out.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
    if (line.isEmpty()) {
      out.print("\r");
    }
    out.flush();
    shown = line.length();
  }
}
