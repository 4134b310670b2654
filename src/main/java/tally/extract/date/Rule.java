package tally.extract.date;

import java.util.List;

/**
 * One way to write a date.
 *
 * @param name what it is called, mostly an example: {@code month day, year}
 * @param order its line, since the first of two rules that match as much wins
 * @param pattern what it looks like
 * @param meaning what it says
 * @param guards what its surroundings must be like
 */
record Rule(String name, int order, Pattern pattern, Meaning meaning, List<Guard> guards) {
  Rule {
    guards = List.copyOf(guards);
  }
}
