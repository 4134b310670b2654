package tally;

/** Starts Tally. */
public final class Tally {
  private Tally() {}

  public static void main(String[] args) {
    System.err.println("not yet");
  }
}
