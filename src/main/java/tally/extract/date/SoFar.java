package tally.extract.date;

import java.util.Optional;

/**
 * A date that is going on, of which the text means what is over or what is left: earlier this
 * month, the rest of the year.
 *
 * @param whole the date
 * @param over whether what is over is meant
 */
record SoFar(When whole, boolean over) implements When {
  @Override
  public Optional<Days> on(Frame frame) {
    return whole.on(frame);
  }

  @Override
  public Days counted(Days days, Frame frame) {
    return over ? frame.over(days) : frame.left(days);
  }
}
