package tally.write;

/** What the cells of a column are, so that a spreadsheet can sort and add them. */
public enum ColumnType {
  /** Words: a {@code String}. */
  TEXT,
  /** A whole number: an {@code Integer} or {@code Long}. */
  INTEGER,
  /** A number: any {@code Number} but an infinite one. */
  NUMBER,
  /**
   * A {@code LocalDate}, or an ISO 8601 text at the precision that is known: {@code 2026-02-27},
   * {@code 2026-02}, {@code 2026}, or a day with a time.
   */
  DATE,
  /** An address on the web, or a text that was meant to be one: a {@code String}. */
  LINK
}
