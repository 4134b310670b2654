package tally.tabulate.copies;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * An article as it came out. The smaller of two is taken for the original: the one published first,
 * and of one day the one with the shorter id, since the name of a copy mostly is its original's
 * with something added, and a later record has a larger number.
 *
 * @param id the article's id
 * @param first the first day on which it may have been published, or null if unknown
 * @param last the last such day, or null if unknown
 */
public record Issue(String id, LocalDate first, LocalDate last) implements Comparable<Issue> {
  private static final Pattern ENDING = Pattern.compile("\\.\\w{1,8}(?=#|$)");

  private static final Comparator<Issue> ORIGINAL_FIRST =
      Comparator.comparing(Issue::first, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(issue -> ENDING.matcher(issue.id()).replaceAll("").length())
          .thenComparing(Issue::id);

  @Override
  public int compareTo(Issue other) {
    return ORIGINAL_FIRST.compare(this, other);
  }

  boolean isDated() {
    return first != null && last != null;
  }

  /** How many days lie between two dated articles at least; 0 if they may be of one day. */
  long daysTo(Issue other) {
    long after = ChronoUnit.DAYS.between(last, other.first);
    long before = ChronoUnit.DAYS.between(other.last, first);
    return Math.max(0, Math.max(after, before));
  }
}
