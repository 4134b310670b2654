package tally.model;

/**
 * A date expression of an article and the days it means, after TimeML's TIMEX3.
 *
 * @param sentence index of its sentence
 * @param span where it stands: {@code late 2024}, with a preposition left outside
 * @param firstToken index of its first token in the sentence
 * @param lastToken index of its last token in the sentence, inclusive
 * @param period the days it names, with an end left open where the publication date is needed and
 *     unknown: all of 2025 for {@code since 2025} and {@code this year}
 * @param covers the days that what is counted with it falls in: from 1 January 2025 to the
 *     publication for these two
 * @param relation how a preposition before it bounds what is counted
 * @param type what it refers to
 * @param value the TIMEX3 value where it has one ({@code 2024-11-14}, {@code 2025-W07}, {@code
 *     P3D}, {@code PRESENT_REF}), else null
 * @param rule the name of the rule that read it
 */
public record TimeExpression(
    int sentence,
    Span span,
    int firstToken,
    int lastToken,
    Period period,
    Period covers,
    Relation relation,
    Type type,
    String value,
    String rule) {
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

  /** How the words before a date bound what happens. */
  public enum Relation {
    /** In, on, during or nothing: it happens then. */
    NONE,
    /** From then to the publication. */
    SINCE,
    /** No later than then: {@code by the end of the year}. */
    BY,
    /** Up to then: {@code until March}, {@code through Friday}. */
    UNTIL,
    /** The state of things then: {@code as of Oct. 10}. */
    AS_OF,
    BEFORE,
    AFTER
  }
}
