package tally.tabulate;

/**
 * What a count is of, once words that say the same are one: {@code 40 deaths} and {@code 40 others
 * died} both are of people, killed. Public because Spark's generated code builds it.
 *
 * @param subject whom or what is counted, or null
 * @param event what happened to them, by the event that stands for all like it, or null
 * @param addsUp whether its counts add up over time, as deaths do and workers abroad don't
 */
public record Thing(String subject, String event, boolean addsUp) {}
