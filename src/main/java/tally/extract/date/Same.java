package tally.extract.date;

import java.util.Optional;

/**
 * The date last spoken of: at the time, by then.
 *
 * @param orToday whether it is the day of publication where no date was spoken of
 */
record Same(boolean orToday) implements When {
  @Override
  public Optional<Days> on(Frame frame) {
    Optional<Days> anchor = frame.anchor();
    return orToday ? anchor.or(() -> frame.today().map(Days::day)) : anchor;
  }

  @Override
  public Optional<String> timex(Optional<Days> days) {
    return days.map(Days::timex).or(() -> Optional.of("PAST_REF"));
  }
}
