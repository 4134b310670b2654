package tally.model;

/**
 * A date expression of an article and the days it means, after TimeML's TIMEX3.
 *
 * @param sentence index of its sentence
 * @param span where it stands: {@code late 2024}, with a preposition left outside
 * @param period the days it means, with an end left open where the publication date is needed and
 *     unknown
 * @param type what it refers to
 * @param value the TIMEX3 value where it has one ({@code 2024-11-14}, {@code 2025-W07}, {@code
 *     P3D}, {@code PRESENT_REF}), else null
 * @param rule the name of the rule that read it
 */
public record TimeExpression(
    int sentence, Span span, Period period, Type type, String value, String rule) {
  /** What a date expression refers to. */
  public enum Type {
    /** A day or a longer stretch of the calendar. */
    DATE,
    /** A time of a day; its period is that day. */
    TIME,
    /** A length of time that is not placed on the calendar: {@code three days}. */
    DURATION,
    /** A recurrence: {@code every month}, {@code annually}. */
    SET
  }
}
