package tally.model;

import java.time.LocalDate;

/**
 * What one source had reported on a topic by one day: a point of a chart.
 *
 * @param topic the topic
 * @param source who says so
 * @param day the day the number is for
 * @param value the number
 */
public record TopicPoint(String topic, String source, LocalDate day, double value) {}
