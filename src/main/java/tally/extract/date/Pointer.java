package tally.extract.date;

import java.util.Optional;

/**
 * What points to the present, the past or the future: now, recently, soon. Only the present has a
 * date, that of publication.
 *
 * @param value {@code PRESENT_REF}, {@code PAST_REF} or {@code FUTURE_REF}
 * @param present whether it is the present
 */
record Pointer(String value, boolean present) implements When {
  /** What was only read so that no other rule takes it for a date: an age. */
  static final Pointer NOTHING = new Pointer("", false);

  static final Pointer NOW = new Pointer("PRESENT_REF", true);
  static final Pointer PAST = new Pointer("PAST_REF", false);
  static final Pointer FUTURE = new Pointer("FUTURE_REF", false);

  @Override
  public Optional<Days> on(Frame frame) {
    return present ? frame.today().map(Days::day) : Optional.empty();
  }

  @Override
  public boolean isSpokenOf() {
    return false;
  }

  @Override
  public Optional<String> timex(Optional<Days> days) {
    return Optional.of(value);
  }
}
