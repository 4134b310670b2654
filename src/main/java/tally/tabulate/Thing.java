package tally.tabulate;

/**
 * What a count is of, once words that say the same are one: {@code 40 deaths} and {@code 40 others
 * died} both are of people, killed. Public because Spark's generated code builds it.
 *
 * @param subject whom or what is counted, or null
 * @param event what happened to them, by the event that stands for all like it, or null
 * @param lasts whether its counts go on, as that of workers abroad does, where deaths add up
 * @param told whether it is told closely enough for counts of it to be compared: of people of whom
 *     the event tells nothing that could be said of others as well, there are only numbers
 */
public record Thing(String subject, String event, boolean lasts, boolean told) {}
