package tally.extract.date;

/**
 * What an element of a pattern matched.
 *
 * @param end the piece after it
 * @param value what it means: a number, a unit, a {@link When}; its text if it means nothing more
 */
record Hit(int end, Object value) {}
