package tally.run;

/** Why the job ends without results, in words for the user, and how a script can tell. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1;

  /** Wrong usage. */
  public static final int USAGE = 2;

  /** Nothing to read. */
  public static final int NO_INPUT = 3;

  /** Too much of the input could not be read. */
  public static final int QUALITY = 4;

  /** Another run holds the output; EX_TEMPFAIL of sysexits.h. */
  public static final int BUSY = 75;

  private final int exitCode;

  public Refusal(int exitCode, String sentence) {
    super(sentence);
    this.exitCode = exitCode;
  }

  public int exitCode() {
    return exitCode;
  }
}
